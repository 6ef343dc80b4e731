package org.salient.core.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A party to the war.
 *
 * @param names    its name by language tag
 * @param colours  how its ground is drawn
 * @param anchor   a point in its main body of ground
 * @param words    by language tag, the words by which reports mean it ("Moscow", "Russian")
 * @param speaks   the languages whose reports mean its own ministry or staff where they name none's
 */
public record Side(
        SideId id,
        Map<String, String> names,
        Colours colours,
        LonLat anchor,
        Map<String, List<String>> words,
        Set<String> speaks) {
    public Side {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
        speaks = Set.copyOf(speaks);
    }

    /** The name in a language, or in any that there is. */
    public String name(String language) {
        return Names.in(language, names, id.value());
    }

    /**
     * The colours of a side's ground, as CSS colours.
     *
     * @param line   its line and its points
     * @param ground the ground it holds
     * @param fresh  ground it came to hold lately
     */
    public record Colours(String line, String ground, String fresh) {}
}
