package org.salient.app.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The {@code coordinates} of one shape as they stand in a file: its numbers in a row, and where lists of positions open and
 * close among them. Two are equal where every number and every list is. The same buffers are filled anew for each shape;
 * a copy knows its hash.
 */
final class Coordinates {
    private double[] numbers = new double[1024];
    private int size;
    private int[] marks = new int[64];
    private int markCount;
    private int hash;

    /** Reads the list that the parser has just entered and leaves the parser on its end. Heights are not kept. */
    void read(JsonParser json) {
        size = 0;
        markCount = 0;
        list(json);
    }

    /** A copy that stays as it is. */
    Coordinates copy() {
        var copy = new Coordinates();
        copy.numbers = Arrays.copyOf(numbers, size);
        copy.size = size;
        copy.marks = Arrays.copyOf(marks, markCount);
        copy.markCount = markCount;
        copy.hash = hashCode();
        return copy;
    }

    /** The positions as they are nested. */
    Nested nested(Axes axes) {
        return markCount == 0 ? new Nested.Position(position(0, axes)) : new Walk(axes).list();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Coordinates that && isAs(that));
    }

    private boolean isAs(Coordinates that) {
        return Arrays.equals(numbers, 0, size, that.numbers, 0, that.size)
                && Arrays.equals(marks, 0, markCount, that.marks, 0, that.markCount);
    }

    @Override
    public int hashCode() {
        if (hash != 0) {
            return hash;
        }
        long mixed = markCount;
        for (int i = 0; i < size; i++) {
            mixed = mixed * 0x9E3779B97F4A7C15L + Double.doubleToRawLongBits(numbers[i]);
        }
        return Long.hashCode(mixed) | 1;
    }

    private void list(JsonParser json) {
        JsonToken token = json.nextToken();
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
            position(json);
            return;
        }
        mark(size << 1);
        while (token == JsonToken.START_ARRAY) {
            list(json);
            token = json.nextToken();
        }
        skipToEnd(json);
        mark((size << 1) | 1);
    }

    // The parser stands on the first number; it is left on the end of the position.
    private void position(JsonParser json) {
        if (size + 2 > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[size++] = number(json);
        json.nextToken();
        numbers[size++] = number(json);
        skipToEnd(json);
    }

    private static double number(JsonParser json) {
        return json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
    }

    private static void skipToEnd(JsonParser json) {
        if (json.currentToken() != JsonToken.END_ARRAY && json.nextToken() != JsonToken.END_ARRAY) {
            skipRest(json);
        }
    }

    private static void skipRest(JsonParser json) {
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
    }

    private void mark(int mark) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
        }
        marks[markCount++] = mark;
    }

    private Coordinate position(int at, Axes axes) {
        return axes == Axes.LON_LAT
                ? new Coordinate(numbers[at], numbers[at + 1])
                : new Coordinate(numbers[at + 1], numbers[at]);
    }

    /** One way through the marks. */
    private final class Walk {
        private final Axes axes;
        private int mark;
        private int number;

        Walk(Axes axes) {
            this.axes = axes;
        }

        /** The list whose opening is the next mark. */
        Nested list() {
            mark++;
            List<Coordinate> positions = new ArrayList<>();
            List<Nested> items = new ArrayList<>();
            takeUpTo(marks[mark] >> 1, positions);
            while ((marks[mark] & 1) == 0) {
                items.add(list());
                takeUpTo(marks[mark] >> 1, positions);
            }
            mark++;
            boolean isEmptyList = positions.isEmpty() && items.isEmpty();
            if (items.isEmpty() && !isEmptyList) {
                return new Nested.Line(positions);
            }
            positions.forEach(at -> items.add(new Nested.Position(at)));
            return new Nested.Many(items);
        }

        private void takeUpTo(int end, List<Coordinate> positions) {
            for (; number < end; number += 2) {
                positions.add(position(number, axes));
            }
        }
    }
}
