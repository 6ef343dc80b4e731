package org.salient.app.charts;

import java.util.List;

/** One thing that is drawn. Lengths are pixels, from the top left corner; colours are {@code #rrggbb}. */
public sealed interface Mark {
    /** A point of the drawing. */
    record Spot(double x, double y) {}

    /** A filled polygon. */
    record Area(List<Spot> ring, String colour, double opacity) implements Mark {
        public Area {
            ring = List.copyOf(ring);
        }

        static Area box(Spot corner, double width, double height, String colour) {
            return new Area(
                    List.of(
                            corner,
                            new Spot(corner.x() + width, corner.y()),
                            new Spot(corner.x() + width, corner.y() + height),
                            new Spot(corner.x(), corner.y() + height)),
                    colour,
                    1);
        }
    }

    /** A line through points. */
    record Stroke(List<Spot> points, String colour, double width) implements Mark {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /** A line of text; the spot lies on its baseline. */
    record Text(Spot at, String words, Type type, Anchor anchor) implements Mark {}

    /** Which point of a text stands at its spot. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a text is set. */
    record Type(double size, boolean isBold, String colour) {
        /** Readers are not asked to make out less. */
        static final double SMALLEST = 11;

        public Type {
            if (size < SMALLEST) {
                throw new IllegalArgumentException("text is at least " + SMALLEST + " px, was " + size);
            }
        }
    }
}
