package org.salient.core.model;

/** How what a claim says lies to the place that it names. */
public enum Relation {
    IN,
    NEAR,
    DIRECTION,
    BETWEEN,
    ALONG,
    /** A stated distance away, in a stated direction. */
    DISTANCE_FROM
}
