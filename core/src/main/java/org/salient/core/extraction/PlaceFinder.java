package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salient.core.extraction.Lexicon.PlaceWord;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/** Finds the names of places in a prose: the longest name at each capital, with the word after it that makes it another place. */
final class PlaceFinder {
    /** A shorter word in one unusual spelling is more likely no name. */
    private static final int FEWEST_LETTERS_ALIKE = 5;
    /** A shorter word is a name only of something larger than a village. */
    private static final int FEWEST_LETTERS = 4;
    /** How many capital words may stand between a name and its word: "Kotluban GRAU arsenal". */
    private static final int MOST_BETWEEN = 2;

    /** The number of tokens of a doubled name: "A (B) C". */
    private static final int DOUBLED = 5;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Horizon horizon;
    private final NotPlaces notPlaces;

    PlaceFinder(Text text) {
        this.prose = text.prose();
        this.lexicon = text.lexicon();
        this.horizon = text.knowledge().horizon();
        notPlaces = new NotPlaces(text);
    }

    /** The names, from the beginning to the end; no two overlap. */
    List<Toponym> find() {
        var found = new ArrayList<Toponym>();
        int i = 0;
        while (i < prose.size()) {
            Optional<Toponym> toponym = at(i);
            toponym.ifPresent(found::add);
            i = toponym.map(name -> name.stretch().to()).orElse(Math.max(i + 1, notPlaces.sourceEnd(i)));
        }
        return found;
    }

    private Optional<Toponym> at(int index) {
        if (!prose.at(index).isCapital() || notPlaces.sourceEnd(index) > index) {
            return Optional.empty();
        }
        int longest = Math.min(horizon.longestName(), 5);
        for (int words = longest; words > 0; words--) {
            var stretch = new Stretch(index, index + words);
            if (stretch.to() <= prose.size() && isName(stretch)) {
                Optional<Toponym> toponym = named(stretch);
                if (toponym.isPresent()) {
                    return toponym;
                }
            }
        }
        return unnamed(index);
    }

    private boolean isName(Stretch stretch) {
        boolean words = !prose.any(stretch, i -> !prose.at(i).isWord());
        return prose.at(stretch.to() - 1).isCapital() && (words || isDoubled(stretch));
    }

    /** "A (B) C": one place under two names, A C and B C. */
    private boolean isDoubled(Stretch stretch) {
        return stretch.length() == DOUBLED && prose.is(stretch.from() + 1, "(") && prose.is(stretch.from() + 3, ")");
    }

