package org.salient.core.extraction;

import java.util.Optional;

/** Finds the words right before a cue that name its speaker, from the nearest clause boundary back to the sentence's beginning. */
final class SpeakerPhrase {
    /** No speaker takes more words, appositions included. */
    private static final int LONGEST = 40;

    private final Prose prose;
    private final Syntax syntax;
    private final Speakers speakers;

    SpeakerPhrase(Text text, Speakers speakers) {
        this.prose = text.prose();
        this.syntax = text.syntax();
        this.speakers = speakers;
    }

    /** A speaker, and the words that name it. */
    record By(Speaker speaker, Stretch stretch) {}

    /** Who speaks at a cue. */
    Optional<By> before(int cue, Stretch sentence, Discourse discourse) {
        int end = withoutTail(cue, sentence.from());
        if (prose.is(syntax.beforeAdverbs(cue), WordClass.BE)) {
            return Optional.empty();
        }
        for (int start = end - 1; start >= sentence.from(); start--) {
            if (isBoundary(start, sentence)) {
                var phrase = new Stretch(start, end);
                Optional<By> by = speaks(phrase)
                        ? speakers.identify(phrase, discourse).map(speaker -> new By(speaker, phrase))
                        : Optional.empty();
                if (by.isPresent()) {
                    return by;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase can begin at an index. */
    private boolean isBoundary(int index, Stretch sentence) {
        if (index == sentence.from()) {
            return true;
        }
        int before = index - 1;
        if (prose.is(before, WordClass.SUBORDINATOR)
                || prose.is(before, WordClass.BUT)
                || prose.is(before, WordClass.RELATIVE)) {
            return true;
        }
        if (prose.is(before, ";")
                || prose.is(before, "–")
                || prose.is(before, "—")
                || prose.is(before, ":")
                || prose.is(before, "“")) {
            return true;
        }
        if (prose.is(before, WordClass.AND)) {
            return syntax.hasFinite(sentence.until(before));
        }
        return prose.is(before, ",") && isLead(sentence.until(before));
    }

    /** "In his address, "; "As fighting went on, ". */
    private boolean isLead(Stretch lead) {
        if (prose.any(lead.until(lead.to() - 1), i -> prose.is(i, ","))) {
            return false;
        }
        return prose.is(lead.from(), WordClass.PREPOSITION)
                || prose.is(lead.from(), WordClass.SUBORDINATOR)
                || prose.is(lead.from(), WordClass.ADVERB)
                || prose.is(lead.from(), WordClass.BUT)
                || prose.is(lead.from(), WordClass.NIGHT)
                || (!syntax.hasVerb(lead)
                        && lead.length() < 3
                        && !prose.at(lead.to() - 1).isCapital());
    }

    /** The index where the words before a cue end that are no part of its speaker: "also", "has", "published on Monday". */
    private int withoutTail(int cue, int from) {
        int end = cue;
        while (end > from + 1 && isTail(end - 1)) {
            end -= prose.is(end - 1, WordClass.TO) && prose.is(end - 2, WordClass.GOES_ON) ? 2 : 1;
        }
        boolean dated = end < cue && isDate(end);
        return dated && end > from + 1 && syntax.formsAt(end - 1).contains(VerbForm.PARTICIPLE) ? end - 1 : end;
    }

    private boolean isTail(int index) {
        return isDate(index)
                || prose.is(index, WordClass.ADVERB)
                || prose.is(index, WordClass.AUXILIARY)
                || prose.is(index, WordClass.BE)
                || (prose.is(index, WordClass.TO) && prose.is(index - 1, WordClass.GOES_ON));
    }

    /** A part of a date: a day's name, a month, a number after it, and what joins them. */
    private boolean isDate(int index) {
        boolean number = prose.at(index).isNumber()
                && prose.any(new Stretch(index - 4, index), i -> prose.is(i, WordClass.MONTH));
        boolean joined = (prose.is(index, WordClass.AND) || prose.is(index, WordClass.TO))
                && prose.at(index - 1).isNumber()
                && prose.at(index + 1).isNumber();
        boolean on = prose.is(index, WordClass.ON)
                && (prose.is(index + 1, WordClass.WEEKDAY) || prose.is(index + 1, WordClass.MONTH));
        return number
                || joined
                || on
                || prose.is(index, WordClass.WEEKDAY)
                || (prose.is(index, WordClass.MONTH) && prose.at(index).isCapital());
    }

    /** Whether words can name a speaker: no verb with a tense in their head, and an apposition that is closed. */
    private boolean speaks(Stretch phrase) {
        if (phrase.length() > LONGEST
                || (prose.has(phrase, WordClass.THAT) && !prose.is(phrase.to() - 1, ",") && !relative(phrase))) {
            return false;
        }
        int comma = prose.first(phrase.from(phrase.from() + 1), i -> prose.is(i, ","));
        boolean open = comma < phrase.to() - 1 && !prose.is(phrase.to() - 1, ",") && !prose.is(phrase.to() - 1, ")");
        var head = phrase.until(Math.min(
                comma,
                prose.first(
                        phrase,
                        i -> prose.is(i, WordClass.THAT) || (i > phrase.from() && prose.is(i, WordClass.RELATIVE)))));
        return !(open && syntax.hasFinite(phrase)) && !hasPredicate(head, phrase.to());
    }

    private boolean relative(Stretch phrase) {
        int that = prose.first(phrase, i -> prose.is(i, WordClass.THAT));
        return syntax.isVerb(that + 1) || syntax.isFinite(that + 1);
    }

    /** A tense in a head; a participle that a preposition follows is none: "images released on Monday". */
    private boolean hasPredicate(Stretch head, int end) {
        return prose.any(head, i -> syntax.isFinite(i) && !isParticiple(i, end));
    }

    private boolean isParticiple(int index, int end) {
        boolean past = syntax.formsAt(index).contains(VerbForm.PARTICIPLE);
        return past
                && index + 1 < end
                && prose.is(index + 1, WordClass.PREPOSITION)
                && !prose.is(index - 1, WordClass.PRONOUN);
    }
}
