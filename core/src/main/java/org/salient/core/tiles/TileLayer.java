package org.salient.core.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salient.core.history.Drawing.Property;

/**
 * One layer of a vector tile (Mapbox Vector Tile 2.1), feature by feature.
 * Names and values stand once each, in the order of their first use.
 */
final class TileLayer {
    private static final int VERSION = 2;

    /** The numbers of the fields of a tile, a layer, a feature and a value, as the specification's vector_tile.proto has them. */
    private static final int TILE_LAYER = 3;

    private static final int LAYER_NAME = 1;

    private static final int LAYER_FEATURE = 2;
    private static final int LAYER_KEY = 3;
    private static final int LAYER_VALUE = 4;
    private static final int LAYER_EXTENT = 5;
    private static final int LAYER_VERSION = 15;
    private static final int FEATURE_ID = 1;
    private static final int FEATURE_TAGS = 2;
    private static final int FEATURE_KIND = 3;
    private static final int FEATURE_GEOMETRY = 4;
    private static final int VALUE_WORD = 1;
    private static final int VALUE_COUNT = 5;

    private static final int LINE = 2;
    private static final int POLYGON = 3;

    private final String name;
    private final int extent;
    private final Bytes features = new Bytes();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();

    TileLayer(String name, int extent) {
        this.name = name;
        this.extent = extent;
    }

    void polygon(long id, Pen pen, List<Property> properties) {
        var feature = new Bytes();
        feature.field(FEATURE_ID, id);
        finish(feature, POLYGON, pen, properties);
    }

    void line(Pen pen, List<Property> properties) {
        finish(new Bytes(), LINE, pen, properties);
    }

    private void finish(Bytes feature, int kind, Pen pen, List<Property> properties) {
        feature.field(FEATURE_TAGS, tags(properties));
        feature.field(FEATURE_KIND, kind);
        feature.field(FEATURE_GEOMETRY, pen.commands());
        features.field(LAYER_FEATURE, feature);
    }

    private Bytes tags(List<Property> properties) {
        var tags = new Bytes();
        for (Property property : properties) {
            tags.varint(indexOf(property.name(), keys));
            tags.varint(indexOf(valueOf(property), values));
        }
        return tags;
    }

    private static <T> int indexOf(T entry, Map<T, Integer> dictionary) {
        return dictionary.computeIfAbsent(entry, _ -> dictionary.size());
    }

    private static Object valueOf(Property property) {
        return switch (property) {
            case Property.Word word -> word.value();
            case Property.Count count -> count.value();
        };
    }

    /** Appends the layer to a tile, unless nothing is in it. */
    void appendTo(Bytes tile) {
        if (features.size() > 0) {
            tile.field(TILE_LAYER, bytes());
        }
    }

    private Bytes bytes() {
        var layer = new Bytes();
        layer.field(LAYER_NAME, name);
        layer.append(features);
        keys.keySet().forEach(key -> layer.field(LAYER_KEY, key));
        values.keySet().forEach(value -> layer.field(LAYER_VALUE, value(value)));
        layer.field(LAYER_EXTENT, extent);
        layer.field(LAYER_VERSION, VERSION);
        return layer;
    }

    private static Bytes value(Object value) {
        var bytes = new Bytes();
        if (value instanceof Long count) {
            bytes.field(VALUE_COUNT, count);
        } else {
            bytes.field(VALUE_WORD, value.toString());
        }
        return bytes;
    }
}
