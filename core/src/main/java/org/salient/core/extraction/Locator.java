package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Mention.Location;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Relation;

/** Turns places as named into the ground that is meant: "10 km west of" shifts it, "near" makes it wider. */
final class Locator {
    /** How far "near" or "north of" a place reaches beyond it, km. */
    private static final double NEAR = 5;
    /** How far off its edge the middle of "north of" lies, km. */
    private static final double OFF = 3;
    /** How much wider a direction is than the place it leads to, km. */
    private static final double DIRECTION = 15;
    /** How much wider "along" a road is than the place that names it, km. */
    private static final double ALONG = 10;
    /** The share of a stated distance by which it may be wrong. */
    private static final double ROUNDING = 0.25;

    private final Prose prose;
    private final Lexicon lexicon;
    private final String language;

    Locator(Text text) {
        prose = text.prose();
        lexicon = text.lexicon();
        language = text.knowledge().language();
    }

    List<Mention> mentions(List<Placed> places) {
        var mentions = new ArrayList<Mention>();
        var lie = new Lie(Relation.IN, Optional.empty(), 0);
        for (int i = 0; i < places.size(); i++) {
            Placed place = places.get(i);
            boolean listed = i > 0
                    && isList(new Stretch(
                            places.get(i - 1).stretch().to(), place.stretch().from()));
            lie = lie(place).orElse(listed ? lie : plain(place));
            Optional<Placed> partner = lie.relation == Relation.BETWEEN ? partner(places, i, listed) : Optional.empty();
            mentions.add(mention(place, lie, partner.flatMap(Placed::place)));
        }
        return mentions;
    }

    /** A place as its name alone means it. */
    Mention plainly(Placed place) {
        return mention(place, plain(place), Optional.empty());
    }

    private static Optional<Placed> partner(List<Placed> places, int index, boolean second) {
        int other = second ? index - 1 : index + 1;
        return other < places.size() ? Optional.of(places.get(other)) : Optional.empty();
    }

    private boolean isList(Stretch between) {
        return !prose.any(between, i -> !prose.is(i, ",") && !prose.is(i, WordClass.AND));
    }

    private static Lie plain(Placed place) {
        Relation relation = place.toponym().kind() == PlaceKind.DIRECTION ? Relation.DIRECTION : Relation.IN;
        return new Lie(relation, Optional.empty(), 0);
    }

    /** How the words before a place say that it lies to it. */
    private Optional<Lie> lie(Placed place) {
        if (place.toponym().kind() == PlaceKind.DIRECTION) {
            return Optional.of(plain(place));
        }
        int end = beforeFiller(place.stretch().from());
        for (int start = end - 3; start < end; start++) {
            int from = start;
            Optional<Match<RelationWord>> word = lexicon.relations()
                    .at(prose, start)
                    .filter(match -> match.stretch().to() == end);
            if (word.isPresent()) {
                return word.map(match -> lie(match.meaning(), from));
            }
        }
        return distance(end, Optional.empty());
    }

    /** Passes over words that say nothing of where: "the city of", "occupied". */
    private int beforeFiller(int index) {
        int at = index;
        while (prose.is(at - 1, WordClass.ARTICLE)
                || prose.is(at - 1, WordClass.FILLER)
                || (prose.is(at - 1, WordClass.OF)
                        && prose.is(at - 2, WordClass.PLACE_NOUN)
                        && !prose.is(at - 2, WordClass.VAGUE_AREA))) {
            at -= prose.is(at - 1, WordClass.OF) ? 2 : 1;
        }
        return at;
    }

    private Lie lie(RelationWord word, int start) {
        Optional<Double> bearing =
                word.bearing().isPresent() ? Optional.of(word.bearing().getAsDouble()) : Optional.empty();
        return word.inside()
                ? new Lie(word.relation(), bearing, 0)
                : distance(start, bearing).orElse(new Lie(word.relation(), bearing, 0));
    }

    /** A stated distance right before an index: "10 km", also "10 km from". */
    private Optional<Lie> distance(int index, Optional<Double> bearing) {
        int end = prose.is(index - 1, WordClass.FROM) ? index - 1 : index;
        if (end == index && bearing.isEmpty()) {
            return Optional.empty();
        }
        return lexicon.lengthKilometres(prose.lower(end - 1))
                .flatMap(unit -> Numbers.at(prose, lexicon, end - 2)
                        .map(number -> new Lie(Relation.DISTANCE_FROM, bearing, number * unit)));
    }

    private Mention mention(Placed placed, Lie lie, Optional<Place> partner) {
        Optional<Location> location = placed.place().map(place -> location(place, placed.toponym(), lie, partner));
        String text = prose.words(placed.stretch());
        return new Mention(prose.span(placed.stretch()), text, lie.relation, location, placed.why(), placed.others());
    }

    private Location location(Place place, Toponym toponym, Lie lie, Optional<Place> partner) {
        Area area = partner.map(other -> halfWay(place, other)).orElseGet(() -> area(place, lie));
        PlaceKind kind = toponym.offset() > 0 || toponym.kind() == PlaceKind.DIRECTION ? toponym.kind() : place.kind();
        return new Location(
                place.id(),
                place.name(language),
                kind,
                area.centre,
                Metres.ofKilometres(area.error + toponym.offset()));
    }

    private static Area halfWay(Place one, Place other) {
        double apart = Ground.kilometres(one.centre(), other.centre());
        return new Area(Ground.between(one.centre(), other.centre()), Math.max(apart / 2, NEAR));
    }

    private static Area area(Place place, Lie lie) {
        double reach = place.reach().kilometres();
        return switch (lie.relation) {
            case IN -> lie.shift(place, reach / 2, lie.bearing.isPresent() ? reach * 0.75 : reach);
            case NEAR -> lie.shift(place, reach + OFF, reach + NEAR);
            case DIRECTION -> new Area(place.centre(), reach + DIRECTION);
            case ALONG, BETWEEN -> new Area(place.centre(), reach + ALONG);
            case DISTANCE_FROM ->
                lie.bearing.isPresent()
                        ? lie.shift(place, lie.kilometres, reach + lie.kilometres * ROUNDING)
                        : new Area(place.centre(), reach + lie.kilometres);
        };
    }

    private record Area(LonLat centre, double error) {}

    /** How something lies to a place; the bearing in degrees, the distance where one is stated. */
    private record Lie(Relation relation, Optional<Double> bearing, double kilometres) {
        Area shift(Place place, double off, double error) {
            return new Area(
                    bearing.map(degrees -> Ground.step(place.centre(), degrees, off))
                            .orElse(place.centre()),
                    error);
        }
    }
}
