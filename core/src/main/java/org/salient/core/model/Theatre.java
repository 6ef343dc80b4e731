package org.salient.core.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One war being mapped. All that is peculiar to it is here: no other part of the code knows a country, a side or a
 * language by name.
 *
 * @param names       its name by language tag
 * @param zone        the zone in which a day is a day
 * @param sides       two or more, the first being the one whose advance the maps follow
 * @param regions     the area; where regions overlap the earlier one counts
 * @param statusWords what a status is called, by its key: a side's id, or a reason of grey in lower case
 * @param languages   language tags of the public pages, the first being the usual one
 * @param boundaries  whose boundaries are drawn, in words for the reader
 * @param note        what each page must say of this theatre beside the usual, such as "illustrative"; may be empty
 */
public record Theatre(
        String id,
        Map<String, String> names,
        ZoneId zone,
        List<Side> sides,
        List<Region> regions,
        List<Source> sources,
        PublicationRules rules,
        Map<String, String> statusWords,
        List<String> languages,
        String boundaries,
        String note) {
    public Theatre {
        names = Map.copyOf(names);
        sides = List.copyOf(sides);
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
        statusWords = Map.copyOf(statusWords);
        languages = List.copyOf(languages);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a theatre has two sides or more, was " + sides.size());
        }
    }

    /** The name in a language, or in any that there is. */
    public String name(String language) {
        return Names.in(language, names, id);
    }

    public Optional<Side> side(SideId id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
