package org.salient.core.model;

import java.time.Duration;
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
 * @param claimTerm   after this a claim that nobody repeated and nothing bore out is too old
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
        String note,
        Duration claimTerm) {
    /**
     * The usual term of claims. In the study, claims run ahead of the map by 7 days with a spread of 8: after 30 days, nearly
     * three spreads, what was true of a claim is on the map (docs/method.md).
     */
    public static final Duration CLAIM_TERM = Duration.ofDays(30);

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

    /** A theatre with the usual term of claims. */
    public Theatre(
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
        this(id, names, zone, sides, regions, sources, rules, statusWords, languages, boundaries, note, CLAIM_TERM);
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
