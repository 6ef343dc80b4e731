package org.salient.core.extraction;

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

/** An invented war on an invented island, for tests of the reader: Norland attacks Sudland. */
final class Island {
    static final SideId NORLAND = new SideId("nor");
    static final SideId SUDLAND = new SideId("sud");
    /** A Tuesday. */
    static final Instant PUBLISHED = Instant.parse("2031-03-04T20:00:00Z");

    private Island() {}

    static ClaimReader reader() {
        return new ClaimReader(theatre(), gazetteer());
    }

    static Report report(String text) {
        return report("herald", "en", text);
    }

    static Report report(String source, String language, String text) {
        return Report.of(new SourceId(source), PUBLISHED, language, "", text, Optional.empty(), Hash.of(text), false);
    }

    static Theatre theatre() {
        return new Theatre(
                "island",
                Map.of("en", "Island"),
                ZoneId.of("UTC"),
                List.of(
                        side(NORLAND, "Norland", new LonLat(10.8, 50.5), List.of("Norland", "Norlandian", "Norburg")),
                        side(SUDLAND, "Sudland", new LonLat(10.0, 50.0), List.of("Sudland", "Sudlandian", "Sudburg"))),
                List.of(new Region(
                        "south",
                        Map.of("en", "The south"),
                        Optional.of(SUDLAND),
                        new GeometryFactory().toGeometry(new Envelope(9, 11, 49, 51)))),
                List.of(
                        source("herald", "Herald", ClaimantKind.NEWS_AGENCY, Optional.empty()),
                        source("institute", "Institute of Fronts", ClaimantKind.THINK_TANK, Optional.empty()),
                        source("mapper", "FrontMap", ClaimantKind.OSINT, Optional.empty()),
                        source("premier", "Anna Sund", ClaimantKind.OFFICIAL, Optional.of(SUDLAND)),
                        source("blog", "Iceblog", ClaimantKind.BLOGGER, Optional.of(NORLAND))),
                new PublicationRules(Duration.ofDays(2), new Metres(250), true, ""),
                Map.of(),
                List.of("en"),
                "",
                "");
    }

    private static Side side(SideId id, String name, LonLat anchor, List<String> words) {
        return new Side(
                id,
                Map.of("en", name),
                new Side.Colours("#000", "#111", "#222"),
                anchor,
                Map.of("en", words),
                Set.of());
    }

    private static Source source(String id, String name, ClaimantKind kind, Optional<SideId> side) {
        var terms = new Terms("", name, Terms.Use.ALL);
        return new Source(new SourceId(id), name, kind, side, Grade.C, terms, List.of());
    }

    static Gazetteer gazetteer() {
        return Gazetteer.of(List.of(
                place("alden", PlaceKind.TOWN, "Alden", 10.5, 50.0, 3000),
                place("borden", PlaceKind.TOWN, "Borden", 10.5, 50.2, 3000),
                place("mill-near", PlaceKind.VILLAGE, "Millham", 10.45, 50.05, 1000),
                place("mill-far", PlaceKind.VILLAGE, "Millham", 9.1, 49.2, 1000),
                place("vale", PlaceKind.REGION, "Vale", 10.4, 50.1, 60000),
                place("farland", PlaceKind.COUNTRY, "Farland", 30, 20, 500000)));
    }

    private static Place place(String id, PlaceKind kind, String name, double lon, double lat, double reach) {
        return new Place(
                id, Map.of("en", name), List.of(), kind, "", new LonLat(lon, lat), new Metres(reach), Optional.empty());
    }
}
