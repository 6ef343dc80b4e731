package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Side;
import org.salient.core.model.Theatre;

/**
 * Chooses which place a name means: the one nearest to the other places of the text, nearer ones and larger ones first,
 * and nearer to where the sides face each other.
 */
final class PlaceChooser {
    /** Candidates this near to each other, km, are one place given twice. */
    private static final double ONE_PLACE = 15;
    /** What a step of rank is worth in nearness, km: a town 130 km off is as likely as a village next door. */
    private static final double KILOMETRES_A_RANK = 45;
    /** What a kilometre from the fighting counts beside a kilometre from a place named in the text. */
    private static final double SHARE_OF_FRONT = 0.35;
    /** Places named further away than this many tokens count as twice as far. */
    private static final int NEARBY = 70;
    /** The nearness that counts where the text names no other place, km. */
    private static final double NO_ANCHOR = 150;
    /** No more of what else a name could mean is told. */
    private static final int MOST_OTHERS = 4;

    private final List<LonLat> anchors;
    private final Envelope area;

    PlaceChooser(Theatre theatre) {
        anchors = theatre.sides().stream().map(Side::anchor).toList();
        area = new Envelope();
        theatre.regions().forEach(region -> area.expandToInclude(region.shape().getEnvelopeInternal()));
    }

    List<Placed> choose(List<Toponym> toponyms, String language) {
        var known = new KnownPlaces();
        for (Toponym toponym : toponyms) {
            certain(toponym).ifPresent(place -> known.add(new Known(toponym, place)));
        }
        List<Placed> placed = toponyms.stream()
                .map(toponym -> new Choice(toponym, known, hasRegionOf(toponym, toponyms), language))
                .map(this::choose)
                .toList();
        return borrowed(placed);
    }

    /** Whether the text elsewhere names a region of the same name: then the bare name means that too. */
    private static boolean hasRegionOf(Toponym toponym, List<Toponym> all) {
        return toponym.stretch().length() == 1
                && all.stream()
                        .anyMatch(other -> other.kind() == PlaceKind.REGION
                                && other.stretch().length() > 1
                                && other.name().equals(toponym.name()));
    }

    private static Optional<Place> certain(Toponym toponym) {
        List<Place> places = toponym.candidates();
        if (places.isEmpty() || toponym.kind() == PlaceKind.COUNTRY) {
            return Optional.empty();
        }
        Place largest = largest(places);
        boolean one =
                places.stream().allMatch(place -> Ground.kilometres(place.centre(), largest.centre()) < ONE_PLACE);
        return one || Rank.of(largest) >= Rank.TOWN ? Optional.of(largest) : Optional.empty();
    }

    private static Place largest(List<Place> places) {
        return places.stream().max(Comparator.comparingDouble(Rank::of)).orElseThrow();
    }

    /**
     * A toponym to be placed.
     *
     * @param region whether its bare name means a region, as elsewhere in the text
     */
    private record Choice(Toponym toponym, KnownPlaces known, boolean region, String language) {}

    private Placed choose(Choice choice) {
        List<Judged> judged = fitting(choice.toponym, choice.region).stream()
                .map(place -> judge(place, choice.toponym, choice.known))
                .sorted(Comparator.comparingDouble(Judged::cost))
                .toList();
        if (judged.isEmpty()) {
            return new Placed(choice.toponym, Optional.empty(), "no place of that name is known", List.of());
        }
        Judged best = judged.getFirst();
        List<String> others = others(best, judged, choice.language);
        String why = others.isEmpty() ? "the only place of that name" : best.why;
        return new Placed(choice.toponym, Optional.of(best.place), why, others);
    }

    private static List<String> others(Judged best, List<Judged> judged, String language) {
        return judged.stream()
                .skip(1)
                .map(Judged::place)
                .filter(place -> Ground.kilometres(place.centre(), best.place.centre()) > ONE_PLACE)
                .limit(MOST_OTHERS)
                .map(place -> place.name(language) + " (" + place.centre() + ")")
                .toList();
    }

