package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.SpeechAct;

/**
 * Finds who says a sentence of an inflected language: after a dash at its end, before a colon at its beginning, "by the
 * words of X", "P, said X", "X said that P". The first that fits counts.
 */
final class InflectedAttribution {
    /** A speaker after a dash takes no more words... */
    private static final int LONGEST_TAIL = 12;
    /** ...and has its verb among the first. */
    private static final int CUE_IN_TAIL = 4;
    /** A speaker before a colon takes no more words. */
    private static final int LONGEST_HEAD = 8;
    /** So many words may stand between a verb of saying and its "that". */
    private static final int BEFORE_THAT = 4;
    /** How far after a cue its speaker is looked for, in words. */
    private static final int SPEAKER_AFTER = 14;
    /** What stands before a late cue is a sentence only from so many words on. */
    private static final int FEWEST_SAID = 2;
    /** Names of persons after a dash have no more words. */
    private static final int LONGEST_NAME = 3;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Teller teller;
    private final Sides sides;
    private final InflectedSpeakers speakers;
    private final Horizon horizon;
    private final String language;

    InflectedAttribution(Text text, Teller teller, InflectedSpeakers speakers) {
        prose = text.prose();
        lexicon = text.lexicon();
        sides = text.sides();
        horizon = text.knowledge().horizon();
        language = text.knowledge().language();
        this.teller = teller;
        this.speakers = speakers;
    }

    /** How long a voice goes on. */
    enum Lasts {
        SENTENCE,
        /** Through its paragraph. */
        PARAGRAPH,
        /** Through the paragraph after it. */
        NEXT_PARAGRAPH
    }

    /**
     * What of a sentence is said, by whom, and how long that voice goes on.
     *
     * @param closes whether the voice stands after what it says, and so may speak for the sentences before
     */
    record Said(Stretch content, Optional<Voice> voice, Lasts lasts, boolean closes) {}

    Said find(Stretch sentence, Optional<Speaker> last) {
        return announced(sentence)
                .or(() -> afterDash(sentence))
                .or(() -> beforeColon(sentence))
                .or(() -> bySource(sentence, last))
                .or(() -> byVerb(sentence, last))
                .orElseGet(() -> new Said(sentence, Optional.empty(), Lasts.SENTENCE, false));
    }

    /** A line that is only "X:". */
    private Optional<Said> announced(Stretch sentence) {
        int colon = sentence.to() - 1;
        boolean only = prose.is(colon, ":") && sentence.length() <= LONGEST_HEAD + 1;
        return only
                ? speakers.in(sentence.until(colon), sentence)
                        .map(speaker -> new Said(
                                sentence.from(sentence.to()),
                                said(speaker, SpeechAct.CLAIMS, colon),
                                Lasts.NEXT_PARAGRAPH,
                                false))
                : Optional.empty();
    }

    private static Optional<Voice> said(Speaker speaker, SpeechAct act, int mark) {
        return Optional.of(
                new Voice(speaker, Cue.of(act).by(speaker.kind()), Optional.of(new Stretch(mark, mark + 1))));
    }

    /** "P — X" and "P — said X". */
    private Optional<Said> afterDash(Stretch sentence) {
        int dash = prose.last(sentence, i -> prose.is(i, "—") || prose.is(i, "–") || prose.is(i, "-"));
        var tail = sentence.from(dash + 1);
        var content = sentence.until(dash);
        if (dash <= sentence.from() || content.length() < FEWEST_SAID || tail.length() > LONGEST_TAIL + 1) {
            return Optional.empty();
        }
        Optional<Match<Cue>> cue = lexicon.cues().firstIn(prose, tail);
        if (cue.isPresent()) {
            boolean near = cue.get().stretch().from() - tail.from() < CUE_IN_TAIL;
            return near
                    ? speakers.in(tail, sentence).map(speaker -> closing(content, Voice.of(speaker, cue.get())))
                    : Optional.empty();
        }
        return teller.hasVerb(tail)
                ? Optional.empty()
                : speakers.in(tail, sentence)
                        .or(() -> person(tail))
                        .flatMap(speaker -> said(speaker, SpeechAct.CLAIMS, dash))
                        .map(voice -> closing(content, voice));
    }

