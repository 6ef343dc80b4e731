package org.salient.core.extraction;

import java.util.Optional;
import org.salient.core.extraction.Cue.Takes;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.SpeechAct;

/** Finds where what is said begins after a cue: past a date, a listener and "that"; or with the thing that is shown. */
final class ContentFinder {
    /** How far "that" may stand from its cue, in tokens. */
    private static final int FURTHEST_THAT = 14;
    /** How far a picture may stand from its cue, in tokens. */
    private static final int FURTHEST_PICTURE = 6;

    private final Prose prose;
    private final Syntax syntax;
    private final Lexicon lexicon;

    ContentFinder(Text text) {
        this.prose = text.prose();
        this.syntax = text.syntax();
        this.lexicon = text.lexicon();
    }

    /**
     * Words that are said.
     *
     * @param shown whether a picture shows them
     */
    record Content(Stretch stretch, boolean shown) {}

    Optional<Content> after(Match<Cue> cue, Stretch sentence) {
        var rest = sentence.from(cue.stretch().to());
        if (rest.length() < 2) {
            return Optional.empty();
        }
        Optional<Content> picture = cue.meaning().act() == SpeechAct.DENIES ? Optional.empty() : picture(rest);
        if (cue.meaning().takes() == Takes.PICTURE) {
            return picture;
        }
        return picture.or(() -> afterThat(rest)).or(() -> afterMark(rest)).or(() -> direct(cue.meaning(), rest));
    }

    /** "a video showing P", "footage of P". */
    private Optional<Content> picture(Stretch rest) {
        if (prose.isPause(rest.from())) {
            return Optional.empty();
        }
        var reach = rest.until(rest.from() + FURTHEST_PICTURE);
        int picture = prose.first(
                reach,
                i -> prose.is(i, WordClass.PICTURE)
                        || prose.is(i, WordClass.AUXILIARY)
                        || prose.is(i, WordClass.SCENE));
        if (picture == reach.to() || prose.is(picture, WordClass.AUXILIARY)) {
            return Optional.empty();
        }
        int showing = prose.first(
                rest.from(picture + 1).until(picture + 16),
                i -> prose.is(i, WordClass.SHOWING) || (i == picture + 1 && prose.is(i, WordClass.OF)));
        if (showing >= Math.min(rest.to(), picture + 16)) {
            return Optional.empty();
        }
        int from = prose.is(showing + 1, WordClass.THAT) ? showing + 2 : showing + 1;
        return Optional.of(new Content(rest.from(afterAside(from)), true));
    }

    /** Passes over "what it said were". */
    private int afterAside(int index) {
        boolean aside = prose.is(index, WordClass.WHAT)
                && prose.is(index + 1, WordClass.PRONOUN)
                && lexicon.cues().at(prose, index + 2).isPresent();
        return aside ? index + 4 : index;
    }

    private Optional<Content> afterThat(Stretch rest) {
        var reach = rest.until(rest.from() + FURTHEST_THAT);
        int that = prose.first(reach, i -> prose.is(i, WordClass.THAT) && !prose.is(i + 1, ","));
        boolean clear = that < reach.to()
                && !prose.any(
                        rest.until(that),
                        i -> (syntax.isFinite(i) && !isAside(rest, i)) || prose.is(i, "”") || isOtherCue(i));
        return clear && syntax.hasVerb(rest.from(that + 1))
                ? Optional.of(new Content(rest.from(that + 1), false))
                : Optional.empty();
    }

    /** "With X saying that": what follows is said by another cue. */
    private boolean isOtherCue(int index) {
        return syntax.formsAt(index).contains(VerbForm.GERUND)
                && lexicon.cues().at(prose, index).isPresent();
    }

    /** A verb between commas: ", and footage indicates, that". */
    private boolean isAside(Stretch rest, int index) {
        return prose.is(rest.from(), ",") && lexicon.cues().at(prose, index).isPresent();
    }

    private Optional<Content> afterMark(Stretch rest) {
        var reach = rest.until(rest.from() + FURTHEST_THAT);
        int mark =
                prose.first(reach, i -> prose.is(i, ":") || prose.is(i, "“") || prose.is(i, ".") || syntax.isFinite(i));
        boolean opens = mark < reach.to() && (prose.is(mark, ":") || prose.is(mark, "“"));
        return opens ? Optional.of(new Content(rest.from(mark + 1), false)) : Optional.empty();
    }

    /** Right after the cue, or after a date: "said on Friday its troops had". */
    private Optional<Content> direct(Cue cue, Stretch rest) {
        int from = prose.first(rest, i -> !isDate(i, rest) && !(cue.takes() == Takes.LISTENER && isListener(i)));
        var content = rest.from(from);
        boolean opens = !prose.isPause(from)
                && !prose.is(from, ".")
                && !prose.isQuote(from)
                && (!prose.is(from, WordClass.PREPOSITION) || prose.is(from, WordClass.ADVERB))
                && !prose.is(from, WordClass.AND);
        if (!opens || content.length() < 2) {
            return Optional.empty();
        }
        boolean clause = syntax.hasFinite(content);
        return (clause && !syntax.isFinite(from)) || cue.takes() == Takes.THING
                ? Optional.of(new Content(content, false))
                : Optional.empty();
    }

    /** Whom something is told: a name, or "reporters". */
    private boolean isListener(int index) {
        return prose.at(index).isCapital()
                || (prose.is(index, WordClass.ARTICLE) && prose.at(index + 1).isCapital())
                || lexicon.speakers().at(prose, index).isPresent();
    }

    private boolean isDate(int index, Stretch rest) {
        return prose.is(index, WordClass.WEEKDAY)
                || prose.is(index, WordClass.TODAY)
                || prose.is(index, WordClass.YESTERDAY)
                || (prose.is(index, WordClass.ON)
                        && (prose.is(index + 1, WordClass.WEEKDAY) || prose.is(index + 1, WordClass.MONTH)))
                || (prose.is(index, WordClass.MONTH) && index > rest.from())
                || (prose.at(index).isNumber() && prose.is(index - 1, WordClass.MONTH));
    }
}
