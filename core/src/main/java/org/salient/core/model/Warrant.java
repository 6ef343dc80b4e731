package org.salient.core.model;

import java.time.Instant;

/** Who decided, when, and why. */
public record Warrant(String by, Instant at, String reason) {
    public Warrant {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision names who made it and why");
        }
    }
}
