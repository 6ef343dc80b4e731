package org.salient.core.tiles;

/** A square of the map: of the 4^zoom into which a zoom cuts Web Mercator, counted from north-west. */
record Tile(int zoom, int x, int y) implements Comparable<Tile> {
    /** As far as ids of tiles fit into 62 bits; no map needs more than 22. */
    private static final int MAX_ZOOM = 30;

    Tile {
        if (zoom < 0 || zoom > MAX_ZOOM || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom) {
            throw new IllegalArgumentException("there is no tile %d/%d/%d".formatted(zoom, x, y));
        }
    }

    /** The tile's number in PMTiles: zoom by zoom, within one along the Hilbert curve. */
    long id() {
        long before = ((1L << (2 * zoom)) - 1) / 3;
        return before + alongHilbertCurve();
    }

    private long alongHilbertCurve() {
        long distance = 0;
        int column = x;
        int row = y;
        for (int half = 1 << zoom >> 1; half > 0; half >>= 1) {
            boolean east = (column & half) != 0;
            boolean south = (row & half) != 0;
            distance += (long) half * half * ((east ? 3 : 0) ^ (south ? 1 : 0));
            if (!south) {
                int turned = east ? half - 1 - row : row;
                row = east ? half - 1 - column : column;
                column = turned;
            }
        }
        return distance;
    }

    @Override
    public int compareTo(Tile other) {
        return Long.compare(id(), other.id());
    }
}
