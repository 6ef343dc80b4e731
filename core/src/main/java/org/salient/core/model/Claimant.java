package org.salient.core.model;

import java.util.Optional;

/**
 * Who says something: the innermost speaker.
 *
 * @param side   the side the speaker belongs to, where it belongs to one
 * @param source the theatre's source that it is, where it is one
 */
public record Claimant(String name, ClaimantKind kind, Optional<SideId> side, Optional<SourceId> source) {}
