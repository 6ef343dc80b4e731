package org.salient.app.cli;

import java.time.Instant;
import org.salient.core.model.Warrant;

/** Who decides and why: the options of every command that decides something. */
record Deciding(
        @Option(name = "--by", value = "NAME", help = "who says so")
        String by,

        @Option(name = "--reason", value = "TEXT", help = "why; kept and shown beside the decision")
        String reason,

        In in) {
    Deciding {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("--by and --reason must say who decides and why, one is blank");
        }
    }

    Warrant warrant(Instant at) {
        return new Warrant(by, at, reason);
    }
}
