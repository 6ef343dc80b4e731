package org.salient.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.history.Drawing.Property;
import org.salient.core.model.FactId;
import org.salient.core.model.LonLat;
import org.salient.core.model.SideId;
import org.salient.core.model.Status;

/**
 * Draws a history for tiles: chains of edges between the same two timelines, the ground that each stretch covers, and the line
 * where sides meet each other or grey ground, each with its own time.
 */
public final class HistoryDrawing {
    /** Why ground has a status: the number under which readers find it. */
    public interface Reasons {
        /** The number of the reason for which a map gives the ground at a point its status. */
        int of(FactId map, LonLat at);
    }

    private final ControlHistory history;
    private final List<SideId> sides;
    private final Stretches stretches;
    private final Tints tints;
    private final Chains chains;

    /** @param sides in the theatre's order; the edge of the first one's ground against grey is the <em>held</em> one */
    public HistoryDrawing(ControlHistory history, List<SideId> sides, Reasons reasons) {
        this.history = history;
        this.sides = List.copyOf(sides);
        this.stretches = new Stretches(history.clock());
        this.tints = new Tints(history, stretches, reasons);
        this.chains = new Chains(history.plane(), tints.ofFace());
    }

    /** What all that is known tells of. */
    public Drawing current() {
        var covers = new Covers<Piece>();
        for (int chain = 0; chain < chains.count(); chain++) {
            covers.bound(chain, tints.pieces(chains.left(chain)), tints.pieces(chains.right(chain)));
        }
        var grounds = new ArrayList<Drawing.Ground>();
        var areas = areas();
        covers.boundaries.forEach((piece, boundary) -> {
            if (piece.stretch().code() != Keys.UNMAPPED) {
                grounds.add(new Drawing.Ground(
                        grounds.size() + 1L, boundary.toArray(), properties(piece, areas.getOrDefault(piece, 0.0))));
            }
        });
        return new Drawing(chains.points(), grounds, fronts());
    }

    /** What was once held to be so and is no longer. */
    public Drawing superseded() {
        var timelines = history.faces().timelines();
        var once = new ArrayList<List<Stretches.Superseded>>();
        for (int tint = 0; tint < tints.count(); tint++) {
            once.add(stretches.superseded(timelines, tints.timeline(tint)).stream()
                    .filter(this::isSeen)
                    .toList());
        }
        var covers = new Covers<Stretches.Superseded>();
        for (int chain = 0; chain < chains.count(); chain++) {
            covers.bound(chain, once.get(chains.left(chain)), once.get(chains.right(chain)));
        }
        var grounds = new ArrayList<Drawing.Ground>();
        covers.boundaries.forEach((stretch, boundary) -> {
            if (stretch.code() != Keys.UNMAPPED) {
                grounds.add(new Drawing.Ground(grounds.size() + 1L, boundary.toArray(), properties(stretch)));
            }
        });
        return new Drawing(chains.points(), grounds, List.of());
    }

    /** Whether a belief held for a second at least; readers know no smaller time. */
    private boolean isSeen(Stretches.Superseded once) {
        long known = stretches.dated(once.displaced().map()).published().getEpochSecond();
        return known < stretches.dated(once.displaced().by()).published().getEpochSecond();
    }

    /** The chains that bound each thing: of two lists beside a chain, what stands in one alone. */
    private static final class Covers<T> {
        private final Map<T, IntList> boundaries = new LinkedHashMap<>();

        void bound(int chain, List<T> left, List<T> right) {
            left.stream()
                    .filter(thing -> !right.contains(thing))
                    .forEach(thing -> of(thing).add(chain + 1));
            right.stream()
                    .filter(thing -> !left.contains(thing))
                    .forEach(thing -> of(thing).add(-(chain + 1)));
        }

        private IntList of(T thing) {
            return boundaries.computeIfAbsent(thing, _ -> new IntList());
        }
    }

    private Map<Piece, Double> areas() {
        var areas = new HashMap<Piece, Double>();
        for (int face = 1; face < history.faces().count(); face++) {
            double area = history.area(face);
            tints.pieces(tints.ofFace()[face]).forEach(piece -> areas.merge(piece, area, Double::sum));
        }
        return areas;
    }

    private List<Property> properties(Piece piece, double squareKilometres) {
        var properties = new ArrayList<Property>(status(piece.stretch().code()));
        addTime(properties, piece.stretch());
        int from = piece.stretch().from();
        addKnown(properties, from, from, from);
        properties.add(new Property.Count("ha", Math.max(0, Math.round(squareKilometres * 100))));
        properties.add(new Property.Count("why", piece.reason()));
        return properties;
    }

    private void addTime(List<Property> properties, Stretches.Current stretch) {
        properties.add(seconds("from", stretches.dated(stretch.from()).valid()));
        if (stretch.until() >= 0) {
            properties.add(seconds("until", stretches.dated(stretch.until()).valid()));
        }
    }

    private List<Property> properties(Stretches.Superseded stretch) {
        var belief = stretch.displaced();
        var properties = new ArrayList<Property>(status(stretch.code()));
        var dated = stretches.dated(belief.map());
        properties.add(seconds("from", belief.from()));
        properties.add(seconds("until", belief.until()));
        properties.add(seconds("known", dated.published()));
        properties.add(seconds("replaced", stretches.dated(belief.by()).published()));
        properties.add(seconds("learnt", dated.learnt()));
        return properties;
    }