    private static Said closing(Stretch content, Voice voice) {
        return new Said(content, Optional.of(voice), Lasts.SENTENCE, true);
    }

    /** A name in capitals that is no place's and no heading's: an official of the text's own side; in Latin letters an outlet. */
    private Optional<Speaker> person(Stretch tail) {
        var name = prose.trimmed(tail);
        boolean capitals = name.length() <= LONGEST_NAME
                && !name.isEmpty()
                && !prose.any(name, i -> !prose.at(i).isCapital() || prose.is(i, WordClass.NO_PLACE))
                && horizon.find(prose.words(name), language).isEmpty()
                && sides.at(prose, name.from()).isEmpty();
        if (!capitals) {
            return Optional.empty();
        }
        boolean latin = prose.words(name).chars().anyMatch(letter -> letter < 128 && Character.isLetter(letter));
        ClaimantKind kind = latin ? ClaimantKind.NEWS_AGENCY : ClaimantKind.OFFICIAL;
        var side = latin ? Optional.<org.salient.core.model.SideId>empty() : sides.homeOf(language);
        return Optional.of(new Speaker(new Claimant(prose.words(name), kind, side, Optional.empty()), ""));
    }

    /** "X: P". */
    private Optional<Said> beforeColon(Stretch sentence) {
        int colon = prose.first(sentence, i -> prose.is(i, ":"));
        var head = sentence.until(colon);
        boolean short_ =
                colon < sentence.to() - 1 && head.length() <= LONGEST_HEAD && !prose.any(head, i -> prose.is(i, ","));
        if (!short_ || teller.tells(head) || hasFinite(head)) {
            return Optional.empty();
        }
        return speakers.in(head, sentence)
                .or(() -> person(head))
                .map(speaker -> new Said(
                        sentence.from(colon + 1), said(speaker, SpeechAct.CLAIMS, colon), Lasts.PARAGRAPH, false));
    }

    private boolean hasFinite(Stretch words) {
        return prose.any(
                words, i -> prose.is(i, WordClass.FINITE) && !prose.at(i).isCapital());
    }

    /** "By the words of X, P" and "P, by the words of X". */
    private Optional<Said> bySource(Stretch sentence, Optional<Speaker> last) {
        Optional<Match<SpeechAct>> cue = lexicon.sourceCues().firstIn(prose, sentence);
        return cue.flatMap(match -> match.stretch().from() - sentence.from() < 2
                ? opening(match, sentence, last)
                : speakers.in(
                                sentence.from(match.stretch().to())
                                        .until(match.stretch().to() + SPEAKER_AFTER / 2),
                                sentence)
                        .filter(_ -> sentence.to() - match.stretch().to() <= SPEAKER_AFTER)
                        .map(speaker -> closing(sentence.until(match.stretch().from()), voice(speaker, match))));
    }

    private Optional<Said> opening(Match<SpeechAct> cue, Stretch sentence, Optional<Speaker> last) {
        var rest = sentence.from(cue.stretch().from());
        int comma = prose.first(rest, i -> prose.is(i, ","));
        var words = rest.until(comma);
        if (comma == sentence.to() || words.length() > SPEAKER_AFTER) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = prose.has(words, WordClass.POSSESSIVE)
                ? last
                : speakers.in(words.from(cue.stretch().to()), sentence);
        return speaker.map(
                found -> new Said(sentence.from(comma + 1), Optional.of(voice(found, cue)), Lasts.SENTENCE, false));
    }

    private static Voice voice(Speaker speaker, Match<SpeechAct> cue) {
        return new Voice(speaker, Cue.of(cue.meaning()).by(speaker.kind()), Optional.of(cue.stretch()));
    }

