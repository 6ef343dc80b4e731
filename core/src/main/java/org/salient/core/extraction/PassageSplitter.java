package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts posts and headlines into sentences: at stops, at the ends of lines, and where a headline is given twice, of which the
 * second telling is left out where it says the same. A channel's footer is no sentence.
 */
final class PassageSplitter {
    /** A longer line is no footer, whatever words are in it. */
    private static final int LONGEST_FOOTER = 14;
    /** Two tellings that begin with as many equal letters are one. */
    private static final int SAME_LETTERS = 25;
    /** How far after a colon the one who speaks on is looked for, in words. */
    private static final int NEAR = 4;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]");

    private final Prose prose;
    private final Lexicon lexicon;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();
    private final BitSet readable = new BitSet();
    private int paragraph;

    PassageSplitter(Text text) {
        prose = text.prose();
        lexicon = text.lexicon();
    }

    List<Passage> split() {
        int from = 0;
        for (int i = 0; i < prose.size(); i++) {
            if (i + 1 == prose.size() || breaksAfter(i)) {
                line(new Stretch(from, i + 1));
                from = i + 1;
            }
        }
        return passages;
    }

    /** The words of all lines that are read, those of headlines given twice included. */
    BitSet readable() {
        return readable;
    }

    private boolean breaksAfter(int index) {
        return prose.masked()
                        .substring(prose.at(index).end(), prose.at(index + 1).start())
                        .indexOf('\n')
                >= 0;
    }

    private void line(Stretch line) {
        boolean footer = line.length() < LONGEST_FOOTER && prose.has(line, WordClass.BOILERPLATE);
        if (!footer) {
            readable.set(line.from(), line.to());
            int bar = prose.first(line, i -> prose.is(i, "|") && prose.is(i + 1, "|"));
            sentences(line.until(bar), false);
            sentences(line.from(bar + 2), true);
            paragraph++;
        }
    }

    private void sentences(Stretch part, boolean again) {
        int from = part.from();
        for (int i = part.from(); i < part.to(); i++) {
            boolean stop = isStop(i, part);
            boolean full = i + 1 - from == Sentence.LONGEST;
            if (stop || full || i + 1 == part.to()) {
                int to = stop ? afterClosing(i + 1, part) : i + 1;
                add(new Stretch(from, to), prose.is(i, "?"), again);
                from = to;
                i = to - 1;
            }
        }
    }

    private void add(Stretch stretch, boolean asks, boolean again) {
        String beginning = beginning(stretch);
        boolean said = again && beginnings.contains(beginning);
        if (!beginning.isEmpty() && !said) {
            passages.add(new Passage(stretch, paragraph, asks));
            beginnings.add(beginning);
        }
    }

    private String beginning(Stretch stretch) {
        String letters = NO_LETTER.matcher(prose.words(stretch)).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return letters.substring(0, Math.min(SAME_LETTERS, letters.length()));
    }

    private int afterClosing(int index, Stretch part) {
        return prose.first(
                part.from(index).until(index + Sentence.MOST_CLOSING),
                i -> !prose.is(i, "”") && !prose.is(i, ")") && !prose.is(i, ".") && !prose.is(i, "!"));
    }

    private boolean isStop(int index, Stretch part) {
        return switch (prose.lower(index)) {
            case "!", "?", "…" -> !goesOnSmall(index, part);
            case "." -> !isAbbreviation(index - 1) && !goesOnSmall(index, part);
            case ":" -> saysSomebody(part.from(index + 1));
            default -> false;
        };
    }

    private boolean goesOnSmall(int index, Stretch part) {
        Token next = prose.at(afterClosing(index + 1, part));
        return next.isWord() && Character.isLowerCase(next.text().charAt(0));
    }

    private boolean isAbbreviation(int index) {
        Token token = prose.at(index);
        return (token.text().length() == 1 && token.isCapital()) || prose.is(index, WordClass.ABBREVIATION);
    }

    /** "...: residents report an explosion": the one who speaks stands after the colon. */
    private boolean saysSomebody(Stretch rest) {
        boolean speaker = lexicon.speakers().at(prose, rest.from()).isPresent();
        return speaker
                && lexicon.cues().firstIn(prose, rest.until(rest.from() + NEAR)).isPresent();
    }
}
