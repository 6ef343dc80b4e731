package org.salient.core.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.core.extraction.Lexicon.SpeakerWord;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.SideId;
import org.salient.core.model.Source;

/**
 * Finds who is meant by the words before or after a cue: one of the theatre's sources, a kind of speaker with a side, a
 * side itself, or one who was named before.
 */
final class Speakers {
    private final Prose prose;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Phrases<Source> sources;
    private final Horizon horizon;
    private final Holders holders;
    private final String language;

    Speakers(Text text, Holders holders) {
        prose = text.prose();
        lexicon = text.lexicon();
        sides = text.sides();
        sources = text.knowledge().sources();
        horizon = text.knowledge().horizon();
        language = text.knowledge().language();
        this.holders = holders;
    }

    /** Who is meant by some words, if they mean a speaker. */
    Optional<Speaker> identify(Stretch words, Discourse discourse) {
        var phrase = prose.trimmed(words);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        if (phrase.length() == 1 && isPronoun(phrase.from())) {
            return discourse.last();
        }
        Optional<Speaker> speaker = source(phrase)
                .or(() -> ofKind(phrase, discourse))
                .or(() -> side(phrase))
                .or(() -> foreign(phrase))
                .or(() -> named(phrase, discourse));
        speaker.ifPresent(found -> remember(phrase, found, discourse));
        return speaker;
    }

    private boolean isPronoun(int index) {
        return prose.is(index, WordClass.PRONOUN) || prose.is(index, WordClass.RELATIVE);
    }

    /** The part of a phrase that holds its head: up to the first comma or bracket. */
    private Stretch core(Stretch phrase) {
        int end = prose.first(phrase.from(phrase.from() + 1), prose::isPause);
        return phrase.until(end);
    }

    private Optional<Speaker> source(Stretch phrase) {
        Optional<Match<Source>> inCore = sourceIn(core(phrase));
        return inCore.or(() -> head(core(phrase)).isPresent() ? Optional.empty() : sourceIn(phrase))
                .or(() -> head(core(phrase)).filter(head -> isGroup(head)).flatMap(_ -> sourceIn(phrase)))
                .map(match -> speaker(match.meaning()));
    }

    private static boolean isGroup(Match<SpeakerWord> head) {
        return head.meaning().kind() == ClaimantKind.THINK_TANK;
    }

    private Optional<Match<Source>> sourceIn(Stretch phrase) {
        return sources.allIn(prose, phrase).stream()
                .filter(match -> isNameAt(match.stretch().from()) && fits(match, phrase))
                .findFirst();
    }

    /** Whether the words around a source's name name no other side and no other country than its own. */
    private boolean fits(Match<Source> match, Stretch phrase) {
        Optional<SideId> own = match.meaning().side();
        var before = phrase.until(match.stretch().from());
        boolean otherSide = own.isPresent()
                && prose.any(
                        before,
                        i -> sides.at(prose, i)
                                .filter(side -> !own.get().equals(side))
                                .isPresent());
        return !otherSide && (own.isEmpty() || country(before).isEmpty());
    }

    private boolean isNameAt(int index) {
        return prose.at(index).isCapital() || prose.at(index).isNumber();
    }

