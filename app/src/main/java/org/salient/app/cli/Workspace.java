package org.salient.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.salient.app.gold.LoadedNames;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.Spelling;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Body;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.Place;
import org.salient.core.model.Shapes;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;
import org.salient.core.model.TheatreVersion;
import org.salient.store.Appended;
import org.salient.store.GeoPackageStore;
import org.salient.store.KeyRing;

/**
 * The folder that holds one theatre: {@code theatre.yaml} with the files it names, {@code salient.gpkg},
 * {@code keys}, {@code heads.jsonl} and {@code gazetteer}.
 */
final class Workspace implements AutoCloseable {
    private final Path folder;
    private final TheatreFile file;
    private final GeoPackageStore store;

    private Workspace(Path folder, TheatreFile file, GeoPackageStore store) {
        this.folder = folder;
        this.file = file;
        this.store = store;
    }

    /** The workspace of a folder, for writing. Throws {@link Failure} where the folder is none. */
    static Workspace open(In in) {
        TheatreFile file = theatreOf(in.folder());
        return new Workspace(in.folder(), file, GeoPackageStore.open(storeIn(in.folder())));
    }

    /** The workspace of a folder, for reading alone; others may write meanwhile. */
    static Workspace read(In in) {
        TheatreFile file = theatreOf(in.folder());
        return new Workspace(in.folder(), file, GeoPackageStore.openReadOnly(storeIn(in.folder())));
    }

    static Path storeIn(Path folder) {
        return folder.resolve("salient.gpkg");
    }

    static Path theatreIn(Path folder) {
        return folder.resolve("theatre.yaml");
    }

    private static TheatreFile theatreOf(Path folder) {
        require(theatreIn(folder));
        require(storeIn(folder));
        return TheatreFile.read(theatreIn(folder));
    }

    /** Throws {@link Failure} where a file that every workspace has is not there. */
    static void require(Path file) {
        if (!Files.exists(file)) {
            throw new Failure(file.toAbsolutePath().normalize().getParent() + " is no workspace (it lacks "
                    + file.getFileName() + "); name one with --workspace, or make one with 'salient init DIR --theatre"
                    + " FILE'");
        }
    }

    Path folder() {
        return folder;
    }

    TheatreFile file() {
        return file;
    }

    Theatre theatre() {
        return file.theatre();
    }

    /** The source of an id. Throws {@link Failure} with the nearest one where the theatre file names none such. */
    SourceId source(String id) {
        if (!sources().contains(id)) {
            throw new Failure("the theatre file names no source '" + id + "'" + Spelling.hint(id, sources()));
        }
        return new SourceId(id);
    }

    /** The ids of the sources that the theatre file names. */
    List<String> sources() {
        return theatre().sources().stream().map(source -> source.id().value()).toList();
    }

    GeoPackageStore store() {
        return store;
    }

    Ledger ledger() {
        return store.ledger();
    }

    Geometry shape(Hash hash) {
        return Shapes.read(store.body(hash));
    }

    /** The theatre as it stands now, as a fact. */
    TheatreVersion version() {
        return TheatreVersion.of(theatre().id(), Hash.of(file.bytes()));
    }

    /** Appends facts, after the theatre version under which they were made. */
    Appended append(Instant knownAt, String actor, List<? extends Fact> facts, Collection<Body> bodies) {
        var all = new ArrayList<Fact>(List.of(version()));
        all.addAll(facts);
        var withTheatre = new ArrayList<>(List.of(Body.of(file.bytes())));
        withTheatre.addAll(bodies);
        return store.append(knownAt, actor, all, withTheatre);
    }

    /** Every place that is known here: the theatre's own list, and the lists that were imported. */
    List<Place> places() {
        var places = new ArrayList<Place>(file.places().map(PlaceList::read).orElse(List.of()));
        imported().forEach(places::addAll);
        return places;
    }

    /** The theatre's own list, the lists that were imported, the names that Salient brings along, the world. */
    Gazetteer gazetteer(Path home) {
        return LoadedNames.of(file, gazetteers(), home);
    }

    private List<List<Place>> imported() {
        List<Place> own = file.places().map(PlaceList::read).orElse(List.of());
        return GazetteerFile.read(gazetteers(), own, _ -> {});
    }

    KeyRing keys() {
        return KeyRing.in(folder.resolve("keys"));
    }

    Path gazetteerFolder() {
        return folder.resolve("gazetteer");
    }

    private List<Path> gazetteers() {
        if (!Files.isDirectory(gazetteerFolder())) {
            return List.of();
        }
        try (Stream<Path> lists = Files.list(gazetteerFolder())) {
            return lists.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + gazetteerFolder(), e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
