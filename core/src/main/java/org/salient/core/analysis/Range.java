package org.salient.core.analysis;

/** A figure that is known to lie between two values, both included. */
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range must not end before it starts, was " + low + " to " + high);
        }
    }
}
