package org.salient.core.tiles;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.salient.core.history.Drawing;
import org.salient.core.history.Drawing.Front;
import org.salient.core.history.Drawing.Ground;
import org.salient.core.history.Drawing.Property;

/** What an archive says of its layers: a JSON object with {@code vector_layers}, as TileJSON has them. */
final class Metadata {
    private Metadata() {}

    static String of(Drawing drawing) {
        String ground = layer(ZoomTiles.GROUND, drawing.grounds().stream().map(Ground::properties));
        String line = layer(ZoomTiles.LINE, drawing.fronts().stream().map(Front::properties));
        return "{\"vector_layers\":[" + ground + "," + line + "]}";
    }

    private static String layer(String id, Stream<List<Property>> properties) {
        Map<String, String> fields = properties
                .flatMap(List::stream)
                .collect(Collectors.toMap(Property::name, Metadata::kind, (first, _) -> first, TreeMap::new));
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                .collect(Collectors.joining(",", "{\"id\":" + quoted(id) + ",\"fields\":{", "}}"));
    }

    private static String kind(Property property) {
        return switch (property) {
            case Property.Word _ -> "String";
            case Property.Count _ -> "Number";
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
