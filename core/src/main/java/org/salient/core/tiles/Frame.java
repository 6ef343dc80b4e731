package org.salient.core.tiles;

/** What an archive of tiles shows: zooms, and bounds in 1e-7 degrees. */
record Frame(int minZoom, int maxZoom, int west, int south, int east, int north) {}
