package org.salient.store;

import java.util.List;

/**
 * What an audit proved and what it found.
 *
 * @param entries    how many entries the journal has
 * @param bodies     how many bodies stand beside it
 * @param heads      how many signed heads there are, in the store or in the file of heads
 * @param signedUpTo the sequence of the newest entry under a true signature; 0 where there is none. Entries after it
 *                   are unsigned: that some of them were cut off at the end cannot be known
 * @param keys       the public keys that signed, as {@link KeyRing#publicKey} gives them: compare them with the keys
 *                   you trust, for whoever rewrites a whole store can sign it with a key of his own
 * @param findings   every fault, the first {@link AuditScope#mostFindings} of them
 */
public record Audit(long entries, long bodies, long heads, long signedUpTo, List<String> keys, List<Finding> findings) {
    public Audit {
        keys = List.copyOf(keys);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. Unsigned entries are not wrong. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** How many entries came after the newest signed head. */
    public long unsigned() {
        return entries - signedUpTo;
    }
}
