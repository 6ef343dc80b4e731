package org.salient.app.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;

/**
 * A theatre file, read and found to be whole.
 *
 * @param mapKeys   how the maps of a source are read, where the file says so
 * @param pointKeys how its points are read
 * @param textKeys  how its JSON lists of texts are read
 * @param bytes     the file as it stands
 * @param seas      the ids of regions that are sea
 * @param shapes    the files of shapes that its regions name
 * @param places    the theatre's own list of places
 * @param base      the folder of drawn roads, railways, rivers and built-up ground
 * @param about     the file of attributed sentences on places
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record TheatreFile(
        Theatre theatre,
        Map<SourceId, MapKey> mapKeys,
        Map<SourceId, PointKey> pointKeys,
        Map<SourceId, TextKey> textKeys,
        byte[] bytes,
        Set<String> seas,
        Set<Path> shapes,
        Optional<Path> places,
        Optional<Path> base,
        Optional<Path> about) {
    public TheatreFile {
        mapKeys = Map.copyOf(mapKeys);
        pointKeys = Map.copyOf(pointKeys);
        textKeys = Map.copyOf(textKeys);
        seas = Set.copyOf(seas);
        shapes = Set.copyOf(shapes);
    }

    /**
     * Reads a theatre file and the shapes it names beside it.
     *
     * @throws RefusedFile with every fault of the file
     */
    public static TheatreFile read(Path file) {
        try {
            return new TheatreReader(file).read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the theatre file cannot be read: " + file, e);
        }
    }
}
