package org.salient.store;

import java.util.Optional;

/**
 * One fault that an audit found.
 *
 * @param sequence the entry it concerns, where it concerns one
 * @param sentence what is wrong, in plain words
 */
public record Finding(Optional<Long> sequence, String sentence) {}
