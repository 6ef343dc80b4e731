package org.salient.app.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a map in JSON, straight from its tokens: an object with {@code features} as GeoJSON has them, or with members
 * that hold bare rings. Features are given one by one as they come; nothing else is kept.
 */
final class GeoJsonReader {
    /** Makes the parsers; Jackson's own limits on depth and on the length of numbers hold. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final Axes axes;
    private final Set<String> areas;
    private final long linesBefore;
    private final Consumer<Feature> features;
    private int number;

    /**
     * A reader of one map.
     *
     * @param areas       the members that hold bare rings
     * @param linesBefore how many lines of its file stand before it
     */
    GeoJsonReader(Axes axes, Set<String> areas, long linesBefore, Consumer<Feature> features) {
        this.axes = axes;
        this.areas = areas;
        this.linesBefore = linesBefore;
        this.features = features;
    }

    static JsonParser parser(java.io.InputStream in) {
        return JSON.createParser(ObjectReadContext.empty(), in);
    }

    static JsonParser parser(byte[] bytes, int from, int length) {
        return JSON.createParser(ObjectReadContext.empty(), bytes, from, length);
    }

    /** The map's own members that are single values. */
    Map<String, String> read(JsonParser json) {
        var members = new LinkedHashMap<String, String>();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("a map in JSON is an object with 'features'");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && name.equals("features")) {
                features(json);
            } else if (value == JsonToken.START_ARRAY && areas.contains(name)) {
                rings(name, json);
            } else {
                scalar(json, name, members);
            }
        }
        return members;
    }

    private void features(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                feature(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void feature(JsonParser json) {
        long line = line(json);
        Map<String, String> properties = Map.of();
        Shape shape = Shape.refused("it has no shape");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("properties")) {
                properties = properties(json);
            } else if (value == JsonToken.START_OBJECT && name.equals("geometry")) {
                shape = geometry(json);
            } else {
                json.skipChildren();
            }
        }
        features.accept(new Feature(properties, shape, line, ++number));
    }

    private void rings(String member, JsonParser json) {
        long line = line(json);
        if (nested(json) instanceof Nested.Many(var items)) {
            for (Nested item : items) {
                Shape shape = item instanceof Nested.Line(var ring)
                        ? ShapeBuilder.ofRing(ring)
                        : Shape.refused("it is no ring of positions");
                features.accept(new Feature(Map.of(MapKey.AREA, member), shape, line, ++number));
            }
        }
    }

    private static Map<String, String> properties(JsonParser json) {
        var properties = new LinkedHashMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            scalar(json, name, properties);
        }
        return properties;
    }

    private static void scalar(JsonParser json, String name, Map<String, String> into) {
        JsonToken value = json.currentToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            into.put(name, json.getString());
        } else {
            json.skipChildren();
        }
    }

    private Shape geometry(JsonParser json) {
        String type = "";
        Nested coordinates = new Nested.Many(List.of());
        List<Shape> collected = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && name.equals("type")) {
                type = json.getString();
            } else if (value == JsonToken.START_ARRAY && name.equals("coordinates")) {
                coordinates = nested(json);
            } else if (value == JsonToken.START_ARRAY && name.equals("geometries")) {
                collected = collected(json);
            } else {
                json.skipChildren();
            }
        }
        return type.equals("GeometryCollection") ? Shape.of(collected) : ShapeBuilder.build(type, coordinates);
    }

    private List<Shape> collected(JsonParser json) {
        var shapes = new ArrayList<Shape>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                shapes.add(geometry(json));
            } else {
                json.skipChildren();
            }
        }
        return shapes;
    }

    private Nested nested(JsonParser json) {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return list(json);
        }
        return first == JsonToken.END_ARRAY ? new Nested.Many(List.of()) : new Nested.Position(position(json));
    }

    private Nested list(JsonParser json) {
        var positions = new ArrayList<Coordinate>();
        var items = new ArrayList<Nested>();
        while (json.currentToken() == JsonToken.START_ARRAY) {
            switch (nested(json)) {
                case Nested.Position(var at) -> positions.add(at);
                case Nested other -> items.add(other);
            }
            json.nextToken();
        }
        skipToEnd(json);
        if (items.isEmpty()) {
            return new Nested.Line(positions);
        }
        positions.forEach(at -> items.add(new Nested.Position(at)));
        return new Nested.Many(items);
    }

    // The parser stands on the first number; it is left on the end of the position. Heights are not kept.
    private Coordinate position(JsonParser json) {
        double first = number(json);
        json.nextToken();
        double second = number(json);
        skipToEnd(json);
        return axes == Axes.LON_LAT ? new Coordinate(first, second) : new Coordinate(second, first);
    }

    private static double number(JsonParser json) {
        return json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
    }

    private static void skipToEnd(JsonParser json) {
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
    }

    private long line(JsonParser json) {
        return linesBefore + json.currentTokenLocation().getLineNr();
    }
}
