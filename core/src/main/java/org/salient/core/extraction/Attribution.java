package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.SpeechAct;

/**
 * Finds who says what in a sentence. Each part of it has the innermost voice that says it: what stands before a cue and
 * its speaker keeps the outer voice, what stands after them is read again for voices within.
 */
final class Attribution {
    /** More words after a late cue are no longer its tail: ", the governor said on Monday in a post". */
    private static final int LONGEST_TAIL = 12;

    /** So many words after words of doubt are what is doubted. */
    private static final int ENOUGH_WORDS = 5;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Syntax syntax;
    private final Sides sides;
    private final Speakers speakers;
    private final SpeakerPhrase phrases;
    private final ContentFinder contents;

    Attribution(Text text, Speakers speakers) {
        this.prose = text.prose();
        this.lexicon = text.lexicon();
        this.syntax = text.syntax();
        this.sides = text.sides();
        this.speakers = speakers;
        phrases = new SpeakerPhrase(text, speakers);
        contents = new ContentFinder(text);
    }

    /** What is said in a sentence, in the voice of the text itself where nobody else says it. */
    List<Utterance> find(Stretch sentence, Voice voice, Discourse discourse) {
        if (sentence.length() < 2) {
            return List.of();
        }
        return according(sentence, discourse)
                .or(() -> spoken(sentence, voice, discourse))
                .or(() -> unverified(sentence, voice, discourse))
                .orElseGet(() -> List.of(new Utterance(sentence, voice)));
    }

    /** "According to X, P" and "P, according to X". */
    private Optional<List<Utterance>> according(Stretch sentence, Discourse discourse) {
        int cue = prose.first(sentence, this::isAccording);
        if (cue == sentence.to()) {
            return Optional.empty();
        }
        int open = lexicon.sourceCues().at(prose, cue).orElseThrow().stretch().to();
        int close = prose.first(sentence.from(open + 1), i -> prose.is(i, ",") || prose.is(i, ".") || prose.isQuote(i));
        var phrase = new Stretch(open, close);
        Optional<Speaker> speaker = syntax.hasFinite(phrase) ? Optional.empty() : speakers.identify(phrase, discourse);
        return speaker.map(found -> {
            SpeechAct act = lexicon.sourceCues().at(prose, cue).orElseThrow().meaning();
            var said = new Voice(found, Cue.of(act).by(found.kind()), Optional.of(new Stretch(cue, open)));
            discourse.speaks(said);
            return both(find(sentence.until(cue), said, discourse), rest(sentence.from(close + 1), said, discourse));
        });
    }

    private boolean isAccording(int index) {
        return lexicon.sourceCues().at(prose, index).isPresent();
    }

    private List<Utterance> rest(Stretch rest, Voice voice, Discourse discourse) {
        return syntax.hasVerb(rest) ? find(rest, voice, discourse) : List.of();
    }

