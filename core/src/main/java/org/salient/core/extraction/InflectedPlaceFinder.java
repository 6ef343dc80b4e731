package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.salient.core.extraction.Lexicon.PlaceWord;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/**
 * Finds the names of places in a prose of an inflected language, in whatever case they stand: first those that a kind of
 * place follows ("Donetsk oblast", "Kursk direction", "a town's refinery"), then the longest name at each capital, of
 * which a small place's counts only where the words around say that it is a place.
 */
final class InflectedPlaceFinder {
    private static final int LONGEST_NAME = 4;
    /** What must speak for a name at the least: a town's own size does, a village needs a word before it. */
    private static final int EVIDENCE = 4;
    /** A shorter word is a name only where much says so. */
    private static final int FEWEST_LETTERS = 4;
    /** What a village's name alone says for itself. */
    private static final int VILLAGE = 2;
    /** How far back, in words, the word for a settlement may stand before a list of names. */
    private static final int LIST_BACK = 8;

    /** A site may lie so far from the town that names it, km. */
    private static final double SITE_ERROR = 15;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Horizon horizon;
    private final Sides sides;
    private final String language;
    private final List<Toponym> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    InflectedPlaceFinder(Text text) {
        prose = text.prose();
        lexicon = text.lexicon();
        horizon = text.knowledge().horizon();
        sides = text.sides();
        language = text.knowledge().language();
    }

