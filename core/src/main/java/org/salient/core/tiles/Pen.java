package org.salient.core.tiles;

/** The geometry of one feature as commands of a vector tile; each line and ring starts where the pen was left. */
final class Pen {
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE = 7;

    private final Bytes commands = new Bytes();
    private int penX;
    private int penY;

    Bytes commands() {
        return commands;
    }

    /** Adds a line through points x, y, x, y, ... in units of the tile. */
    void line(int[] points) {
        command(MOVE_TO, 1);
        to(points[0], points[1]);
        command(LINE_TO, points.length / 2 - 1);
        for (int i = 2; i < points.length; i += 2) {
            to(points[i], points[i + 1]);
        }
    }

    /** Adds a ring through points none of which repeats the first. */
    void ring(int[] points) {
        line(points);
        command(CLOSE, 1);
    }

    private void command(int id, int count) {
        commands.varint((long) count << 3 | id);
    }

    private void to(int x, int y) {
        commands.zigzag(x - penX);
        commands.zigzag(y - penY);
        penX = x;
        penY = y;
    }
}
