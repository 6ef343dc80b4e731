package org.salient.app.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Grade;
import org.salient.core.model.Hash;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.PublicationRules;
import org.salient.core.model.Region;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Terms;
import org.salient.core.model.Theatre;

/** An invented war on two shores of a strait, for tests of what is shown of a reading: Eastia attacks Westia. */
final class Strait {
    private Strait() {}

    static Theatre theatre() {
        return new Theatre(
                "strait",
                Map.of("en", "The strait"),
                ZoneId.of("UTC"),
                List.of(side("east", "Eastia", 10.8), side("west", "Westia", 10.0)),
                List.of(new Region(
                        "shores",
                        Map.of("en", "The shores"),
                        Optional.of(new SideId("west")),
                        new GeometryFactory().toGeometry(new Envelope(9, 11, 49, 51)))),
                List.of(new Source(
                        new SourceId("courier"),
                        "Courier",
                        ClaimantKind.NEWS_AGENCY,
                        Optional.empty(),
                        Grade.C,
                        new Terms("", "Courier", Terms.Use.ALL),
                        List.of("The Courier"))),
                new PublicationRules(Duration.ofDays(2), new Metres(250), true, ""),
                Map.of(),
                List.of("en"),
                "",
                "");
    }

    private static Side side(String id, String name, double lon) {
        return new Side(
                new SideId(id),
                Map.of("en", name),
                new Side.Colours("#000", "#111", "#222"),
                new LonLat(lon, 50.2),
                Map.of("en", List.of(name, name + "n", name + "ns")),
                Set.of());
    }

    static Gazetteer gazetteer() {
        return Gazetteer.of(List.of(place("tarn", "Tarn", 10.5), place("ulvik", "Ulvik", 10.3)));
    }

    private static Place place(String id, String name, double lon) {
        return new Place(
                id,
                Map.of("en", name),
                List.of(),
                PlaceKind.TOWN,
                "",
                new LonLat(lon, 50.0),
                new Metres(3000),
                Optional.empty());
    }

    static Report report(String text) {
        return Report.of(
                new SourceId("courier"),
                Instant.parse("2031-03-04T20:00:00Z"),
                "en",
                "",
                text,
                Optional.empty(),
                Hash.of(text),
                false);
    }
}
