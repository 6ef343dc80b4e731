package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.SpeechAct;

/** Whose words a sentence is that stands wholly inside quotation marks: the speaker named after they close, or who spoke last. */
final class Quotations {
    /** How far after a quotation its speaker is looked for, in tokens. */
    private static final int FURTHEST = 12;
    /** A quotation that goes on longer than this was never closed, in tokens. */
    private static final int LONGEST = 400;

    private final Prose prose;
    private final Lexicon lexicon;
    private final Speakers speakers;
    private final List<Stretch> quotations = new ArrayList<>();

    Quotations(Text text, Speakers speakers) {
        this.prose = text.prose();
        this.lexicon = text.lexicon();
        this.speakers = speakers;
        int open = -1;
        for (int i = 0; i < prose.size(); i++) {
            if (prose.is(i, "“") && (open < 0 || i - open > LONGEST)) {
                open = i;
            } else if (prose.is(i, "”") && open >= 0) {
                quotations.add(new Stretch(open, i + 1));
                open = -1;
            }
        }
    }

    Optional<Voice> voiceOf(Stretch sentence, Discourse discourse) {
        return quotations.stream()
                .filter(quotation -> quotation.length() < LONGEST && quotation.contains(sentence))
                .findFirst()
                .flatMap(quotation -> after(quotation, discourse));
    }

    private Optional<Voice> after(Stretch quotation, Discourse discourse) {
        int from = quotation.to();
        int end = prose.first(
                new Stretch(from, Math.min(prose.size(), from + FURTHEST)), i -> prose.is(i, ".") || prose.is(i, "“"));
        Optional<Match<Cue>> cue =
                prose.is(from - 2, ".") ? Optional.empty() : lexicon.cues().firstIn(prose, new Stretch(from, end));
        Optional<Voice> voice = cue.flatMap(
                match -> speaker(match, new Stretch(from, end), discourse).map(speaker -> Voice.of(speaker, match)));
        voice.ifPresent(discourse::speaks);
        return voice.or(() -> discourse
                .last()
                .map(last -> new Voice(last, Cue.of(SpeechAct.CLAIMS).by(last.kind()), Optional.empty())));
    }

    private Optional<Speaker> speaker(Match<Cue> cue, Stretch tail, Discourse discourse) {
        return speakers.identify(tail.until(cue.stretch().from()), discourse)
                .or(() -> speakers.identify(tail.from(cue.stretch().to()), discourse));
    }
}
