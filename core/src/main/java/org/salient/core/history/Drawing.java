package org.salient.core.history;

import java.util.List;

/**
 * A history as drawn: chains, which ground on both sides shares, and what they bound.
 * At any moment the grounds that stand tile the theatre; grounds of different times overlap freely.
 *
 * @param chains each as longitude, latitude, longitude, latitude, ... in 1e-7 degrees; they meet at their ends only, and
 *               a closed one has equal ends
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of numbers, never compared
public record Drawing(int[][] chains, List<Ground> grounds, List<Front> fronts) {
    /** What one degree counts in the chains. */
    public static final double UNITS_PER_DEGREE = 1e7;

    public Drawing {
        grounds = List.copyOf(grounds);
        fronts = List.copyOf(fronts);
    }

    /**
     * The ground of one stretch of time, in any number of parts with holes.
     *
     * @param boundary chain i as i + 1 where the ground lies on its left, walking forward, and as -(i + 1) where it lies on
     *                 its right; a chain with the ground on both sides is not in it
     */
    public record Ground(long id, int[] boundary, List<Property> properties) {
        public Ground {
            properties = List.copyOf(properties);
        }
    }

    /**
     * A stretch of the line.
     *
     * @param chains chain i as i + 1, walked forward, in any order
     */
    public record Front(int[] chains, List<Property> properties) {
        public Front {
            properties = List.copyOf(properties);
        }
    }

    /** What is said of a ground or a front under one name. */
    public sealed interface Property {
        String name();

        /** A word, such as a side. */
        record Word(String name, String value) implements Property {}

        /** A number that is not negative, such as seconds since 1970. */
        record Count(String name, long value) implements Property {
            public Count {
                if (value < 0) {
                    throw new IllegalArgumentException("%s must not be negative, was %d".formatted(name, value));
                }
            }
        }
    }
}