    /** The names among some of the prose's words, from the beginning to the end; no two overlap. */
    List<Toponym> find(BitSet inside) {
        IntStream.range(0, prose.size()).filter(inside::get).forEach(this::withKind);
        IntStream.range(0, prose.size()).filter(inside::get).forEach(this::regionOfList);
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            named(i);
        }
        found.sort(Comparator.comparingInt(toponym -> toponym.stretch().from()));
        return new RegionsAfter(prose, found).narrowed();
    }

    private void take(Toponym toponym) {
        found.add(toponym);
        taken.set(toponym.stretch().from(), toponym.stretch().to());
    }

    private boolean isFree(Stretch stretch) {
        int next = taken.nextSetBit(stretch.from());
        return next < 0 || next >= stretch.to();
    }

    // Names that a kind of place follows.

    /** "Donetsk oblast", "the Kursk direction": an adjective made of a name, and what kind of place it is. */
    private void withKind(int index) {
        Optional<Match<PlaceWord>> word = lexicon.placeWords().at(prose, index + 1);
        boolean small = !prose.at(index).isCapital();
        if (word.isEmpty() || !isFree(new Stretch(index, word.get().stretch().to()))) {
            return;
        }
        PlaceKind kind = word.get().meaning().kind();
        var whole = new Stretch(index, word.get().stretch().to());
        List<Place> listed = horizon.find(prose.words(whole), language).stream()
                .filter(place -> place.kind() == kind)
                .toList();
        List<Place> candidates = listed.isEmpty() ? ofAdjective(index, kind) : listed;
        if (!candidates.isEmpty() && !(small && kind != PlaceKind.REGION && kind != PlaceKind.DIRECTION)) {
            double offset = listed.isEmpty() && kind != PlaceKind.REGION
                    ? word.get().meaning().errorKilometres()
                    : 0;
            take(new Toponym(whole, prose.at(index).text(), kind, candidates, offset));
        }
    }

    private List<Place> ofAdjective(int index, PlaceKind kind) {
        List<Place> all = horizon.byAdjective(prose.at(index).text(), language);
        List<Place> regions =
                all.stream().filter(place -> place.kind() == PlaceKind.REGION).toList();
        List<Place> towns =
                all.stream().filter(place -> place.kind().isSettlement()).toList();
        return switch (kind) {
            case REGION -> regions;
            case DIRECTION, DISTRICT, FACILITY -> largest(regions, towns);
            case CITY, TOWN, VILLAGE, COUNTRY, ROAD, WATER, OTHER -> all;
        };
    }

    /** Towns before regions, and either before villages. */
    private static List<Place> largest(List<Place> regions, List<Place> settlements) {
        List<Place> towns = settlements.stream()
                .filter(place -> Rank.of(place) >= Rank.TOWN)
                .toList();
        return towns.isEmpty() ? (regions.isEmpty() ? settlements : regions) : towns;
    }

    /** "In Smolensk, Moscow and Tula oblasts", "in Bryansk oblast, five in Smolensk": adjectives that share one word. */
    private void regionOfList(int index) {
        boolean joins = index > 0 && (prose.is(index, ",") || prose.is(index, WordClass.AND) || isDash(index));
        if (!joins) {
            return;
        }
        boolean before = found.stream()
                .anyMatch(toponym -> toponym.kind() == PlaceKind.REGION
                        && Math.min(
                                        Math.abs(toponym.stretch().from() - index),
                                        Math.abs(toponym.stretch().to() - index))
                                <= LIST_BACK / 2);
        for (int at : new int[] {index - 1, index + 1}) {
            var stretch = new Stretch(at, at + 1);
            List<Place> regions = before && prose.at(at).isCapital() && isFree(stretch)
                    ? horizon.byAdjective(prose.at(at).text(), language).stream()
                            .filter(place -> place.kind() == PlaceKind.REGION)
                            .toList()
                    : List.of();
            if (!regions.isEmpty()) {
                take(new Toponym(stretch, prose.at(at).text(), PlaceKind.REGION, regions, 0));
            }
        }
    }

    private boolean isDash(int index) {
        return prose.is(index, "—") || prose.is(index, "–");
    }

    // Names alone.

    private void named(int index) {
        if (!prose.at(index).isCapital() || taken.get(index) || isPerson(index)) {
            return;
        }
        for (int words = LONGEST_NAME; words > 0; words--) {
            var stretch = new Stretch(index, index + words);
            if (stretch.to() <= prose.size() && isName(stretch) && isFree(stretch) && nameAt(stretch)) {
                return;
            }
        }
        unknown(index);
    }

    private boolean isName(Stretch stretch) {
        return !prose.any(stretch, i -> !prose.at(i).isWord()) && (stretch.length() == 1 || isLongName(stretch));
    }

    /** No name ends in a small word, but "the Sea of Azov" holds one. */
    private boolean isLongName(Stretch stretch) {
        return prose.at(stretch.to() - 1).isCapital()
                || lexicon.placeWords().at(prose, stretch.to() - 1).isPresent();
    }

    /** Whether a stretch was dealt with: taken as a place, or known to be none here. */
    private boolean nameAt(Stretch stretch) {
        String name = IntStream.range(stretch.from(), stretch.to())
                .mapToObj(i -> prose.at(i).text())
                .collect(Collectors.joining(" "));
        List<Place> places = horizon.find(name, language);
        if (places.isEmpty()) {
            return false;
        }
        Place largest =
                places.stream().max(Comparator.comparingDouble(Rank::of)).orElseThrow();
        boolean fits = largest.kind() == PlaceKind.COUNTRY
                ? isWhere(stretch.from() - 1)
                : largest.kind() == PlaceKind.REGION || isPlace(stretch, largest);
        if (fits && !isSideName(stretch, largest)) {
            take(extended(stretch, name, largest, places));
        }
        return true;
    }

    /** "Moscow said": a capital named for those who rule there. */
    private boolean isSideName(Stretch stretch, Place largest) {
        return largest.kind() != PlaceKind.REGION
                && sides.at(prose, stretch.from()).isPresent()
                && !isWhere(stretch.from() - 1);
    }

    /** Words before a country or a capital that make a place of it. */
    private boolean isWhere(int index) {
        return prose.is(index, WordClass.WHERE) || prose.is(index, WordClass.LOCATING);
    }

    private boolean isPlace(Stretch stretch, Place largest) {
        int before = stretch.from() - 1;
        boolean short_ = prose.at(stretch.from()).text().length() < FEWEST_LETTERS;
        boolean ordinary = (short_ || prose.is(stretch.from(), WordClass.NO_PLACE)) && stretch.length() == 1;
        int evidence = Rank.of(largest) >= Rank.TOWN ? (int) Math.min(Rank.of(largest), 5) : VILLAGE;
        evidence += stretch.length() > 1 ? 1 : 0;
        evidence += prose.is(before, WordClass.PLACE_NOUN) ? 3 : 0;
        evidence += isLocated(stretch.from()) ? 2 : 0;
        evidence += prose.is(before, WordClass.TAKING) ? 3 : 0;
        evidence += isInList(stretch.from()) ? 3 : 0;
        evidence += isBeforeRegion(stretch.to()) ? 3 : 0;
        evidence -= opensSentence(stretch.from()) ? 2 : 0;
        return evidence >= (ordinary ? EVIDENCE + 2 : EVIDENCE);
    }

    /** After a preposition, or words for how something lies to a place. */
    private boolean isLocated(int index) {
        return prose.is(index - 1, WordClass.LOCATING)
                || IntStream.range(index - 3, index)
                        .anyMatch(start -> lexicon.relations()
                                .at(prose, start)
                                .filter(match -> match.stretch().to() == index)
                                .isPresent());
    }

    /** After a name of a town or a word for settlements, with commas and "and" between. */
    private boolean isInList(int index) {
        int at = index - 1;
        while (at > index - LIST_BACK
                && (prose.is(at, ",") || prose.is(at, WordClass.AND) || isDash(at) || prose.is(at, ":"))) {
            at--;
        }
        boolean joined = at < index - 1;
        return joined && (taken.get(at) || prose.is(at, WordClass.PLACE_NOUN));
    }

    private boolean isBeforeRegion(int index) {
        int at = index;
        while (prose.is(at, ",")
                || prose.is(at, "(")
                || prose.is(at, WordClass.LOCATING)
                || prose.is(at, WordClass.THAT)) {
            at++;
        }
        int region = at;
        return found.stream()
                .anyMatch(toponym -> toponym.kind() == PlaceKind.REGION
                        && (toponym.stretch().from() == region
                                || toponym.stretch().from() == region + 2));
    }

    private boolean opensSentence(int index) {
        Token before = prose.at(index - 1);
        return !before.isWord() && !before.is(",") && !before.is("(") && !prose.isQuote(index - 1);
    }

    /** After a title or a first name, or one itself. */
    private boolean isPerson(int index) {
        return prose.is(index - 1, WordClass.TITLE) || prose.is(index, WordClass.TITLE);
    }

    /** With the facility named after a town: "the airfield in X", "X's port". */
    private Toponym extended(Stretch stretch, String name, Place largest, List<Place> places) {
        int before = stretch.from() - 1;
        before -= prose.is(before, WordClass.ON) || prose.isQuote(before) ? 1 : 0;
        boolean facility = prose.is(before, WordClass.SITE);
        if (!facility) {
            return new Toponym(stretch, name, largest.kind(), places, 0);
        }
        var whole = new Stretch(before, stretch.to());
        List<Place> listed = horizon.find(prose.words(whole), language);
        return listed.isEmpty()
                ? new Toponym(whole, name, PlaceKind.FACILITY, places, SITE_ERROR)
                : new Toponym(whole, name, PlaceKind.FACILITY, listed, 0);
    }

    /** A name that no list holds, after a word for a settlement: left open. */
    private void unknown(int index) {
        boolean settlement = prose.is(index - 1, WordClass.PLACE_NOUN)
                || (prose.isQuote(index - 1) && prose.is(index - 2, WordClass.PLACE_NOUN));
        boolean letters =
                prose.at(index).text().length() > 2 && sides.at(prose, index).isEmpty();
        boolean region = prose.is(index - 1, WordClass.LOCATING) && isBeforeRegion(index + 1);
        if ((settlement || region)
                && letters
                && lexicon.speakers().at(prose, index).isEmpty()) {
            var stretch = new Stretch(index, index + 1);
            take(new Toponym(stretch, prose.at(index).text(), PlaceKind.VILLAGE, List.of(), 0));
        }
    }
}
