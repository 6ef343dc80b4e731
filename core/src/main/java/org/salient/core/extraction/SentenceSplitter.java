package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts a prose into sentences: at stops, and where a line ends that is not plainly wrapped. */
final class SentenceSplitter {
    private final Prose prose;

    SentenceSplitter(Prose prose) {
        this.prose = prose;
    }

    List<Sentence> split() {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < prose.size(); i++) {
            boolean stop = isStop(i);
            boolean full = i + 1 - from == Sentence.LONGEST;
            if (stop || full || i + 1 == prose.size() || breaksAfter(i)) {
                int to = stop ? afterClosing(i + 1) : i + 1;
                add(new Stretch(from, to), stop, prose.is(i, "?"), sentences);
                from = to;
                i = to - 1;
            }
        }
        return sentences;
    }

    private static void add(Stretch stretch, boolean whole, boolean asks, List<Sentence> sentences) {
        if (stretch.length() > 1) {
            sentences.add(new Sentence(stretch, whole, asks));
        }
    }

    private int afterClosing(int index) {
        return prose.first(
                new Stretch(index, Math.min(prose.size(), index + Sentence.MOST_CLOSING)),
                i -> !prose.is(i, "”") && !prose.is(i, ")") && !prose.is(i, "."));
    }

    private boolean isStop(int index) {
        return switch (prose.lower(index)) {
            case "!", "?", "…" -> !continuesSmall(afterClosing(index + 1));
            case "." -> !isAbbreviation(index - 1) && !continuesSmall(afterClosing(index + 1));
            default -> false;
        };
    }

    private boolean continuesSmall(int index) {
        return prose.at(index).isWord()
                && Character.isLowerCase(prose.at(index).text().charAt(0));
    }

    private boolean isAbbreviation(int index) {
        Token token = prose.at(index);
        boolean initial = token.text().length() == 1 && token.isCapital();
        return initial || (prose.is(index, WordClass.ABBREVIATION) && token.isCapital());
    }

    private boolean breaksAfter(int index) {
        String between = prose.masked()
                .substring(prose.at(index).end(), prose.at(index + 1).start());
        int lines = (int) between.chars().filter(letter -> letter == '\n').count();
        return lines > 1 || (lines == 1 && !isWrapped(index));
    }

    private boolean isWrapped(int index) {
        return prose.is(index, ",")
                || prose.is(index, WordClass.ARTICLE)
                || prose.is(index, WordClass.PREPOSITION)
                || prose.is(index, WordClass.AND)
                || prose.is(index, WordClass.AUXILIARY)
                || continuesSmall(index + 1);
    }
}
