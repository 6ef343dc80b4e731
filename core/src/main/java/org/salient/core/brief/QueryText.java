package org.salient.core.brief;

import java.util.Optional;

/** A query in one line, as a reader may put it again. */
final class QueryText {
    private QueryText() {}

    static String of(Query query) {
        return switch (query) {
            case Query.Held(var map, var side, var region) -> "held " + side + in(region) + " on " + map;
            case Query.Grey(var map) -> "grey on " + map;
            case Query.Gained(var earlier, var later, var side, var region) ->
                "gained by " + side + " in " + region + " from " + earlier + " to " + later;
            case Query.Lost(var earlier, var later, var side, var region) ->
                "lost by " + side + " in " + region + " from " + earlier + " to " + later;
            case Query.Seen(var side, var from, var until) -> "seen of " + side + " from " + from + " to " + until;
            case Query.Standings(var kind, var from, var until) -> "claims " + kind + " from " + from + " to " + until;
            case Query.Unplaced(var from, var until) -> "claims without a place from " + from + " to " + until;
            case Query.ToTheLine(var map, var point) -> "distance from " + point + " to the line of " + map;
            case Query.NewestSeen(var moment) -> "days from the newest observation to " + moment;
        };
    }

    private static String in(Optional<String> region) {
        return region.map(id -> " in " + id).orElse("");
    }
}
