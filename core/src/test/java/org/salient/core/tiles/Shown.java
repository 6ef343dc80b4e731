package org.salient.core.tiles;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A feature of a vector tile as a reader sees it, read as the specification says and not as the writer does.
 *
 * @param paths its lines, or its rings of which none repeats its first point, as points x, y, x, y, ...
 */
record Shown(String layer, long id, Map<String, Object> properties, List<int[]> paths) {
    static List<Shown> in(byte[] tile) {
        var shown = new ArrayList<Shown>();
        for (Field layer : fields(ByteBuffer.wrap(tile))) {
            shown.addAll(ofLayer(fields(layer.bytes())));
        }
        return shown;
    }

    /** Whether the middle of a pixel lies within, by the rule of even and odd. */
    boolean covers(int x, int y) {
        boolean within = false;
        for (int[] ring : paths) {
            for (int i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
                boolean crosses = ring[i + 1] <= y != ring[last + 1] <= y;
                double share = (y + 0.5 - ring[i + 1]) / (ring[last + 1] - ring[i + 1]);
                within ^= crosses && x + 0.5 < ring[i] + share * (ring[last] - ring[i]);
            }
        }
        return within;
    }

    private static List<Shown> ofLayer(List<Field> layer) {
        String name = texts(layer, 1).getFirst();
        var keys = texts(layer, 3);
        var values = layer.stream()
                .filter(field -> field.number() == 4)
                .map(field -> fields(field.bytes()).getFirst().plain())
                .toList();
        return layer.stream()
                .filter(field -> field.number() == 2)
                .map(field -> feature(name, fields(field.bytes()), keys, values))
                .toList();
    }

    private static Shown feature(String layer, List<Field> fields, List<String> keys, List<Object> values) {
        long id = 0;
        var properties = new LinkedHashMap<String, Object>();
        var paths = new ArrayList<int[]>();
        for (Field field : fields) {
            switch (field.number()) {
                case 1 -> id = field.value();
                case 2 -> tags(field.bytes(), keys, values, properties);
                case 4 -> paths.addAll(paths(field.bytes()));
                default -> {}
            }
        }
        return new Shown(layer, id, properties, paths);
    }

    private static void tags(ByteBuffer tags, List<String> keys, List<Object> values, Map<String, Object> properties) {
        while (tags.hasRemaining()) {
            properties.put(keys.get((int) Archive.varint(tags)), values.get((int) Archive.varint(tags)));
        }
    }

    private static List<int[]> paths(ByteBuffer commands) {
        var paths = new ArrayList<int[]>();
        var points = new Points();
        var pen = new int[2];
        while (commands.hasRemaining()) {
            long command = Archive.varint(commands);
            boolean closes = (command & 7) == 7;
            if ((command & 7) == 1 && points.count() > 0) {
                paths.add(points.open());
                points = new Points();
            }
            for (long left = closes ? 0 : command >> 3; left > 0; left--) {
                pen[0] += signed(Archive.varint(commands));
                pen[1] += signed(Archive.varint(commands));
                points.add(pen[0], pen[1]);
            }
        }
        paths.add(points.open());
        return paths;
    }

    private static int signed(long zigzag) {
        return (int) ((zigzag >>> 1) ^ -(zigzag & 1));
    }

    private static List<String> texts(List<Field> fields, int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(Field::text)
                .toList();
    }

    /** A field of a message: a number, or bytes. */
    private record Field(int number, boolean isNumber, long value, ByteBuffer bytes) {
        String text() {
            return StandardCharsets.UTF_8.decode(bytes).toString();
        }

        Object plain() {
            return isNumber ? (Object) value : text();
        }
    }

    private static List<Field> fields(ByteBuffer message) {
        var fields = new ArrayList<Field>();
        while (message.hasRemaining()) {
            long key = Archive.varint(message);
            long value = Archive.varint(message);
            int length = (key & 7) == 2 ? (int) value : 0;
            fields.add(new Field((int) (key >> 3), (key & 7) == 0, value, message.slice(message.position(), length)));
            message.position(message.position() + length);
        }
        return fields;
    }
}
