package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fixed rows of words, each with what it stands for. Of several that begin at a word the longest is found.
 * Between its words an adverb may stand: "could not independently be verified"; where it has a {@code *}, one to four words.
 * A word that ends with a {@code *} is a stem: all words that begin with it match.
 */
final class Phrases<T> {
    /** Stands in a phrase for a few words that may be any: "push * back". */
    private static final String GAP = "*";

    private static final int WIDEST_GAP = 4;

    /** No stem of a dictionary is longer; a garbled word of thousands of letters is not tried at each length of it. */
    static final int LONGEST_STEM = 40;

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private boolean hasStems;

    /** Adds a phrase; of two that are equal the earlier counts. */
    void add(String words, T meaning) {
        List<String> parts = List.of(words.split(" "));
        List<Phrase<T>> phrases = byFirst.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>(1));
        if (phrases.stream().noneMatch(phrase -> phrase.words.equals(parts))) {
            phrases.add(new Phrase<>(parts, meaning));
            phrases.sort((one, other) -> other.words.size() - one.words.size());
        }
        hasStems |= isStem(parts.getFirst());
    }

    static boolean isStem(String word) {
        return word.length() > 1 && word.endsWith(GAP);
    }

    /** Whether a word of a dictionary, whole or a stem, is one of a text. */
    static boolean matches(String word, String lower) {
        return isStem(word) ? lower.startsWith(word.substring(0, word.length() - 1)) : lower.equals(word);
    }

    /** Adds a name as a text writes it, in the words a tokenizer cuts it into. */
    void addName(String name, T meaning) {
        String words = Tokenizer.cut(Mask.of(name)).stream().map(Token::lower).collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            add(words, meaning);
        }
    }

    /** The longest phrase whose first word stands at an index. */
    Optional<Match<T>> at(Prose prose, int index) {
        String lower = prose.lower(index);
        Optional<Match<T>> best = longest(lower, prose, index);
        for (int stem = hasStems ? Math.min(LONGEST_STEM, lower.length()) : 0; stem > 0; stem--) {
            best = further(best, longest(lower.substring(0, stem) + GAP, prose, index));
        }
        return best;
    }

    private static <T> Optional<Match<T>> further(Optional<Match<T>> one, Optional<Match<T>> other) {
        int end = one.map(match -> match.stretch().to()).orElse(0);
        return other.filter(match -> match.stretch().to() > end).or(() -> one);
    }

    private Optional<Match<T>> longest(String first, Prose prose, int index) {
        for (Phrase<T> phrase : byFirst.getOrDefault(first, List.of())) {
            int end = phrase.endIn(prose, index);
            if (end > 0) {
                return Optional.of(new Match<>(phrase.meaning, new Stretch(index, end)));
            }
        }
        return Optional.empty();
    }

    /** The first phrase in a stretch, wholly inside it. */
    Optional<Match<T>> firstIn(Prose prose, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Optional<Match<T>> match = at(prose, i);
            if (match.isPresent() && match.get().stretch().to() <= stretch.to()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** All phrases in a stretch that do not overlap, from the left. */
    List<Match<T>> allIn(Prose prose, Stretch stretch) {
        var found = new ArrayList<Match<T>>();
        var rest = stretch;
        for (var match = firstIn(prose, rest); match.isPresent(); match = firstIn(prose, rest)) {
            found.add(match.get());
            rest = rest.from(match.get().stretch().to());
        }
        return found;
    }

    /** A phrase that was found, and where. */
    record Match<T>(T meaning, Stretch stretch) {}

    private record Phrase<T>(List<String> words, T meaning) {
        int endIn(Prose prose, int start) {
            int at = start;
            for (int word = 0; word < words.size(); word++) {
                at = words.get(word).equals(GAP) ? gapEnd(prose, at, words.get(word + 1)) : next(prose, at, word);
                if (at < 0) {
                    return -1;
                }
            }
            return at;
        }

        private int next(Prose prose, int index, int word) {
            boolean aside = word > 0 && !isAt(word, prose, index) && prose.is(index, WordClass.ADVERB);
            int at = aside ? index + 1 : index;
            return isAt(word, prose, at) ? at + 1 : -1;
        }

        private boolean isAt(int word, Prose prose, int index) {
            return matches(words.get(word), prose.lower(index));
        }

        private static int gapEnd(Prose prose, int index, String after) {
            for (int at = index + 1; at <= index + WIDEST_GAP && !prose.isPause(at - 1); at++) {
                if (matches(after, prose.lower(at))) {
                    return at;
                }
            }
            return -1;
        }
    }
}
