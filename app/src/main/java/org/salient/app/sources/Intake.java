package org.salient.app.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The circumstances of one gathering.
 *
 * @param file       the theatre that it is for
 * @param importedAt when it happens
 */
record Intake(TheatreFile file, Instant importedAt) {
    /** How old a publication may be and still count as gathered when it appeared: a desk gathers each day. */
    private static final Duration FRESH = Duration.ofDays(2);

    /** Whether something was published so long ago that it comes from an archive. */
    boolean isBackfilled(Instant published) {
        return published.isBefore(importedAt.minus(FRESH));
    }

    ZoneId zone() {
        return file.theatre().zone();
    }
}