    private static Speaker speaker(Source source) {
        return new Speaker(
                new Claimant(source.name(), source.kind(), source.side(), Optional.of(source.id())),
                source.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The last word for a kind of speaker before the first preposition: in English the head of the phrase. */
    private Optional<Match<SpeakerWord>> head(Stretch core) {
        Optional<Match<SpeakerWord>> head = Optional.empty();
        int i = core.from();
        while (i < core.to()) {
            Optional<Match<SpeakerWord>> match = lexicon.speakers().at(prose, i);
            if (match.isEmpty() && prose.is(i, WordClass.PREPOSITION) && i > core.from()) {
                break;
            }
            head = match.isPresent() && (head.isEmpty() || !head.get().meaning().speaksForOther()) ? match : head;
            i = match.map(found -> found.stretch().to()).orElse(i + 1);
        }
        return head;
    }

    private Optional<Speaker> ofKind(Stretch phrase, Discourse discourse) {
        Optional<Match<SpeakerWord>> head = head(core(phrase));
        if (head.filter(word -> word.meaning().speaksForOther()).isPresent()) {
            Optional<Match<SpeakerWord>> spokesperson = head;
            head = lexicon.speakers()
                    .firstIn(prose, phrase.from(head.get().stretch().to()))
                    .or(() -> spokesperson);
        }
        if (head.isEmpty()) {
            head = lexicon.speakers().firstIn(prose, phrase.from(core(phrase).to()));
        }
        return head.map(word -> pointsBack(phrase, word.meaning(), discourse)
                .orElseGet(() -> speaker(phrase, word.meaning(), discourse)));
    }

    /** "The ministry", "this unit": who of that kind spoke last. */
    private Optional<Speaker> pointsBack(Stretch phrase, SpeakerWord word, Discourse discourse) {
        boolean definite =
                prose.is(phrase.from(), WordClass.DEFINITE) || prose.is(phrase.from(), WordClass.DEMONSTRATIVE);
        if (!definite || phrase.length() > 3 || sides.firstIn(prose, phrase).isPresent()) {
            return Optional.empty();
        }
        if (word.kind() == ClaimantKind.OSINT) {
            return discourse.lastToShow();
        }
        boolean near = prose.is(phrase.from(), WordClass.DEMONSTRATIVE);
        return discourse.last().filter(last -> (near && last.kind() == word.kind()) || isCalled(last, word.name()));
    }

    private static boolean isCalled(Speaker speaker, String word) {
        return speaker.word().contains(word)
                || speaker.claimant().name().toLowerCase(Locale.ROOT).contains(word);
    }

    private Speaker speaker(Stretch phrase, SpeakerWord word, Discourse discourse) {
        boolean public_ = word.kind() == ClaimantKind.OFFICIAL || word.kind() == ClaimantKind.MILITARY;
        Optional<SideId> side = sideOf(phrase, public_, discourse);
        if (public_ && side.isEmpty() && country(core(phrase)).isPresent()) {
            return new Speaker(claimant(phrase, ClaimantKind.POLITICIAN, Optional.empty()), word.name());
        }
        if (public_ && side.isEmpty()) {
            side = placeSide(phrase).or(() -> homeOf(discourse));
        }
        ClaimantKind kind = side.isPresent() ? word.ofSide() : word.kind();
        return side.filter(_ -> public_)
                .map(id -> official(phrase, word, id))
                .orElse(new Speaker(claimant(phrase, kind, side), word.name()));
    }

    private Optional<SideId> sideOf(Stretch phrase, boolean isPublic, Discourse discourse) {
        var plain = phrase.until(prose.first(phrase, i -> prose.is(i, WordClass.RELATIVE)));
        Optional<SideId> side = sides.firstIn(prose, core(phrase)).or(() -> sides.firstIn(prose, plain));
        if (side.isEmpty() && isPublic && prose.has(plain, WordClass.OCCUPATION)) {
            return Optional.of(sides.first());
        }
        boolean owned = prose.is(phrase.from(), WordClass.POSSESSIVE);
        return side.isEmpty() && owned
                ? discourse.last().flatMap(last -> last.claimant().side())
                : side;
    }

    /** An official of a side bears the side's name and, where the theatre knows a source of that kind, its id. */
    private Speaker official(Stretch phrase, SpeakerWord word, SideId side) {
        boolean owned = prose.is(phrase.from(), WordClass.POSSESSIVE);
        boolean office =
                (!owned && !word.name().contains(" ")) || prose.words(phrase).length() > 60;
        String name = office ? nameOf(phrase) : sides.name(side, language) + "'s " + word.name();
        return new Speaker(new Claimant(name, word.kind(), Optional.of(side), Optional.empty()), word.name());
    }

    private Claimant claimant(Stretch phrase, ClaimantKind kind, Optional<SideId> side) {
        return new Claimant(nameOf(phrase), kind, side, Optional.empty());
    }

    /** A speaker's name: the words without article, apposition or bracket. */
    private String nameOf(Stretch phrase) {
        var core = core(phrase);
        int from = prose.is(core.from(), WordClass.ARTICLE) ? core.from() + 1 : core.from();
        String name = prose.words(core.from(from)).replaceAll("\\s+", " ");
        return name.isEmpty() ? prose.words(phrase) : name;
    }

    private Optional<SideId> placeSide(Stretch phrase) {
        return gazetteerIn(phrase)
                .flatMap(place -> sides.of(place.region().toLowerCase(Locale.ROOT))
                        .or(() -> horizon.named(place.region()).stream()
                                .findFirst()
                                .flatMap(region -> sides.of(region.region().toLowerCase(Locale.ROOT))))
                        .or(() -> holders.at(place.centre())));
    }

    private Optional<SideId> homeOf(Discourse discourse) {
        return discourse.places().stream()
                .flatMap(placed -> placed.place().stream())
                .findFirst()
                .flatMap(place -> holders.at(place.centre()));
    }

    private Optional<Place> gazetteerIn(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (prose.at(i).isCapital() && sides.at(prose, i).isEmpty() && !prose.is(i, WordClass.TITLE)) {
                List<Place> places = horizon.named(prose.at(i).text());
                if (NotPlaces.anyLarge(places)) {
                    return places.stream()
                            .filter(place -> Rank.of(place) >= Rank.TOWN)
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> country(Stretch phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String one = prose.at(i).text();
            String two = one + " " + prose.at(i + 1).text();
            Optional<Place> place = Stream.of(two, one)
                    .filter(_ -> Character.isUpperCase(one.charAt(0)))
                    .flatMap(name -> horizon.named(name).stream())
                    .filter(found -> found.kind() == PlaceKind.COUNTRY)
                    .findFirst();
            if (place.isPresent() && sides.at(prose, i).isEmpty()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** A side that speaks: "Moscow said". */
    private Optional<Speaker> side(Stretch phrase) {
        var core = core(phrase);
        boolean alone = !prose.any(
                core, i -> !prose.is(i, WordClass.ARTICLE) && sides.at(prose, i).isEmpty());
        return alone
                ? sides.firstIn(prose, core)
                        .map(id -> new Speaker(
                                new Claimant(
                                        sides.name(id, language),
                                        ClaimantKind.OFFICIAL,
                                        Optional.of(id),
                                        Optional.empty()),
                                ""))
                : Optional.empty();
    }

    private Optional<Speaker> foreign(Stretch phrase) {
        return country(core(phrase))
                .map(_ -> new Speaker(claimant(phrase, ClaimantKind.POLITICIAN, Optional.empty()), ""));
    }

    /** One who was named before, or whom the text names for the first time by capitals alone. */
    private Optional<Speaker> named(Stretch phrase, Discourse discourse) {
        var core = core(phrase);
        boolean name = core.length() <= 4
                && !prose.any(
                        core,
                        i -> (!prose.at(i).isCapital() && !prose.is(i, WordClass.ADVERB))
                                || isPronoun(i)
                                || prose.is(i, WordClass.SUBORDINATOR));
        if (!name) {
            return Optional.empty();
        }
        return discourse
                .named(prose.lower(core.to() - 1))
                .or(() -> Optional.of(new Speaker(claimant(phrase, ClaimantKind.OTHER, Optional.empty()), "")));
    }

    /** Keeps the surnames in a phrase: two capitals in a row, or the last word of one. */
    private void remember(Stretch phrase, Speaker speaker, Discourse discourse) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean surname = prose.at(i).isCapital()
                    && prose.at(i - 1).isCapital()
                    && lexicon.speakers().at(prose, i).isEmpty();
            if (surname) {
                discourse.name(prose.lower(i), speaker);
            }
        }
    }
}
