package org.salient.app.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.salient.app.sources.TheatreFile;

/**
 * The theatre of the benches for reading alone. Its own file names polygons of the oblasts, which are not Salient's to
 * bring along; where they are only ground that a name may lie on, an outline drawn by hand stands for all of them.
 */
public final class WarTheatre {
    private static final String OBLAST = "shape: oblasts-osm.geojson";
    private static final String OUTLINE = "  - {id: ukraine, names: {en: Ukraine, uk: Україна, ru: Украина}, held: ua, "
            + "shape: outline.geojson, where: {\"name:en\": Ukraine}}";

    private WarTheatre() {}

    /** The theatre in a folder of theatre.yaml, places.csv and outline.geojson. */
    public static TheatreFile read(Path folder) {
        try {
            Path work = Files.createTempDirectory("salient-theatre");
            work.toFile().deleteOnExit();
            for (String name : List.of("places.csv", "outline.geojson")) {
                Files.copy(folder.resolve(name), work.resolve(name));
                work.resolve(name).toFile().deleteOnExit();
            }
            Path file = Files.write(
                    work.resolve("theatre.yaml"), outlined(Files.readAllLines(folder.resolve("theatre.yaml"))));
            file.toFile().deleteOnExit();
            return TheatreFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the theatre of the benches cannot be read from " + folder, e);
        }
    }

    private static List<String> outlined(List<String> lines) {
        var outlined = new ArrayList<String>();
        for (String line : lines) {
            if (!line.contains(OBLAST)) {
                outlined.add(line);
            } else if (!outlined.contains(OUTLINE)) {
                outlined.add(OUTLINE);
            }
        }
        return outlined;
    }
}