    private Optional<Said> byVerb(Stretch sentence, Optional<Speaker> last) {
        for (Match<Cue> cue : lexicon.cues().allIn(prose, sentence)) {
            Optional<Said> said = after(cue, sentence, last)
                    .or(() -> thatFollows(cue, sentence, last))
                    .or(() -> aboutOrThing(cue, sentence))
                    .or(() -> inverted(cue, sentence));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** "P, said X". */
    private Optional<Said> after(Match<Cue> cue, Stretch sentence, Optional<Speaker> last) {
        int mark = cue.stretch().from() - 1;
        while (mark > sentence.from() && (prose.is(mark, WordClass.ABOUT) || prose.is(mark, WordClass.DEMONSTRATIVE))) {
            mark--;
        }
        boolean late = mark - sentence.from() >= FEWEST_SAID
                && (prose.is(mark, ",") || prose.isQuote(mark) || prose.is(mark, "—") || prose.is(mark, "–"));
        if (!late) {
            return Optional.empty();
        }
        var content = sentence.until(mark);
        var words = sentence.from(cue.stretch().to()).until(cue.stretch().to() + SPEAKER_AFTER);
        return told(words, sentence)
                .or(() -> prose.has(words, WordClass.PRONOUN) ? last : Optional.empty())
                .or(() -> prose.at(words.from()).isCapital() ? stranger(words) : Optional.empty())
                .map(speaker -> closing(content, Voice.of(speaker, cue)));
    }

    /** The speaker after a verb of saying: not the agency that was told, where another follows. */
    private Optional<Speaker> told(Stretch words, Stretch sentence) {
        Optional<Speaker> first = speakers.in(words, sentence);
        boolean listener =
                first.filter(found -> found.kind() == ClaimantKind.NEWS_AGENCY).isPresent();
        return listener
                ? speakers.in(words.from(words.from() + 2), sentence)
                        .filter(found -> found.kind() != ClaimantKind.NEWS_AGENCY)
                        .or(() -> first)
                : first;
    }

    private Optional<Speaker> stranger(Stretch words) {
        var name = words.until(words.from() + 2);
        return Optional.of(new Speaker(
                new Claimant(prose.words(name), ClaimantKind.OTHER, Optional.empty(), Optional.empty()), ""));
    }

    /** "X said that P", also "he said that P" and "it is said that P". */
    private Optional<Said> thatFollows(Match<Cue> cue, Stretch sentence, Optional<Speaker> last) {
        var next = sentence.from(cue.stretch().to()).until(cue.stretch().to() + BEFORE_THAT + 2);
        int comma = prose.first(next, i -> prose.is(i, ",") && prose.is(i + 1, WordClass.THAT));
        if (comma == next.to()) {
            return Optional.empty();
        }
        var before = sentence.until(cue.stretch().from());
        return speakers.in(before, sentence)
                .or(() -> before.length() <= 2 ? last : Optional.empty())
                .or(() -> before.length() <= 1 ? impersonal(cue) : Optional.empty())
                .map(speaker -> new Said(
                        sentence.from(comma + 2), Optional.of(Voice.of(speaker, cue)), Lasts.PARAGRAPH, false));
    }

    private Optional<Speaker> impersonal(Match<Cue> cue) {
        return Optional.of(new Speaker(
                new Claimant(prose.words(cue.stretch()), ClaimantKind.OTHER, Optional.empty(), Optional.empty()), ""));
    }

    /** "X tells of P", "X denies P", "X showed P". */
    private Optional<Said> aboutOrThing(Match<Cue> cue, Stretch sentence) {
        int next = cue.stretch().to();
        boolean about = prose.is(next, WordClass.ABOUT);
        boolean thing =
                cue.meaning().takes() == Cue.Takes.THING && prose.at(next).isWord();
        if (!about && !thing) {
            return Optional.empty();
        }
        var before = sentence.until(cue.stretch().from());
        return speakers.in(before, sentence)
                .map(speaker -> new Said(
                        sentence.from(about ? next + 1 : next),
                        Optional.of(Voice.of(speaker, cue)),
                        Lasts.SENTENCE,
                        false));
    }

    /** "Of P told X". */
    private Optional<Said> inverted(Match<Cue> cue, Stretch sentence) {
        int about = prose.first(sentence.until(sentence.from() + 2), i -> prose.is(i, WordClass.ABOUT));
        var content = new Stretch(about + 1, cue.stretch().from());
        boolean opens = prose.is(about, WordClass.ABOUT) && content.length() >= 2;
        var words = sentence.from(cue.stretch().to()).until(cue.stretch().to() + SPEAKER_AFTER);
        return opens
                ? told(words, sentence).map(speaker -> closing(content, Voice.of(speaker, cue)))
                : Optional.empty();
    }
}
