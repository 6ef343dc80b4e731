package org.salient.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One who publishes.
 *
 * @param side    the side it belongs to, where it belongs to one
 * @param grade   how reliable the theatre's editors hold it at the start; decisions change it
 * @param aliases the words by which reports name it
 */
public record Source(
        SourceId id,
        String name,
        ClaimantKind kind,
        Optional<SideId> side,
        Grade grade,
        Terms terms,
        List<String> aliases) {
    public Source {
        aliases = List.copyOf(aliases);
    }
}
