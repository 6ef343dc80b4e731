package org.salient.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.PublicationRules;
import org.salient.core.model.Region;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.model.Terms;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;

/** An invented war of a red and a blue side, for tests. */
public final class TwoSides {
    public static final SideId RED = new SideId("red");
    public static final SideId BLUE = new SideId("blue");
    public static final SourceId MAPPER = new SourceId("mapper");
    public static final SourceId RED_MINISTRY = new SourceId("red-ministry");
    public static final SourceId BLUE_STAFF = new SourceId("blue-staff");
    public static final FactId THEATRE_VERSION = FactId.of("theatre", "two sides");
    public static final ZoneId ZONE = ZoneOffset.UTC;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private TwoSides() {}

    /** One degree square, 37 to 38 E and 48 to 49 N, held by blue where no map covers it. */
    public static Theatre theatre() {
        return theatre(region("land", Optional.of(BLUE), box(37, 48, 38, 49)));
    }

    public static Theatre theatre(Region... regions) {
        return new Theatre(
                "two-sides",
                Map.of("en", "Two sides"),
                ZONE,
                List.of(side(RED, 37.9, 48.5), side(BLUE, 37.1, 48.5)),
                List.of(regions),
                List.of(
                        source(MAPPER, "The Mapper", Optional.empty()),
                        source(RED_MINISTRY, "Red Ministry", Optional.of(RED)),
                        source(BLUE_STAFF, "Blue Staff", Optional.of(BLUE))),
                new PublicationRules(Duration.ofDays(2), new Metres(250), true, "mailto:map@example.org"),
                Map.of(),
                List.of("en"),
                "invented",
                "Invented");
    }

    public static Region region(String id, Optional<SideId> held, Geometry shape) {
        return new Region(id, Map.of("en", id), held, shape);
    }

    /** A rectangle in degrees. */
    public static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    /** A polygon of longitudes and latitudes by turns; its ring is closed here. */
    public static Geometry polygon(double... lonLats) {
        var points = new Coordinate[lonLats.length / 2 + 1];
        for (int i = 0; i < points.length - 1; i++) {
            points[i] = new Coordinate(lonLats[2 * i], lonLats[2 * i + 1]);
        }
        points[points.length - 1] = points[0].copy();
        return FACTORY.createPolygon(points);
    }

    /** A day of 2025 as MM-DD. */
    public static TimeSpan day(String monthAndDay) {
        return TimeSpan.day(LocalDate.parse("2025-" + monthAndDay), ZONE);
    }

    /** Noon of a day of 2025 given as MM-DD. */
    public static Instant noon(String monthAndDay) {
        return day(monthAndDay).from().plus(Duration.ofHours(12));
    }

    private static Side side(SideId id, double lon, double lat) {
        var colours = new Side.Colours("#000", "#ccc", "#999");
        return new Side(id, Map.of("en", id.value()), colours, new LonLat(lon, lat), Map.of(), Set.of());
    }

    private static Source source(SourceId id, String name, Optional<SideId> side) {
        var terms = new Terms("free", name, Terms.Use.ALL);
        return new Source(id, name, ClaimantKind.OSINT, side, Grade.B, terms, List.of());
    }
}
