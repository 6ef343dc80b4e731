package org.salient.core.model;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A part of the theatre's area.
 *
 * @param held  the side that holds what no map covers; where none is named, such ground is not mapped
 * @param shape polygonal, longitude and latitude in degrees
 */
public record Region(String id, Map<String, String> names, Optional<SideId> held, Geometry shape) {
    public Region {
        names = Map.copyOf(names);
    }

    /** The name in a language, or in any that there is. */
    public String name(String language) {
        return Names.in(language, names, id);
    }
}
