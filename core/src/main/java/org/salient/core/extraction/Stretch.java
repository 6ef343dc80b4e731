package org.salient.core.extraction;

/** A stretch of a prose's tokens, end exclusive; it may be empty. */
record Stretch(int from, int to) {
    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return Math.max(0, to - from);
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    boolean contains(Stretch other) {
        return from <= other.from && other.to <= to;
    }

    Stretch from(int index) {
        return new Stretch(Math.min(to, Math.max(from, index)), to);
    }

    Stretch until(int index) {
        return new Stretch(from, Math.max(from, Math.min(to, index)));
    }
}
