package org.salient.app.cli;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.salient.app.publication.GeoJson;
import org.salient.core.history.GroundChanges;
import org.salient.core.history.GroundChanges.Moved;
import org.salient.core.model.Place;
import org.salient.core.model.Region;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** What changed between two days, in each form that a reader may have it in. */
final class ChangeReport {
    /** As many places as a reader takes in at a glance. */
    private static final int NAMED = 10;

    private static final String NOT_MAPPED = "not mapped";
    private static final String OUTSIDE = "outside every region";

    private final GroundChanges changes;
    private final List<Moved> moved;
    private final Theatre theatre;
    private final List<Place> places;

    /** @param moved those of the changes that are told of */
    ChangeReport(GroundChanges changes, List<Moved> moved, Workspace workspace) {
        this.changes = changes;
        this.theatre = workspace.theatre();
        this.moved = moved.stream()
                .sorted(Comparator.comparing(ChangeReport::direction).thenComparingInt(this::place))
                .toList();
        this.places = moved.isEmpty() ? List.of() : distinct(workspace.places());
    }

    private int place(Moved one) {
        List<String> ids = theatre.regions().stream().map(Region::id).toList();
        return one.region().map(ids::indexOf).orElse(ids.size());
    }

    private static List<Place> distinct(List<Place> places) {
        var byId = new LinkedHashMap<String, Place>();
        places.forEach(place -> byId.putIfAbsent(place.id(), place));
        return List.copyOf(byId.values());
    }

    Theatre theatre() {
        return theatre;
    }

    /** For the terminal: directions with their sums, each side's gain and loss, places, slivers. */
    String table() {
        var text = new StringBuilder();
        if (moved.isEmpty()) {
            text.append("No ground changed.\n");
        } else {
            text.append(directions()).append('\n').append(sides());
            text.append("Places touched: ").append(named(touched(moved))).append(".\n");
        }
        if (changes.slivers() > 0) {
            text.append(Words.count(changes.slivers(), "sliver"))
                    .append(" in the whole theatre, strips thinner than 10 m, left out.\n");
        }
        return text.toString();
    }

    private String directions() {
        var table = new TextTable(3, List.of("before", "after", "region", "km²"));
        var byDirection = moved.stream()
                .collect(Collectors.groupingBy(ChangeReport::direction, LinkedHashMap::new, Collectors.toList()));
        for (List<Moved> alike : byDirection.values()) {
            alike.forEach(one -> table.row(
                    List.of(before(one), after(one), regionName(one), WhichHistory.km2(one.squareKilometres()))));
            if (alike.size() > 1) {
                table.row(List.of(
                        before(alike.getFirst()), after(alike.getFirst()), "in sum", WhichHistory.km2(sum(alike))));
            }
        }
        return table.text();
    }

    private String sides() {
        var table = new TextTable(1, List.of("side", "gained km²", "lost km²", "net km²"));
        for (Side side : theatre.sides()) {
            double gained = sum(
                    moved.stream().filter(one -> isHeld(one.after(), side.id())).toList());
            double lost = sum(moved.stream()
                    .filter(one -> isHeld(one.before(), side.id()))
                    .toList());
            if (gained + lost > 0) {
                table.row(List.of(
                        side.name("en"),
                        WhichHistory.km2(gained),
                        WhichHistory.km2(lost),
                        (gained > lost ? "+" : "") + WhichHistory.km2(gained - lost)));
            }
        }
        return table.text();
    }

    private static boolean isHeld(Optional<Status> status, SideId side) {
        return status.equals(Optional.of(Status.held(side)));
    }

    /** A row a region and direction, RFC 4180. */
    String csv() {
        var text = new StringBuilder("from,until,region,before,after,km2\r\n");
        for (Moved one : moved) {
            text.append(String.join(
                            ",",
                            changes.from().toString(),
                            changes.until().toString(),
                            one.region().orElse(""),
                            before(one),
                            after(one),
                            String.format(Locale.ROOT, "%.2f", one.squareKilometres())))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** A feature's members. */
    record Properties(
            Instant from,
            Instant until,
            Optional<String> region,
            String before,
            String after,
            double km2,
            List<String> places) {}

    /** A feature a region and direction. */
    byte[] geoJson() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GeoJson(bytes)) {
            for (Moved one : moved) {
                out.feature(one.ground(), properties(one));
            }
        }
        return bytes.toByteArray();
    }

    private Properties properties(Moved one) {
        return new Properties(
                changes.from(),
                changes.until(),
                one.region(),
                before(one),
                after(one),
                Math.rint(one.squareKilometres() * 100) / 100,
                touched(List.of(one)).stream()
                        .limit(NAMED)
                        .map(place -> place.name("en"))
                        .toList());
    }

    private List<Place> touched(List<Moved> grounds) {
        return grounds.stream()
                .flatMap(ChangeReport.this::touched)
                .sorted(Comparator.comparingInt(ChangeReport::people).reversed().thenComparing(Place::id))
                .toList();
    }

    private Stream<Place> touched(Moved one) {
        var ground = new IndexedPointInAreaLocator(one.ground());
        return places.stream()
                .filter(place -> ground.locate(new Coordinate(
                                place.centre().lon(), place.centre().lat()))
                        != Location.EXTERIOR);
    }

    private static int people(Place place) {
        return place.population().map(Place.Population::people).orElse(0);
    }

    private static String named(List<Place> touched) {
        if (touched.isEmpty()) {
            return "none whose centre lies in changed ground";
        }
        String names = touched.stream()
                .limit(NAMED)
                .map(place -> place.name("en")
                        + place.population()
                                .map(count -> String.format(Locale.ROOT, " (%,d)", count.people()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return names + (touched.size() > NAMED ? " and " + (touched.size() - NAMED) + " more" : "");
    }

    private static double sum(List<Moved> some) {
        return some.stream().mapToDouble(Moved::squareKilometres).sum();
    }

    private String regionName(Moved one) {
        return one.region()
                .map(id -> theatre.regions().stream()
                        .filter(region -> region.id().equals(id))
                        .findFirst()
                        .map(region -> region.name("en"))
                        .orElse(id))
                .orElse(OUTSIDE);
    }

    private static String direction(Moved one) {
        return before(one) + " " + after(one);
    }

    private static String before(Moved one) {
        return one.before().map(Words::say).orElse(NOT_MAPPED);
    }

    private static String after(Moved one) {
        return one.after().map(Words::say).orElse(NOT_MAPPED);
    }
}
