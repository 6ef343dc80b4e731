package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fixed rows of words, each with what it stands for. Of several that begin at a word the longest is found.
 * Between its words an adverb may stand: "could not independently be verified".
 */
final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds a phrase; of two that are equal the earlier counts. */
    void add(String words, T meaning) {
        List<String> parts = List.of(words.split(" "));
        List<Phrase<T>> phrases = byFirst.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>(1));
        if (phrases.stream().noneMatch(phrase -> phrase.words.equals(parts))) {
            phrases.add(new Phrase<>(parts, meaning));
            phrases.sort((one, other) -> other.words.size() - one.words.size());
        }
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
        for (Phrase<T> phrase : byFirst.getOrDefault(prose.lower(index), List.of())) {
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
                if (word > 0 && !prose.lower(at).equals(words.get(word)) && prose.is(at, WordClass.ADVERB)) {
                    at++;
                }
                if (!prose.lower(at).equals(words.get(word))) {
                    return -1;
                }
                at++;
            }
            return at;
        }
    }
}
