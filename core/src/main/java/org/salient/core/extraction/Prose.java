package org.salient.core.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.salient.core.model.Span;

/** A report's text as words, each with what it can be. */
final class Prose {
    private static final Token NOTHING = new Token(0, 0, "\0", "\0");

    private final String text;
    private final String masked;
    private final List<Token> tokens;
    private final List<EnumSet<WordClass>> classes;

    Prose(String text, Lexicon lexicon) {
        this.text = text;
        masked = Mask.of(text);
        tokens = Tokenizer.cut(masked);
        classes = tokens.stream().map(token -> lexicon.classesOf(token.lower())).toList();
    }

    /** The text with its markup blanked, each letter where it stood. */
    String masked() {
        return masked;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; beyond either end one that is nothing. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, WordClass wordClass) {
        return index >= 0 && index < tokens.size() && classes.get(index).contains(wordClass);
    }

    boolean is(int index, String word) {
        return at(index).is(word);
    }

    /** Whether the token is a comma, a dash or another mark at which a reader pauses. */
    boolean isPause(int index) {
        return switch (lower(index)) {
            case ",", ";", ":", "–", "—", "(", ")" -> true;
            default -> false;
        };
    }

    boolean isQuote(int index) {
        return is(index, "“") || is(index, "”");
    }

    boolean has(Stretch stretch, WordClass wordClass) {
        return any(stretch, i -> is(i, wordClass));
    }

    boolean any(Stretch stretch, IntPredicate test) {
        return indexes(stretch).anyMatch(test);
    }

    /** The first index in a stretch that passes, or the stretch's end. */
    int first(Stretch stretch, IntPredicate test) {
        return indexes(stretch).filter(test).findFirst().orElse(stretch.to());
    }

    /** The last index in a stretch that passes, or one before its beginning. */
    int last(Stretch stretch, IntPredicate test) {
        for (int i = stretch.to() - 1; i >= stretch.from(); i--) {
            if (test.test(i)) {
                return i;
            }
        }
        return stretch.from() - 1;
    }

    private static IntStream indexes(Stretch stretch) {
        return IntStream.range(stretch.from(), Math.max(stretch.from(), stretch.to()));
    }

    /** Where a stretch that is not empty stands in the text. */
    Span span(Stretch stretch) {
        return new Span(at(stretch.from()).start(), at(stretch.to() - 1).end());
    }

    /** The words of the text as they stand there. */
    String words(Stretch stretch) {
        return stretch.isEmpty() ? "" : span(stretch).of(text);
    }

    /** The stretch without marks and joining words at either end. */
    Stretch trimmed(Stretch stretch) {
        int from = stretch.from();
        int to = stretch.to();
        while (from < to && (!at(from).isWord() || is(from, "'s") || isLink(from))) {
            from++;
        }
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        return new Stretch(from, to);
    }

    /** What at the end of a stretch belongs to none of its clauses. */
    private boolean isLoose(int index) {
        return isLink(index)
                || is(index, WordClass.RELATIVE)
                || (is(index, WordClass.ADVERB) && is(index - 1, ","))
                || (!at(index).isWord() && !is(index, ")"));
    }

    private boolean isLink(int index) {
        return is(index, WordClass.THAT) || is(index, WordClass.AND) || is(index, WordClass.BUT);
    }
}
