package org.salient.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;

/** An import that goes on until it is killed, and says what was acknowledged. Run as a process of its own. */
final class KilledImport {
    private KilledImport() {}

    /** Takes the folder of the store, and a seed. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var random = new Random(Long.parseLong(arguments[1]));
        out.println("started");
        try (GeoPackageStore store = open(Path.of(arguments[0]).resolve("salient.gpkg"))) {
            int next = store.entriesAfter(0).size();
            while (true) {
                int size = 1 + random.nextInt(20);
                store.append(War.NOON, "importer", facts(next, size), bodies(next, size));
                store.entriesAfter(next)
                        .forEach(entry ->
                                out.println(entry.sequence() + " " + entry.own().hex()));
                if (random.nextInt(4) == 0) {
                    store.sign(StoreContract.KEYS);
                }
                next += size;
            }
        }
    }

    private static GeoPackageStore open(Path file) {
        return Files.exists(file) ? GeoPackageStore.open(file) : GeoPackageStore.create(file);
    }

    /** So many of the facts that any such import brings, from one on: a map, then nine sightings, and so on. */
    static List<Fact> facts(int from, int size) {
        var facts = new ArrayList<Fact>();
        for (int i = from; i < from + size; i++) {
            facts.add(
                    i % 10 == 0
                            ? War.map(War.NOON.plus(Duration.ofHours(i)), squares(i))
                            : War.sighting(36 + (i % 1000) / 1000.0, 47 + i / 100_000.0));
        }
        return facts;
    }

    static Set<Body> bodies(int from, int size) {
        Set<Body> bodies = new LinkedHashSet<>();
        for (int i = from; i < from + size; i++) {
            bodies.addAll(i % 10 == 0 ? List.of(squares(i)) : List.of());
        }
        return bodies;
    }

    private static Body[] squares(int i) {
        return new Body[] {War.WEST, War.square(36 + (i % 70) / 10.0, 48)};
    }
}
