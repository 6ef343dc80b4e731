package org.salient.app.sources;

/** In which order a file writes the two numbers of a position. */
public enum Axes {
    /** Longitude first, as GeoJSON has it. */
    LON_LAT,
    /** Latitude first. */
    LAT_LON
}