    private Optional<Toponym> named(Stretch stretch) {
        String name = name(stretch, 0);
        List<Place> places = candidates(name, stretch.length());
        if (isDoubled(stretch)) {
            places = both(places, candidates(name(stretch, 2), stretch.length()));
        }
        if (places.isEmpty() && stretch.length() == 1 && name.indexOf('-') > 0) {
            places = joined(name);
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(extended(stretch, name, places)).filter(toponym -> !notPlaces.rules(toponym));
    }

    private static List<Place> both(List<Place> one, List<Place> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The words of a name; of one that is doubled, those of the first name or, from the third word on, of the second. */
    private String name(Stretch stretch, int first) {
        return isDoubled(stretch)
                ? prose.at(stretch.from() + first).text() + " "
                        + prose.at(stretch.to() - 1).text()
                : IntStream.range(stretch.from(), stretch.to())
                        .mapToObj(i -> prose.at(i).text())
                        .collect(Collectors.joining(" "));
    }

    private List<Place> candidates(String name, int words) {
        List<Place> places = name.length() < FEWEST_LETTERS_ALIKE ? horizon.named(name) : horizon.find(name);
        boolean tooShort = words == 1 && name.length() < FEWEST_LETTERS;
        return tooShort
                ? places.stream().filter(place -> Rank.of(place) >= Rank.TOWN).toList()
                : places;
    }

    /** Of "Anton-Berton" the two towns, where both are places. */
    private List<Place> joined(String name) {
        String first = name.substring(0, name.indexOf('-'));
        String second = name.substring(name.indexOf('-') + 1);
        boolean names = !second.isEmpty() && Character.isUpperCase(second.charAt(0));
        List<Place> firsts = candidates(first, 1);
        return names && !candidates(second, 1).isEmpty() ? firsts : List.of();
    }

    private Toponym extended(Stretch stretch, String name, List<Place> places) {
        for (int between = 0; between <= MOST_BETWEEN; between++) {
            int at = stretch.to() + between;
            Optional<Match<PlaceWord>> word = lexicon.placeWords().at(prose, at);
            if (word.isPresent() && (between == 0 || word.get().meaning().kind() == PlaceKind.FACILITY)) {
                return renamed(stretch, name, places, word.get());
            }
            if (!prose.at(at).isCapital()) {
                break;
            }
        }
        return plain(stretch, name, places);
    }

    private Toponym plain(Stretch stretch, String name, List<Place> places) {
        boolean city =
                prose.is(stretch.to(), WordClass.CITY) && prose.at(stretch.to()).isCapital();
        if (city) {
            return new Toponym(
                    new Stretch(stretch.from(), stretch.to() + 1), name, PlaceKind.CITY, settlements(places), 0);
        }
        PlaceKind kind = places.stream()
                .max((one, other) -> Double.compare(Rank.of(one), Rank.of(other)))
                .map(Place::kind)
                .orElse(PlaceKind.OTHER);
        boolean part = kind == PlaceKind.COUNTRY && isPart(stretch.from() - 1);
        return new Toponym(part ? new Stretch(stretch.from() - 1, stretch.to()) : stretch, name, kind, places, 0);
    }

    /** "Southern" before a country makes a part of it. */
    private boolean isPart(int index) {
        return lexicon.relations()
                .at(prose, index)
                .filter(word ->
                        word.meaning().inside() && word.meaning().bearing().isPresent())
                .isPresent();
    }

    private static List<Place> settlements(List<Place> places) {
        List<Place> settled =
                places.stream().filter(place -> place.kind().isSettlement()).toList();
        return settled.isEmpty() ? places : settled;
    }

    private Toponym renamed(Stretch stretch, String name, List<Place> places, Match<PlaceWord> word) {
        var whole = new Stretch(
                codeBefore(stretch.from(), word.meaning()), word.stretch().to());
        PlaceKind kind = word.meaning().kind();
        List<Place> ofKind = horizon.named(prose.words(whole));
        if (ofKind.isEmpty()) {
            ofKind = places.stream().filter(place -> place.kind() == kind).toList();
        }
        boolean exact = !ofKind.isEmpty();
        double offset = exact ? 0 : Math.max(word.meaning().errorKilometres(), kind == PlaceKind.REGION ? 60 : 0);
        List<Place> others = kind == PlaceKind.REGION ? places : settlements(places);
        return new Toponym(whole, name, kind, exact ? ofKind : others, offset);
    }

    /** A road's number stands before its name: "M-4 Anton-Berton highway". */
    private int codeBefore(int index, PlaceWord word) {
        Token before = prose.at(index - 1);
        boolean code = word.kind() == PlaceKind.ROAD
                && before.isCapital()
                && before.text().chars().anyMatch(Character::isDigit);
        return code ? index - 1 : index;
    }

    /** A facility whose name no place bears: "Novo Substation". Its place is left open. */
    private Optional<Toponym> unnamed(int index) {
        if (notPlaces.isOrdinary(index)) {
            return Optional.empty();
        }
        for (int at = index + 1; at <= index + MOST_BETWEEN + 1; at++) {
            Optional<Match<PlaceWord>> word = lexicon.placeWords().at(prose, at);
            if (word.isPresent() && word.get().meaning().kind() == PlaceKind.FACILITY) {
                var whole = new Stretch(index, word.get().stretch().to());
                return Optional.of(new Toponym(
                        whole,
                        prose.words(whole),
                        PlaceKind.FACILITY,
                        List.of(),
                        word.get().meaning().errorKilometres()));
            }
            if (!prose.at(at).isCapital()) {
                break;
            }
        }
        return Optional.empty();
    }
}
