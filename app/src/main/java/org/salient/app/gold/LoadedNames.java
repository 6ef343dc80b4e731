package org.salient.app.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.Refusal;
import org.salient.app.sources.TheatreFile;
import org.salient.app.sources.WorldList;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.Place;

/** The names that a reading without a workspace knows, the more trusted lists first. */
public final class LoadedNames {
    private LoadedNames() {}

    /** The theatre's own list, the files, the names that Salient brings along, the world. */
    public static Gazetteer of(TheatreFile theatre, List<Path> files, Path home) {
        return of(theatre, files, home, _ -> {});
    }

    /** The same; what of the files cannot be used is given as refusals. */
    public static Gazetteer of(TheatreFile theatre, List<Path> files, Path home, Consumer<Refusal> refusals) {
        List<Place> own = theatre.places().map(PlaceList::read).orElse(List.of());
        var lists = new ArrayList<List<Place>>();
        lists.add(own);
        lists.addAll(GazetteerFile.read(files, own, refusals));
        lists.add(OwnList.places());
        lists.add(WorldList.places(home));
        return Gazetteer.ofLists(lists);
    }
}
