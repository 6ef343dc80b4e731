package org.salient.app.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    /** The type of a bare ring, which GeoJSON does not know. */
    static final String RING = "ring";

    private final ShapeMemo memo;
    private final RepeatedText repeated;
    private final Coordinates coordinates = new Coordinates();
    private final Set<String> areas;
    private final long linesBefore;
    private final Consumer<Feature> features;
    private int number;

    /**
     * A reader of one map.
     *
     * @param memo        of the shapes that were read before
     * @param repeated    what was taken out of the text that is read
     * @param areas       the members that hold bare rings
     * @param linesBefore how many lines of its file stand before it
     */
    GeoJsonReader(
            ShapeMemo memo, RepeatedText repeated, Set<String> areas, long linesBefore, Consumer<Feature> features) {
        this.memo = memo;
        this.repeated = repeated;
        this.areas = areas;
        this.linesBefore = linesBefore;
        this.features = features;
    }

    /** A reader of a file that stands by itself. */
    static GeoJsonReader ofOne(Axes axes, Consumer<Feature> features) {
        return new GeoJsonReader(new ShapeMemo(axes), new RepeatedText(), Set.of(), 0, features);
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
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Shape shape = Shape.refused("it is no ring of positions");
            if (json.currentToken() == JsonToken.START_ARRAY) {
                coordinates.read(json);
                shape = memo.of(RING, coordinates);
            } else {
                json.skipChildren();
            }
            features.accept(new Feature(Map.of(MapKey.AREA, member), shape, line, ++number));
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
        Optional<Coordinates> drawn = Optional.empty();
        List<Shape> collected = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && name.equals("type")) {
                type = json.getString();
            } else if (name.equals("coordinates")) {
                drawn = coordinates(json);
            } else if (value == JsonToken.START_ARRAY && name.equals("geometries")) {
                collected = collected(json);
            } else {
                json.skipChildren();
            }
        }
        if (type.equals("GeometryCollection")) {
            return Shape.of(collected);
        }
        String ofType = type;
        return drawn.map(positions -> memo.of(ofType, positions))
                .orElseGet(() -> ShapeBuilder.build(ofType, new Nested.Many(List.of())));
    }

    private Optional<Coordinates> coordinates(JsonParser json) {
        long offset = json.currentTokenLocation().getByteOffset();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            coordinates.read(json);
            repeated.learn(offset, coordinates);
            return Optional.of(coordinates);
        }
        json.skipChildren();
        return repeated.at(offset);
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

    private long line(JsonParser json) {
        return linesBefore + json.currentTokenLocation().getLineNr();
    }
}
