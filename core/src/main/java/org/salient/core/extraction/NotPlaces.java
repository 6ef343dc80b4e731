package org.salient.core.extraction;

import java.util.List;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Source;

/**
 * Tells where a name that a place bears is no place here: it names a person, a source, a side or a country as the one
 * who acts, or is an ordinary word.
 */
final class NotPlaces {
    private final Prose prose;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Phrases<Source> sources;

    NotPlaces(Text text) {
        this.prose = text.prose();
        this.lexicon = text.lexicon();
        this.sides = text.sides();
        this.sources = text.knowledge().sources();
    }

    /** The end of the source's name that begins at an index, or the index where none does. */
    int sourceEnd(int index) {
        boolean named = prose.at(index).isCapital() && !opensSentenceAlone(index);
        return named
                ? sources.at(prose, index).map(match -> match.stretch().to()).orElse(index)
                : index;
    }

    private boolean opensSentenceAlone(int index) {
        return prose.is(index, WordClass.NO_PLACE);
    }

    /** Whether a capital word is an ordinary one, that no place's name can begin with unless the gazetteer says so. */
    boolean isOrdinary(int index) {
        return opensSentence(index)
                || prose.is(index, WordClass.NO_PLACE)
                || sides.at(prose, index).isPresent()
                || lexicon.placeWords().at(prose, index).isPresent()
                || lexicon.speakers().at(prose, index).isPresent()
                || prose.is(index - 1, WordClass.TITLE)
                || prose.at(index).text().length() < 4;
    }

    /** Whether the words of a toponym mean no place. */
    boolean rules(Toponym toponym) {
        Stretch stretch = toponym.stretch();
        if (toponym.candidates().isEmpty()) {
            return false;
        }
        boolean bare = stretch.length() == 1;
        if (toponym.kind() == PlaceKind.COUNTRY) {
            return (bare && isOfSide(stretch)) || !isWhere(stretch) || prose.is(stretch.to(), "'s");
        }
        if (bare && sides.at(prose, stretch.from()).isPresent()) {
            return !isWhere(stretch) || prose.is(stretch.to(), "'s");
        }
        return (bare && (prose.is(stretch.from(), WordClass.NO_PLACE) || (isSmall(toponym) && isPartOfName(stretch))))
                || isPerson(stretch, toponym);
    }

    /** A side's own country is everywhere, and no place that a claim is about. */
    private boolean isOfSide(Stretch stretch) {
        return sides.at(prose, stretch.from()).isPresent();
    }

    private boolean isSmall(Toponym toponym) {
        return toponym.candidates().stream().noneMatch(place -> Rank.of(place) >= Rank.TOWN);
    }

    private boolean isPerson(Stretch stretch, Toponym toponym) {
        return prose.is(stretch.from() - 1, WordClass.TITLE) && (isSmall(toponym) || isOtherName(stretch.to()));
    }

    /** A village's name among other capitals is more likely a person's or a house's. */
    private boolean isPartOfName(Stretch stretch) {
        return (isOtherName(stretch.from() - 1) && !opensSentence(stretch.from() - 1)) || isOtherName(stretch.to());
    }

    private boolean isOtherName(int index) {
        Token token = prose.at(index);
        return token.isCapital()
                && token.text().length() > 1
                && sides.at(prose, index).isEmpty()
                && !prose.is(index, WordClass.MONTH)
                && !prose.is(index, WordClass.WEEKDAY)
                && !prose.is(index, WordClass.CITY)
                && lexicon.placeWords().at(prose, index).isEmpty();
    }

    private boolean opensSentence(int index) {
        Token before = prose.at(index - 1);
        return !before.isWord() && !before.is(",") && !before.is("(");
    }

    /** Whether a word before says that something is there. */
    private boolean isWhere(Stretch stretch) {
        int before = stretch.from() - 1;
        while (prose.is(before, WordClass.ARTICLE)
                || (lexicon.relations().at(prose, before).isPresent() && before > stretch.from() - 3)) {
            if (!prose.is(before, WordClass.ARTICLE)) {
                return true;
            }
            before--;
        }
        return prose.is(before, WordClass.WHERE);
    }

    /** Whether any of the places is more than a village. */
    static boolean anyLarge(List<Place> places) {
        return places.stream().anyMatch(place -> Rank.of(place) >= Rank.TOWN);
    }
}
