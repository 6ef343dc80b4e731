package org.salient.core.extraction;

import java.util.List;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;

/**
 * What was read from one report, and what was not.
 *
 * @param mentions every place that the report names, in their order; those of claims are among them
 */
public record Reading(List<Claim> claims, List<Mention> mentions, List<Unread> unread) {
    public Reading {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
        unread = List.copyOf(unread);
    }
}
