package org.salient.bench;

import java.nio.file.Path;
import java.util.List;
import org.salient.app.gold.LoadedNames;
import org.salient.app.gold.WarTheatre;
import org.salient.app.sources.TheatreFile;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Theatre;

/** The theatre of the benches with all names as the released program loads them, and the settlements beside them. */
record LoadedTheatre(Theatre theatre, Gazetteer gazetteer) {
    private static final String SETTLEMENTS = "gazetteer/osm-settlements-ua.csv";

    static LoadedTheatre of(Path home, Path data) {
        TheatreFile file = WarTheatre.read(home.resolve("bench/theatre"));
        return new LoadedTheatre(file.theatre(), LoadedNames.of(file, List.of(data.resolve(SETTLEMENTS)), home));
    }
}