    /** @param from the map that begins a stretch, of which it was known since two others were published and learnt */
    private void addKnown(List<Property> properties, int from, int published, int learnt) {
        Instant known = stretches.dated(published).published();
        if (!known.equals(stretches.dated(from).valid())) {
            properties.add(seconds("known", known));
        }
        if (!stretches.dated(learnt).learnt().equals(known)) {
            properties.add(seconds("learnt", stretches.dated(learnt).learnt()));
        }
    }

    private List<Property> status(int code) {
        return switch (history.statuses().get(code - 1)) {
            case Status.Held(SideId side) -> List.of(word("status", "held"), word("side", side.value()));
            case Status.Grey(Status.Reason reason) ->
                List.of(word("status", "grey"), word("reason", reason.name().toLowerCase(java.util.Locale.ROOT)));
        };
    }

    private static Property word(String name, String value) {
        return new Property.Word(name, value);
    }

    private static Property seconds(String name, Instant at) {
        return new Property.Count(name, Math.max(0, at.getEpochSecond()));
    }

    // The line.

    /**
     * Two grounds side by side: known since both are.
     *
     * @param published of the maps that begin the two, the one published last
     * @param learnt    the one learnt last
     */
    private record Met(String edge, SideId side, int from, int until, int published, int learnt) {
        Met from(Met earlier) {
            return new Met(edge, side, earlier.from(), until, earlier.published(), earlier.learnt());
        }
    }

    private List<Drawing.Front> fronts() {
        var met = new LinkedHashMap<Met, IntList>();
        for (int chain = 0; chain < chains.count(); chain++) {
            for (Met meeting : meetings(tints.stretches(chains.left(chain)), tints.stretches(chains.right(chain)))) {
                met.computeIfAbsent(meeting, _ -> new IntList()).add(chain + 1);
            }
        }
        var fronts = new ArrayList<Drawing.Front>();
        met.forEach((meeting, along) -> fronts.add(new Drawing.Front(along.toArray(), properties(meeting))));
        return fronts;
    }

    private List<Property> properties(Met meeting) {
        var properties = new ArrayList<>(List.of(
                word("edge", meeting.edge()), word("side", meeting.side().value())));
        addTime(properties, new Stretches.Current(0, meeting.from(), meeting.until()));
        addKnown(properties, meeting.from(), meeting.published(), meeting.learnt());
        return properties;
    }

    /** Walks both lists at once; equal neighbours in time are joined. */
    private List<Met> meetings(List<Stretches.Current> left, List<Stretches.Current> right) {
        var meetings = new ArrayList<Met>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            int until = earlier(left.get(i).until(), right.get(j).until());
            meeting(left.get(i), right.get(j), until).ifPresent(met -> join(meetings, met));
            boolean leftEnds = left.get(i).until() == until;
            boolean rightEnds = right.get(j).until() == until;
            i += leftEnds ? 1 : 0;
            j += rightEnds ? 1 : 0;
        }
        return meetings;
    }

    private static int earlier(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
    }

    private void join(List<Met> meetings, Met met) {
        if (!meetings.isEmpty() && goesOn(meetings.getLast(), met)) {
            meetings.add(met.from(meetings.removeLast()));
        } else {
            meetings.add(met);
        }
    }

    /** Whether a meeting is the one before it going on: alike, and known by the time that it began. */
    private boolean goesOn(Met last, Met met) {
        return last.until() == met.from()
                && last.edge().equals(met.edge())
                && last.side().equals(met.side())
                && isKnownInTime(met.published(), KnownBy.SOURCE, last.published(), met.from())
                && isKnownInTime(met.learnt(), KnownBy.JOURNAL, last.learnt(), met.from());
    }

    /** Whether a map was known no later than another, or than a third's own time. */
    private boolean isKnownInTime(int map, KnownBy reading, int other, int from) {
        Instant known = stretches.dated(map).known(reading);
        return !known.isAfter(stretches.dated(other).known(reading))
                || !known.isAfter(stretches.dated(from).valid());
    }

    private Optional<Met> meeting(Stretches.Current one, Stretches.Current other, int until) {
        if (one.code() == Keys.UNMAPPED || other.code() == Keys.UNMAPPED || one.code() == other.code()) {
            return Optional.empty();
        }
        var first = side(one.code());
        var second = side(other.code());
        int from = Math.max(one.from(), other.from());
        int published = later(one.from(), other.from(), KnownBy.SOURCE);
        int learnt = later(one.from(), other.from(), KnownBy.JOURNAL);
        if (first.isPresent() && second.isPresent()) {
            boolean inOrder = sides.indexOf(first.get()) < sides.indexOf(second.get());
            return Optional.of(new Met("both", inOrder ? first.get() : second.get(), from, until, published, learnt));
        }
        return first.or(() -> second)
                .map(side -> new Met(
                        side.equals(sides.getFirst()) ? "held" : "outer", side, from, until, published, learnt));
    }

    private int later(int one, int other, KnownBy reading) {
        return stretches
                        .dated(one)
                        .known(reading)
                        .isAfter(stretches.dated(other).known(reading))
                ? one
                : other;
    }

    private Optional<SideId> side(int code) {
        return switch (history.statuses().get(code - 1)) {
            case Status.Held(SideId side) -> Optional.of(side);
            case Status.Grey _ -> Optional.empty();
        };
    }
}
