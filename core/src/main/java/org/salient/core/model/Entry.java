package org.salient.core.model;

import java.time.Instant;

/**
 * A fact in its place in the journal.
 *
 * @param sequence counts the entries, from 1
 * @param knownAt  when the journal learnt the fact
 * @param actor    who or what brought it
 * @param previous the hash of the entry before
 * @param own      the hash of this entry, which covers all of the above and the fact
 */
public record Entry(long sequence, Instant knownAt, String actor, Fact fact, Hash previous, Hash own) {}
