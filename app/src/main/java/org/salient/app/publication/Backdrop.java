package org.salient.app.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salient.app.sources.About;
import org.salient.core.model.Place;

/**
 * What stands behind the map and is no fact of the journal: the operator's own files.
 *
 * @param main    places of the theatre's own list; each settlement of it has a page
 * @param others  every other place that a reader may search for
 * @param base    drawn roads, rail, rivers and built-up ground: GeoJSON by kind
 * @param about   attributed sentences on places
 * @param basemap a style or PMTiles of the operator's own, where there is one
 */
public record Backdrop(
        List<Place> main, List<Place> others, Map<String, byte[]> base, List<About> about, Optional<String> basemap) {
    /** The kinds that the pages draw, in the order in which they draw them. */
    static final List<String> KINDS = List.of("built_up", "rivers", "rail", "roads");

    public Backdrop {
        main = List.copyOf(main);
        others = List.copyOf(others);
        base = Map.copyOf(base);
        about = List.copyOf(about);
    }

    /** No file at all. */
    public static Backdrop none() {
        return new Backdrop(List.of(), List.of(), Map.of(), List.of(), Optional.empty());
    }

    /** Every place, the main ones first; an id that stands twice counts once. */
    List<Place> places() {
        var byId = new LinkedHashMap<String, Place>();
        Stream.concat(main.stream(), others.stream()).forEach(place -> byId.putIfAbsent(place.id(), place));
        return List.copyOf(byId.values());
    }

    /** The same without the sentences that their sources keep. */
    Backdrop allowedBy(Allowance allowance) {
        var told = about.stream().filter(allowance::mayTell).toList();
        return new Backdrop(main, others, base, told, basemap);
    }

    /** The drawn ground in a folder of {@code KIND.geojson}; a kind may be absent. */
    public static Map<String, byte[]> readBase(Path folder) {
        var base = new TreeMap<String, byte[]>();
        for (String kind : KINDS) {
            Path file = folder.resolve(kind + ".geojson");
            if (Files.exists(file)) {
                base.put(kind, read(file));
            }
        }
        return base;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
