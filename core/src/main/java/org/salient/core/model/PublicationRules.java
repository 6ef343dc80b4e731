package org.salient.core.model;

import java.time.Duration;

/**
 * What a theatre lets out.
 *
 * @param delay          how long after it happened or was said anything may be published
 * @param precisionFloor no published point is finer than this
 * @param estimate       whether the estimate is published as a layer of its own
 * @param corrections    where a reader says that something is wrong: a mail or web address
 */
public record PublicationRules(Duration delay, Metres precisionFloor, boolean estimate, String corrections) {}
