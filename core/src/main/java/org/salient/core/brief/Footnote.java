package org.salient.core.brief;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a sentence comes from.
 *
 * @param source    who says it: a source of the theatre, or the theatre's own map
 * @param at        when it was said, or the moment that the map shows
 * @param reference the hash of the report's bytes, or the id of the sealed map
 */
public record Footnote(String source, Instant at, String reference, Optional<URI> url) {}