    private static List<Place> fitting(Toponym toponym, boolean region) {
        List<Place> places = toponym.candidates();
        Stream<Place> wanted = places.stream()
                .filter(place -> region ? place.kind() == PlaceKind.REGION : isBare(toponym, place, places));
        List<Place> fitting = wanted.toList();
        return fitting.isEmpty() ? places : fitting;
    }

    /** A bare name that a town and a region bear means the town. */
    private static boolean isBare(Toponym toponym, Place place, List<Place> all) {
        boolean word = toponym.kind() == place.kind() && toponym.stretch().length() > 1;
        boolean settled = all.stream()
                .anyMatch(other -> Rank.of(other) >= Rank.TOWN && other.kind().isSettlement());
        return word || !settled || place.kind() != PlaceKind.REGION;
    }

    private Judged judge(Place place, Toponym toponym, KnownPlaces known) {
        double near = NO_ANCHOR;
        String why = "the likeliest by its size and its distance to the fighting";
        for (Known other : known.about(toponym)) {
            int apart =
                    Math.abs(other.toponym.stretch().from() - toponym.stretch().from());
            double far = Ground.kilometres(place.centre(), other.place.centre()) * (apart < NEARBY ? 1 : 2);
            if (apart > 0 && far < near) {
                near = far;
                why = "nearest to " + other.toponym.name() + ", named in the same text";
            }
        }
        double cost = near + SHARE_OF_FRONT * toFront(place.centre()) - KILOMETRES_A_RANK * Rank.of(place);
        return new Judged(place, cost, why);
    }

    private double toFront(LonLat point) {
        double nearest = anchors.stream()
                .mapToDouble(anchor -> Ground.kilometres(anchor, point))
                .min()
                .orElse(0);
        return area.isNull() || area.contains(point.lon(), point.lat()) ? nearest : nearest + NO_ANCHOR;
    }

    /** A facility that no place bears the name of lies by the next settlement named beside it, or is left open. */
    private static List<Placed> borrowed(List<Placed> placed) {
        var whole = new ArrayList<Placed>(placed);
        for (int i = 0; i < whole.size(); i++) {
            Placed open = whole.get(i);
            if (open.place().isEmpty() || isGuess(open)) {
                whole.set(i, besideNext(open, whole.subList(i + 1, whole.size())));
            }
        }
        return whole;
    }

    /** A facility that only bears a village's name need not lie there. */
    private static boolean isGuess(Placed placed) {
        return placed.toponym().kind() == PlaceKind.FACILITY
                && placed.place().filter(place -> Rank.of(place) < Rank.TOWN).isPresent();
    }

    private static Placed besideNext(Placed open, List<Placed> later) {
        return later.stream()
                .filter(next -> next.place().isPresent() && !next.isRegion())
                .filter(next -> next.stretch().from() - open.stretch().to() < 10)
                .findFirst()
                .map(next -> new Placed(
                        open.toponym(),
                        next.place(),
                        "said to lie by " + next.toponym().name(),
                        List.of()))
                .orElse(open);
    }

    private record Known(Toponym toponym, Place place) {}

    /** The places a text surely names, from its beginning to its end; a toponym is judged by few of them however long it is. */
    private static final class KnownPlaces {
        private final TreeMap<Integer, Known> byWord = new TreeMap<>();
        private final Map<Place, List<Known>> byPlace = new LinkedHashMap<>();

        /** Of a place the first two tellings are kept apart: one of them may be the toponym that is judged. */
        void add(Known known) {
            byWord.put(known.toponym.stretch().from(), known);
            List<Known> tellings = byPlace.computeIfAbsent(known.place, _ -> new ArrayList<>(2));
            if (tellings.size() < 2) {
                tellings.add(known);
            }
        }

        /** All that are named near a toponym, and every place once or twice. */
        List<Known> about(Toponym toponym) {
            int from = toponym.stretch().from();
            return Stream.concat(
                            byPlace.values().stream().flatMap(List::stream),
                            byWord.subMap(from - NEARBY, true, from + NEARBY, true).values().stream())
                    .toList();
        }
    }

    private record Judged(Place place, double cost, String why) {}
}
