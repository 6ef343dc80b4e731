package org.salient.core.extraction;

import java.util.Locale;
import java.util.Optional;
import org.salient.core.extraction.Lexicon.SpeakerWord;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;

/**
 * Finds who is meant by words of an inflected language: the first of the theatre's sources or of the words for speakers in
 * them; of one who cites another, the other.
 */
final class InflectedSpeakers {
    /** How many words around a speaker's word may name its side. */
    private static final int AROUND = 4;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Phrases<Source> sources;
    private final Horizon horizon;
    private final Holders holders;
    private final String language;

    InflectedSpeakers(Text text, Holders holders) {
        prose = text.prose();
        lexicon = text.lexicon();
        sides = text.sides();
        sources = text.knowledge().sources();
        horizon = text.knowledge().horizon();
        language = text.knowledge().language();
        this.holders = holders;
    }

    /** Who is meant by some words of a sentence, if they mean a speaker. */
    Optional<Speaker> in(Stretch words, Stretch sentence) {
        Optional<Match<String>> citing = lexicon.citations().firstIn(prose, words);
        Optional<Speaker> cited =
                citing.flatMap(match -> in(words.from(match.stretch().to()), sentence));
        return cited.or(() -> first(words, sentence));
    }

    private Optional<Speaker> first(Stretch words, Stretch sentence) {
        for (int i = words.from(); i < words.to(); i++) {
            Optional<Speaker> speaker = at(i, words, sentence);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> at(int index, Stretch words, Stretch sentence) {
        boolean name = prose.at(index).isCapital() || prose.at(index).isNumber();
        Optional<Match<Source>> source =
                name ? sources.at(prose, index).filter(match -> fits(match, words)) : Optional.empty();
        Optional<Match<SpeakerWord>> kind = lexicon.speakers().at(prose, index);
        boolean longer = source.isPresent()
                && kind.map(match -> match.stretch().to()).orElse(0)
                        <= source.get().stretch().to();
        if (longer) {
            return source.map(match -> speaker(match.meaning()));
        }
        return kind.flatMap(
                        match -> behind(match, words, sentence).or(() -> Optional.of(ofKind(match, words, sentence))))
                .or(() -> side(index, words));
    }

    /** Whether the words around a source's name name no other side than its own. */
    private boolean fits(Match<Source> match, Stretch words) {
        var around = words.from(match.stretch().from() - AROUND / 2)
                .until(match.stretch().to() + AROUND / 2);
        Optional<SideId> side = match.meaning().side();
        return side.isEmpty()
                || sides.firstIn(prose, around)
                        .filter(named -> !side.get().equals(named))
                        .isEmpty();
    }

    /** For whom a spokesperson speaks; a source that is named right after what it is: "analysts of X". */
    private Optional<Speaker> behind(Match<SpeakerWord> word, Stretch words, Stretch sentence) {
        int next = word.stretch().to();
        if (word.meaning().speaksForOther()) {
            return first(words.from(next), sentence);
        }
        return prose.at(next).isCapital() && next < words.to()
                ? sources.at(prose, next).map(match -> speaker(match.meaning()))
                : Optional.empty();
    }

    private static Speaker speaker(Source source) {
        var claimant = new Claimant(source.name(), source.kind(), source.side(), Optional.of(source.id()));
        return new Speaker(claimant, source.kind().name().toLowerCase(Locale.ROOT));
    }

    /** A side that speaks: "occupiers say". */
    private Optional<Speaker> side(int index, Stretch words) {
        return sides.named(prose, index)
                .filter(match -> match.stretch().to() >= words.to()
                        || lexicon.speakers().firstIn(prose, words).isEmpty())
                .map(match -> {
                    String name = sides.name(match.meaning(), language);
                    return new Speaker(
                            new Claimant(name, ClaimantKind.OFFICIAL, Optional.of(match.meaning()), Optional.empty()),
                            "");
                });
    }

    private Speaker ofKind(Match<SpeakerWord> word, Stretch words, Stretch sentence) {
        SpeakerWord meaning = word.meaning();
        String name = prose.words(
                words.from(word.stretch().from()).until(word.stretch().to() + AROUND / 2));
        boolean public_ = meaning.kind() == ClaimantKind.OFFICIAL || meaning.kind() == ClaimantKind.MILITARY;
        if (!public_) {
            return new Speaker(
                    new Claimant(name, meaning.kind(), named(word, words), Optional.empty()), meaning.name());
        }
        Optional<SideId> named = named(word, words);
        if (named.isEmpty() && isForeign(word, words)) {
            return new Speaker(
                    new Claimant(name, ClaimantKind.POLITICIAN, Optional.empty(), Optional.empty()), meaning.name());
        }
        Optional<SideId> side = named.or(() -> occupier(word, words))
                .or(() -> meaning.kind() == ClaimantKind.OFFICIAL ? ofPlaces(sentence) : Optional.empty())
                .or(() -> sides.homeOf(language));
        return new Speaker(new Claimant(name, meaning.kind(), side, Optional.empty()), meaning.name());
    }

    /** The side that the words around a speaker's word name. */
    private Optional<SideId> named(Match<SpeakerWord> word, Stretch words) {
        return sides.firstIn(prose, around(word, words));
    }

    private static Stretch around(Match<SpeakerWord> word, Stretch words) {
        return words.from(word.stretch().from() - AROUND / 2)
                .until(word.stretch().to() + AROUND);
    }

    private Optional<SideId> occupier(Match<SpeakerWord> word, Stretch words) {
        return prose.has(around(word, words), WordClass.OCCUPATION) ? Optional.of(sides.first()) : Optional.empty();
    }

    /** A country that is no side, beside the speaker's word. */
    private boolean isForeign(Match<SpeakerWord> word, Stretch words) {
        return prose.any(
                around(word, words),
                i -> prose.at(i).isCapital()
                        && horizon.find(prose.at(i).text(), language).stream()
                                .anyMatch(place -> place.kind() == PlaceKind.COUNTRY));
    }

    /** The side on whose ground the regions and towns of a sentence lie, where all lie on one's. */
    private Optional<SideId> ofPlaces(Stretch sentence) {
        Optional<SideId> found = Optional.empty();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Optional<SideId> side = prose.at(i).isCapital() ? sideOf(i) : Optional.empty();
            if (side.isPresent() && found.isPresent() && !side.equals(found)) {
                return Optional.empty();
            }
            found = side.isPresent() ? side : found;
        }
        return found;
    }

    private Optional<SideId> sideOf(int index) {
        String word = prose.at(index).text();
        boolean region = lexicon.placeWords().at(prose, index + 1).isPresent();
        var places = region ? horizon.byAdjective(word, language) : horizon.find(word, language);
        return places.stream()
                .filter(place -> Rank.of(place) >= Rank.TOWN && place.kind() != PlaceKind.COUNTRY)
                .findFirst()
                .flatMap(this::ruler);
    }

    /** Who rules at a place: its holder, but for ground near the side that advances, which in its reports is its own. */
    private Optional<SideId> ruler(Place place) {
        Optional<SideId> home = sides.homeOf(language);
        Optional<SideId> holder = holder(place);
        boolean near = home.equals(Optional.of(sides.first()))
                && holder.filter(found -> sides.isNearer(place.centre(), sides.first(), found))
                        .isPresent();
        return near ? home : holder;
    }

    private Optional<SideId> holder(Place place) {
        return holders.at(place.centre()).or(() -> sides.of(place.region().toLowerCase(Locale.ROOT)));
    }
}
