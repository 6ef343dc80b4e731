package org.salient.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a researcher does with the same maps in Python, on one core: shapely, the union of each map by class. It knows no
 * areas on the ellipsoid and paints no order, so it does less.
 */
record Peer(double parseSeconds, double geometrySeconds) {
    /** The one for which Debian's python3-shapely is installed; there may be others. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final Pattern SAID = Pattern.compile("parse ([\\d.]+) s, geometry ([\\d.]+) s");

    /** Ground gained and lost from map to map. */
    static Peer diff(Path script, Path maps) {
        return run(List.of(PYTHON, script.toString(), "diff", maps.toString()));
    }

    /** Area in each oblast on each map. */
    static Peer area(Path script, Path maps, Path oblasts) {
        return run(List.of(PYTHON, script.toString(), "area", maps.toString(), oblasts.toString()));
    }

    double seconds() {
        return parseSeconds + geometrySeconds;
    }

    private static Peer run(List<String> command) {
        String said = Spawned.run(new ArrayList<>(command));
        Matcher seconds = SAID.matcher(said);
        if (!seconds.find()) {
            throw new IllegalStateException("the peer did not say how long it took: " + said);
        }
        return new Peer(Double.parseDouble(seconds.group(1)), Double.parseDouble(seconds.group(2)));
    }
}
