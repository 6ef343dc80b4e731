package org.salient.core.extraction;

import java.util.EnumSet;

/**
 * Tells verbs from nouns by what stands beside them.
 * It has no tags and no tree: a word that looks like a verb is one where its neighbours let it be.
 */
final class Syntax {
    private final Prose prose;
    private final Lexicon lexicon;

    Syntax(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
    }

    /** Whether a verb with a tense stands at an index. */
    boolean isFinite(int index) {
        if (prose.is(index, WordClass.AUXILIARY)) {
            return true;
        }
        EnumSet<VerbForm> forms = formsAt(index);
        if (forms.contains(VerbForm.PAST)) {
            return !isModifier(index);
        }
        boolean present = forms.contains(VerbForm.THIRD) || forms.contains(VerbForm.BASE);
        return present && hasSubjectBefore(index);
    }

    /** Whether a verb of any form stands at an index. */
    boolean isVerb(int index) {
        if (isFinite(index)) {
            return true;
        }
        EnumSet<VerbForm> forms = formsAt(index);
        if ((forms.contains(VerbForm.BASE) && isDriven(index))
                || (forms.contains(VerbForm.PARTICIPLE) && !isModifier(index))) {
            return true;
        }
        return forms.contains(VerbForm.GERUND) && !isNoun(index);
    }

    boolean hasFinite(Stretch stretch) {
        return prose.any(stretch, this::isFinite);
    }

    boolean hasVerb(Stretch stretch) {
        return prose.any(stretch, this::isVerb);
    }

    /** Whether the verb at an index is passive: a form of be before it. */
    boolean isPassive(int index) {
        return formsAt(index).contains(VerbForm.PARTICIPLE) && prose.is(beforeAdverbs(index), WordClass.BE);
    }

    /** The index before one, adverbs passed over. */
    int beforeAdverbs(int index) {
        int before = index - 1;
        while (prose.is(before, WordClass.ADVERB)) {
            before--;
        }
        return before;
    }

    EnumSet<VerbForm> formsAt(int index) {
        return prose.at(index).isCapital() && !opensSentence(index)
                ? EnumSet.noneOf(VerbForm.class)
                : lexicon.verbForms(prose.lower(index));
    }

    private boolean opensSentence(int index) {
        return switch (prose.lower(index - 1)) {
            case "\0", ".", "!", "?", "“", ":" -> true;
            default -> false;
        };
    }

    /** A participle before a noun: "the destroyed bridge". */
    private boolean isModifier(int index) {
        int before = beforeAdverbs(index);
        if (prose.is(before, WordClass.BE)) {
            return false;
        }
        if (opensNoun(before)) {
            return isPlainWord(index + 1) || prose.at(index + 1).isCapital();
        }
        boolean guessed = !lexicon.isKnownVerb(prose.lower(index)) && !prose.is(before, WordClass.AUXILIARY);
        boolean first = !prose.at(before).isWord() && !prose.isQuote(before);
        return (guessed || first) && isPlainWord(index + 1);
    }

    private boolean isPlainWord(int index) {
        return prose.at(index).isWord()
                && !prose.at(index).isCapital()
                && !prose.is(index, WordClass.PREPOSITION)
                && !prose.is(index, WordClass.ADVERB)
                && !prose.is(index, WordClass.POSSESSIVE)
                && !prose.is(index, WordClass.ARTICLE)
                && !prose.is(index, WordClass.AND);
    }

    private boolean opensNoun(int index) {
        return prose.is(index, WordClass.ARTICLE)
                || prose.is(index, WordClass.POSSESSIVE)
                || prose.is(index, WordClass.DEMONSTRATIVE)
                || prose.is(index, WordClass.NUMBER)
                || prose.at(index).isNumber()
                || prose.is(index, "'s")
                || (prose.is(index, WordClass.PREPOSITION) && !prose.is(index, WordClass.TO));
    }

    /** After "to" or a modal: "will attack". */
    private boolean isDriven(int index) {
        int before = beforeAdverbs(index);
        return prose.is(before, WordClass.TO)
                || prose.is(before, WordClass.MODAL)
                || (prose.is(before, WordClass.AND) && isDriven(before - 1))
                || prose.is(before, WordClass.DO);
    }

    private boolean hasSubjectBefore(int index) {
        int before = beforeAdverbs(index);
        if (opensNoun(before) || !prose.at(before).isWord() || isDriven(index)) {
            return false;
        }
        if (prose.is(before, WordClass.PRONOUN) || prose.is(before, WordClass.RELATIVE)) {
            return true;
        }
        boolean plural = prose.is(before, WordClass.PLURAL) && !prose.at(before).isCapital();
        boolean base = lexicon.verbForms(prose.lower(index)).contains(VerbForm.BASE);
        boolean aside = before < index - 1;
        return base ? plural : !plural && (aside || opensObject(index + 1));
    }

    private boolean opensObject(int index) {
        return prose.is(index, WordClass.ARTICLE)
                || prose.is(index, WordClass.POSSESSIVE)
                || prose.is(index, WordClass.TO)
                || prose.is(index, WordClass.THAT)
                || prose.is(index, WordClass.ADVERB)
                || prose.at(index).isCapital()
                || prose.at(index).isNumber();
    }

    /** A gerund that is a noun: "the shelling of". */
    private boolean isNoun(int index) {
        return prose.is(index + 1, WordClass.OF) || prose.is(index - 1, WordClass.ARTICLE);
    }
}
