package org.salient.core.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.salient.core.model.SourceId;

/**
 * Tells the lines and links that a source sets under all its posts from what a post says: it saw them in earlier posts of
 * that source. Only the first line and the last three are asked, for footers stand there.
 */
final class Footers {
    /** In how many earlier posts a line stood before it is a footer. Once may be a story told again; twice is habit. */
    private static final int HABIT = 2;

    private static final int LAST = 3;

    private final Map<SourceId, Map<Long, Integer>> lines = new HashMap<>();
    private final Map<SourceId, Map<String, Integer>> links = new HashMap<>();

    /** What a post of a source says, without the lines that its earlier posts bore. */
    String without(SourceId source, String text) {
        List<String> all = text.lines().filter(line -> !line.isBlank()).toList();
        Map<Long, Integer> seen = lines.computeIfAbsent(source, _ -> new HashMap<>());
        if (all.size() < 2) {
            return text;
        }
        var kept = new ArrayList<String>();
        for (int at = 0; at < all.size(); at++) {
            boolean asked = at == 0 || at >= all.size() - LAST;
            if (!asked || seen.merge(Wording.whole(all.get(at)), 1, Integer::sum) <= HABIT) {
                kept.add(all.get(at));
            }
        }
        return kept.isEmpty() ? text : String.join("\n", kept);
    }

    /** The links of a post that are not its source's habit. */
    Set<String> own(SourceId source, List<String> addresses) {
        Map<String, Integer> seen = links.computeIfAbsent(source, _ -> new HashMap<>());
        return addresses.stream()
                .filter(address -> seen.merge(address, 1, Integer::sum) <= HABIT)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
