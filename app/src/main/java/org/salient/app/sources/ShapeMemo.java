package org.salient.app.sources;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers shapes by their coordinates: neighbouring maps share nearly all of theirs, and one that was read before is not built
 * again. What no map showed for {@link #MAPS} maps is forgotten, so memory does not grow with the archive.
 */
final class ShapeMemo {
    /** Sources publish several maps a day; a shape that was gone for longer seldom comes back. */
    static final int MAPS = 64;

    private record Key(String type, Coordinates coordinates) {}

    private static final class Kept {
        private final Shape shape;
        private long lastShown;

        Kept(Shape shape) {
            this.shape = shape;
        }
    }

    private final Map<Key, Kept> shapes = new HashMap<>();
    private final Axes axes;
    private long map;

    ShapeMemo(Axes axes) {
        this.axes = axes;
    }

    /** Begins another map. */
    void nextMap() {
        map++;
        if (map % MAPS == 0) {
            shapes.values().removeIf(kept -> kept.lastShown + MAPS < map);
        }
    }

    /** The shape of a type and its coordinates: the same one each time. */
    Shape of(String type, Coordinates coordinates) {
        Kept kept = shapes.get(new Key(type, coordinates));
        if (kept == null) {
            kept = new Kept(ShapeBuilder.build(type, coordinates.nested(axes)));
            shapes.put(new Key(type, coordinates.copy()), kept);
        }
        kept.lastShown = map;
        return kept.shape;
    }
}
