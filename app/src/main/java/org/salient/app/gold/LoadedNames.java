package org.salient.app.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.PlaceList;
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
        var lists = new ArrayList<List<Place>>();
        theatre.places().map(PlaceList::read).ifPresent(lists::add);
        files(files, lists);
        lists.add(OwnList.places());
        lists.add(WorldList.places(home));
        return Gazetteer.ofLists(lists);
    }

    /** A file that completes others is read after them. */
    private static void files(List<Path> files, List<List<Place>> lists) {
        var known = new ArrayList<Place>();
        lists.forEach(known::addAll);
        files.stream()
                .map(GazetteerFile::of)
                .sorted(Comparator.comparing(GazetteerFile::form))
                .forEach(file -> {
                    List<Place> places = file.read(known, _ -> {});
                    lists.add(places);
                    known.addAll(places);
                });
    }
}
