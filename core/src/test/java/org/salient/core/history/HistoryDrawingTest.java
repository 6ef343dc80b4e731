package org.salient.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.salient.core.TwoSides;
import org.salient.core.history.Drawing.Property.Count;
import org.salient.core.history.Drawing.Property.Word;
import org.salient.core.history.DrawnWar.Ink;
import org.salient.core.history.DrawnWar.Sheet;
import org.salient.core.model.FactId;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

class HistoryDrawingTest {
    private static final List<SideId> SIDES = List.of(TwoSides.RED, TwoSides.BLUE, DrawnWars.GREEN);

    @Example
    void theLineIsLearntWhenTheGroundOnBothItsSidesIs() {
        // Red takes the whole south on the second, which the journal learns on the twentieth; by the third, learnt on
        // the
        // fifth, it holds the western half alone. The line between the halves begins on the third.
        var west = TwoSides.box(37, 48, 37.5, 48.5);
        var south = TwoSides.box(37, 48, 38, 48.5);
        var land = TwoSides.region("land", Optional.of(TwoSides.BLUE), TwoSides.box(37, 48, 38, 49));
        var war = DrawnWar.of(
                List.of(land),
                List.of(sheet("03-01", "03-01"), sheet("03-02", "03-20", south), sheet("03-03", "03-05", west)));

        var fronts =
                new HistoryDrawing(war.history(), SIDES, (_, _) -> 1).current().fronts();

        assertThat(fronts)
                .filteredOn(front -> count(front.properties(), "from", 0)
                        == TwoSides.noon("03-03").getEpochSecond())
                .singleElement()
                .satisfies(front -> assertThat(count(front.properties(), "learnt", 0))
                        .isEqualTo(TwoSides.noon("03-20").getEpochSecond()));
    }

    @Property(tries = 15)
    void theGroundsDrawnForATimeHaveTheAreasOfThatTime(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var drawing = new HistoryDrawing(history, SIDES, (_, _) -> 1).current();
        for (Instant time : war.moments()) {
            requireAreas(history.at(time), areasOf(drawing, isAliveAt(time)));
        }
    }

    @Property(tries = 15)
    void theGroundsDrawnAndOnceDrawnHaveTheAreasOfWhatWasKnown(@ForAll("wars") DrawnWar war) {
        var history = war.history();
        var drawing = new HistoryDrawing(history, SIDES, (_, _) -> 1);
        var current = drawing.current();
        var once = drawing.superseded();
        for (Instant time : war.moments()) {
            for (Instant moment : war.moments()) {
                if (!moment.isBefore(time)) {
                    var drawn = areasOf(current, isAliveAt(time).and(isKnownAt(moment)));
                    areasOf(once, isAliveAt(time).and(isKnownAt(moment)))
                            .forEach((status, area) -> drawn.merge(status, area, Double::sum));
                    requireAreas(history.at(time, moment, KnownBy.SOURCE), drawn);
                }
            }
        }
    }

    @Provide
    Arbitrary<DrawnWar> wars() {
        return DrawnWars.wars();
    }

    /** A map of the noon of a day, learnt on another, on which red holds some shapes. */
    private static Sheet sheet(String day, String learnt, Geometry... red) {
        Instant noon = TwoSides.noon(day);
        var inks = List.of(red).stream()
                .map(shape -> new Ink(Status.held(TwoSides.RED), shape))
                .toList();
        return new Sheet(FactId.of("map", day), noon, noon, TwoSides.noon(learnt), inks);
    }

    private static void requireAreas(Map<Status, MultiPolygon> ground, Map<Status, Double> drawn) {
        var statuses = new HashSet<>(ground.keySet());
        statuses.addAll(drawn.keySet());
        for (Status status : statuses) {
            assertThat(drawn.getOrDefault(status, 0.0))
                    .as("%s", status)
                    .isCloseTo(EllipsoidArea.squareKilometres(shape(ground, status)), within(1e-6));
        }
    }

    private static Geometry shape(Map<Status, ? extends Geometry> ground, Status status) {
        Geometry shape = ground.get(status);
        return shape == null ? DrawnWar.nowhere() : shape;
    }

    /** The areas of the grounds that are wanted, traced along their chains. */
    private static Map<Status, Double> areasOf(Drawing drawing, Predicate<Drawing.Ground> wanted) {
        var areas = new HashMap<Status, Double>();
        drawing.grounds().stream().filter(wanted).forEach(ground -> {
            for (int signed : ground.boundary()) {
                double under = under(drawing.chains()[Math.abs(signed) - 1]);
                areas.merge(status(ground), signed > 0 ? -under : under, Double::sum);
            }
        });
        return areas;
    }

    private static double under(int[] chain) {
        double sum = 0;
        for (int i = 2; i < chain.length; i += 2) {
            sum += EllipsoidArea.underEdge(
                    Lattice.degrees(chain[i - 2]),
                    Lattice.degrees(chain[i - 1]),
                    Lattice.degrees(chain[i]),
                    Lattice.degrees(chain[i + 1]));
        }
        return sum;
    }

    private static Predicate<Drawing.Ground> isAliveAt(Instant time) {
        return ground -> count(ground, "from", 0) <= time.getEpochSecond()
                && time.getEpochSecond() < count(ground, "until", Long.MAX_VALUE);
    }

    /** Where a ground does not say when it was known, it was from its beginning. */
    private static Predicate<Drawing.Ground> isKnownAt(Instant moment) {
        return ground -> count(ground, "known", count(ground, "from", 0)) <= moment.getEpochSecond()
                && moment.getEpochSecond() < count(ground, "replaced", Long.MAX_VALUE);
    }

    private static long count(Drawing.Ground ground, String name, long otherwise) {
        return count(ground.properties(), name, otherwise);
    }

    private static long count(List<Drawing.Property> properties, String name, long otherwise) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(property -> property instanceof Count(String _, long value) ? value : otherwise)
                .findAny()
                .orElse(otherwise);
    }

    private static Status status(Drawing.Ground ground) {
        return word(ground, "side")
                .map(side -> Status.held(new SideId(side)))
                .or(() -> word(ground, "reason")
                        .map(reason -> Status.grey(Status.Reason.valueOf(reason.toUpperCase(java.util.Locale.ROOT)))))
                .orElseThrow();
    }

    private static Optional<String> word(Drawing.Ground ground, String name) {
        return ground.properties().stream()
                .filter(property -> property.name().equals(name))
                .flatMap(property -> property instanceof Word(String _, String value)
                        ? java.util.stream.Stream.of(value)
                        : java.util.stream.Stream.empty())
                .findAny();
    }
}
