package org.salient.app.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds coordinates that stand in a line of JSON word for word as in a line before, and leaves them out of what a parser sees:
 * maps of neighbouring days repeat nearly all of theirs, and reading numbers is most of the work. In their place stands a
 * number; where, is remembered, so that no number of the file's own is taken for one.
 *
 * <p>The bytes {@code "coordinates":[} can stand in JSON only where they name a member: within a text both quotation marks
 * would be escaped. Maps repeat their shapes in one order, so the text that followed the last one is compared first.
 */
final class RepeatedText {
    private static final byte[] NAME = {'"', 'c', 'o', 'o', 'r', 'd', 'i', 'n', 'a', 't', 'e', 's', '"'};

    private final Map<Text, Kept> known = new HashMap<>();
    private final Map<Integer, Kept> taken = new HashMap<>();
    private final Map<Integer, Fresh> fresh = new HashMap<>();
    private Kept last = new Kept(new Text(new byte[0], 0, 0), new Coordinates());
    private byte[] line = {};
    private byte[] rest = new byte[1 << 16];
    private int length;
    private long lines;

    /** A stretch of bytes, equal to others of the same bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its stretch below
    private record Text(byte[] bytes, int from, int until) {
        Text copy() {
            return new Text(Arrays.copyOfRange(bytes, from, until), 0, until - from);
        }

        int size() {
            return until - from;
        }

        boolean beginsAt(byte[] others, int start, int end) {
            return size() > 0
                    && size() <= end - start
                    && Arrays.equals(bytes, from, until, others, start, start + size());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text(var its, var itsFrom, var itsUntil)
                    && Arrays.equals(bytes, from, until, its, itsFrom, itsUntil);
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (int i = from; i < until; i++) {
                hash = 31 * hash + bytes[i];
            }
            return hash;
        }
    }

    /** A text with what it says, and the text that came after it when it was last met. */
    private static final class Kept {
        private final Text text;
        private final Coordinates coordinates;
        private Optional<Kept> next = Optional.empty();
        private long lastShown;

        Kept(Text text, Coordinates coordinates) {
            this.text = text;
            this.coordinates = coordinates;
        }
    }

    /** A text that is not known yet, and the one before it: it may stand where another stood in the line before. */
    private record Fresh(Text text, Kept before) {}

    /** Begins a line and leaves out of it what is known; what remains is had by {@link #bytes} and {@link #length}. */
    void leaveOut(byte[] bytes, int from, int until) {
        line = bytes;
        length = 0;
        taken.clear();
        fresh.clear();
        forget();
        int copied = from;
        for (int i = nextName(from, until); i < until; i = nextName(i, until)) {
            int start = listAfter(i + NAME.length, until);
            i += NAME.length;
            if (start > 0) {
                copy(copied, start);
                copied = passOver(start, until);
                i = Math.max(i, copied);
            }
        }
        copy(copied, until);
    }

    /** What remains of the line, from the first byte of the array on. */
    byte[] bytes() {
        return rest;
    }

    int length() {
        return length;
    }

    /** The coordinates that were left out at a place of what remains. */
    Optional<Coordinates> at(long offset) {
        return Optional.ofNullable(taken.get((int) offset)).map(kept -> kept.coordinates);
    }

    /** Remembers the coordinates that were read at a place of what remains. */
    void learn(long offset, Coordinates coordinates) {
        Optional.ofNullable(fresh.get((int) offset)).ifPresent(one -> {
            var kept = new Kept(one.text().copy(), coordinates.copy());
            kept.lastShown = lines;
            kept.next = one.before().next.flatMap(replaced -> replaced.next);
            one.before().next = Optional.of(kept);
            known.put(kept.text, kept);
        });
    }

    private void forget() {
        lines++;
        if (lines % ShapeMemo.MAPS == 0) {
            known.values().removeIf(kept -> kept.lastShown + ShapeMemo.MAPS < lines);
            known.values().forEach(kept -> kept.next = Optional.empty());
        }
    }

    /** Passes over a list where it is known; gives the place from which the line is to be copied on. */
    private int passOver(int start, int until) {
        Optional<Kept> found = last.next.filter(kept -> kept.text.beginsAt(line, start, until));
        if (found.isEmpty()) {
            int end = endOfNumbers(start, until);
            if (end < 0) {
                return start;
            }
            var text = new Text(line, start, end);
            found = Optional.ofNullable(known.get(text));
            if (found.isEmpty()) {
                fresh.put(length, new Fresh(text, last));
                last = last.next.orElse(last);
                return start;
            }
        }
        Kept kept = found.get();
        kept.lastShown = lines;
        last.next = found;
        last = kept;
        taken.put(length, kept);
        put((byte) '0');
        return start + kept.text.size();
    }

    private void copy(int from, int until) {
        if (length + until - from >= rest.length) {
            rest = Arrays.copyOf(rest, Math.max(rest.length * 2, length + until - from + 1));
        }
        System.arraycopy(line, from, rest, length, until - from);
        length += until - from;
    }

    private void put(byte one) {
        if (length == rest.length) {
            rest = Arrays.copyOf(rest, rest.length * 2);
        }
        rest[length++] = one;
    }

    private int nextName(int from, int until) {
        for (int i = from; i <= until - NAME.length; i++) {
            if (line[i] == '"' && Arrays.equals(line, i, i + NAME.length, NAME, 0, NAME.length)) {
                return i;
            }
        }
        return until;
    }

    /** Where a list opens that is the value of the name before it; negative where none does. */
    private int listAfter(int from, int until) {
        int colon = skipBlanks(from, until);
        if (colon == until || line[colon] != ':') {
            return -1;
        }
        int value = skipBlanks(colon + 1, until);
        return value < until && line[value] == '[' ? value : -1;
    }

    private int skipBlanks(int from, int until) {
        int i = from;
        while (i < until && isBlank(line[i])) {
            i++;
        }
        return i;
    }

    /** Where a list of lists of numbers alone ends; negative where it is none, or never ends. */
    private int endOfNumbers(int from, int until) {
        int depth = 0;
        for (int i = from; i < until; i++) {
            byte next = line[i];
            if (next == '[') {
                depth++;
            } else if (next == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (!isOfNumber(next)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOfNumber(byte next) {
        return (next >= '+' && next <= '9' && next != '/') || next == 'e' || next == 'E' || isBlank(next);
    }

    private static boolean isBlank(byte next) {
        return next == ' ' || next == '\t' || next == '\r';
    }
}