    private static List<Utterance> both(List<Utterance> one, List<Utterance> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private Optional<List<Utterance>> spoken(Stretch sentence, Voice voice, Discourse discourse) {
        for (Match<Cue> cue : lexicon.cues().allIn(prose, sentence)) {
            boolean says =
                    cue.meaning().act() != SpeechAct.SHOWS && cue.meaning().takes() != Cue.Takes.PICTURE;
            Optional<List<Utterance>> said = goesOn(sentence, cue, voice, discourse)
                    .or(() -> before(sentence, cue, voice, discourse))
                    .or(() -> says ? after(sentence, cue, discourse) : Optional.empty())
                    .or(() -> says ? inverted(sentence, cue, discourse) : Optional.empty());
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** "X said that P". */
    private Optional<List<Utterance>> before(Stretch sentence, Match<Cue> cue, Voice voice, Discourse discourse) {
        Optional<ContentFinder.Content> content = contents.after(cue, sentence);
        if (content.isEmpty() || isNounCue(cue)) {
            return Optional.empty();
        }
        return phrases.before(cue.stretch().from(), sentence, discourse).map(by -> {
            var said = Voice.of(by.speaker(), cue, content.get().shown());
            List<Utterance> outer = rest(sentence.until(by.stretch().from()), voice, discourse);
            if (isNotSaid(cue, by)) {
                return outer;
            }
            discourse.speaks(said);
            List<Utterance> inner = find(content.get().stretch(), said, discourse);
            return both(outer, both(inner, second(sentence, cue, inner, discourse)));
        });
    }

    /** "Did not say how many": what somebody does not say, nobody says. */
    private boolean isNotSaid(Match<Cue> cue, SpeakerPhrase.By by) {
        boolean says = cue.meaning().act() == SpeechAct.CLAIMS || cue.meaning().act() == SpeechAct.REPORTS;
        var between = new Stretch(by.stretch().to(), cue.stretch().from());
        return says && lexicon.negators().firstIn(prose, between).isPresent();
    }

    /** "X reported, and footage shows, that P": the second voice says the same. */
    private List<Utterance> second(Stretch sentence, Match<Cue> first, List<Utterance> said, Discourse discourse) {
        int comma = first.stretch().to();
        if (!prose.is(comma, ",") || !prose.is(comma + 1, WordClass.AND)) {
            return List.of();
        }
        return lexicon.cues()
                .firstIn(prose, sentence.from(comma + 2))
                .filter(cue -> cue.stretch().from() - comma < 10)
                .flatMap(cue -> speakers.identify(
                                new Stretch(comma + 2, cue.stretch().from()), discourse)
                        .map(speaker -> Voice.of(speaker, cue)))
                .map(voice -> said.stream()
                        .map(utterance -> new Utterance(utterance.content(), voice))
                        .toList())
                .orElse(List.of());
    }

    /** "..., adding that P", "... but denied that P": the same speaker goes on. */
    private Optional<List<Utterance>> goesOn(Stretch sentence, Match<Cue> cue, Voice voice, Discourse discourse) {
        int at = cue.stretch().from();
        boolean gerund = syntax.formsAt(at).contains(VerbForm.GERUND)
                && (prose.is(at - 1, ",") || at == sentence.from() || prose.is(at - 1, WordClass.ADVERB));
        boolean joined = prose.is(at - 1, WordClass.BUT) || prose.is(at - 1, WordClass.AND);
        if (voice.speaker().isNarrator() || !(gerund || joined)) {
            return Optional.empty();
        }
        return contents.after(cue, sentence).map(content -> {
            var said = Voice.of(voice.speaker(), cue, content.shown());
            List<Utterance> outer = rest(sentence.until(at), voice, discourse);
            return both(outer, find(content.stretch(), said, discourse));
        });
    }

    /** "P, X said". */
    private Optional<List<Utterance>> after(Stretch sentence, Match<Cue> cue, Discourse discourse) {
        int mark = prose.last(sentence.until(cue.stretch().from()), this::endsContent);
        int end = tailEnd(cue.stretch().to(), sentence);
        var phrase = new Stretch(mark + 1, cue.stretch().from());
        boolean said = mark > sentence.from()
                && (prose.isQuote(mark) || syntax.hasVerb(sentence.until(mark)))
                && end - cue.stretch().to() <= LONGEST_TAIL
                && !prose.is(phrase.from(), WordClass.AND)
                && !syntax.hasFinite(phrase);
        return said ? close(sentence, new Late(mark, phrase, cue, end), discourse) : Optional.empty();
    }

    /** "P, said X". */
    private Optional<List<Utterance>> inverted(Stretch sentence, Match<Cue> cue, Discourse discourse) {
        int mark = cue.stretch().from() - 1;
        int end = tailEnd(cue.stretch().to(), sentence);
        var phrase = new Stretch(cue.stretch().to(), end);
        boolean said = mark > sentence.from()
                && endsContent(mark)
                && !syntax.hasFinite(phrase)
                && !phrase.isEmpty()
                && !prose.has(phrase, WordClass.THAT);
        return said ? close(sentence, new Late(mark, phrase, cue, end), discourse) : Optional.empty();
    }

    private boolean endsContent(int index) {
        return prose.is(index, ",")
                || prose.is(index, "”")
                || prose.is(index, "–")
                || prose.is(index, "—")
                || prose.is(index, "-");
    }

    /** Where a late cue's tail ends: at a mark that begins something new, or with the sentence. */
    private int tailEnd(int from, Stretch sentence) {
        return prose.first(
                sentence.from(from), i -> prose.is(i, ".") || prose.isQuote(i) || prose.is(i, ":") || prose.is(i, ","));
    }

    private Optional<List<Utterance>> close(Stretch sentence, Late late, Discourse discourse) {
        return speakers.identify(late.phrase, discourse).map(speaker -> {
            var said = Voice.of(speaker, late.cue);
            discourse.speaks(said);
            List<Utterance> inner = find(sentence.until(late.mark), said, discourse);
            return both(inner, rest(sentence.from(late.end), said, discourse));
        });
    }

    private record Late(int mark, Stretch phrase, Match<Cue> cue, int end) {}

    /** "X could not verify P", "P could not be verified". */
    private Optional<List<Utterance>> unverified(Stretch sentence, Voice voice, Discourse discourse) {
        return lexicon.fixedCues().firstIn(prose, sentence).map(cue -> {
            Optional<SpeakerPhrase.By> by = phrases.before(cue.stretch().from(), sentence, discourse);
            int from = by.map(found -> found.stretch().from()).orElse(sentence.from());
            int that = prose.first(sentence.from(cue.stretch().to()), i -> prose.is(i, WordClass.THAT));
            boolean tells = that < sentence.to() && syntax.hasVerb(sentence.from(that + 1));
            var rest = sentence.from(cue.stretch().to());
            var content = tells ? sentence.from(that + 1) : tellsEnough(rest) ? rest : sentence.from(from);
            var speaker = by.map(SpeakerPhrase.By::speaker)
                    .filter(found -> isVoice(found))
                    .orElse(voice.speaker());
            var said = new Voice(speaker, SpeechAct.COULD_NOT_VERIFY, Optional.of(cue.stretch()));
            discourse.speaks(said);
            return both(rest(sentence.until(from), voice, discourse), List.of(new Utterance(content, said)));
        });
    }

    /** Whether the words after "difficult to assess" say what it is that cannot be told. */
    private boolean tellsEnough(Stretch rest) {
        return rest.length() > ENOUGH_WORDS;
    }

    private static boolean isVoice(Speaker speaker) {
        return speaker.kind() != ClaimantKind.OTHER;
    }

    /** "Norlandian claims that": the cue is a noun. */
    private boolean isNounCue(Match<Cue> cue) {
        int at = cue.stretch().from();
        int before = syntax.beforeAdverbs(at);
        boolean ambiguous = syntax.formsAt(at).contains(VerbForm.THIRD)
                || syntax.formsAt(at).contains(VerbForm.BASE);
        boolean past = syntax.formsAt(at).contains(VerbForm.PAST);
        return ambiguous
                && !past
                && (prose.is(before, WordClass.ARTICLE)
                        || prose.is(before, WordClass.POSSESSIVE)
                        || prose.is(before, "'s")
                        || prose.is(before, WordClass.DEMONSTRATIVE)
                        || (prose.is(before, WordClass.PREPOSITION) && !prose.is(before, WordClass.TO))
                        || sides.isAdjective(prose.lower(before)));
    }
}
