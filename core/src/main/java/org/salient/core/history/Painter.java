package org.salient.core.history;

import java.util.Arrays;
import java.util.List;
import org.salient.core.model.Region;
import org.salient.core.model.Status;

/**
 * Tells the region and the timeline of each face; codes of ground that a side holds by default are negative. Going from a face to its neighbour changes only what the edge between them
 * bounds, on the maps that drew it: so the depth of every key on every map is kept, and changed from face to face along a
 * tree that reaches each face once.
 */
final class Painter {
    private static final int NONE = -1;

    private final Arrangement plane;
    private final Noding noding;
    private final Presence presence;
    private final Keys keys;
    private final int maps;
    private final boolean[] isWhole;
    private final List<Region> regions;

    private final short[][] depth;
    private final int[] regionDepth;
    private final int[] topDown;
    private final byte[] codeOf;
    private final byte[] row;
    private byte ground = Keys.UNMAPPED;
    private boolean wasMapped;
    private int dirtyFrom;
    private int dirtyUntil;

    private final int[] entry;
    private final int[] child;
    private final int[] sibling;

    private final int[] region;
    private final int[] timeline;
    private final Timelines timelines = new Timelines();

    Painter(Arrangement plane, Noding noding, Presence presence, Keys keys, Board board) {
        this.plane = plane;
        this.noding = noding;
        this.presence = presence;
        this.keys = keys;
        this.maps = board.maps();
        this.isWhole = board.isWhole();
        this.regions = board.regions();
        this.depth = new short[keys.count()][maps];
        this.regionDepth = new int[regions.size()];
        this.topDown = keys.topDown().stream().mapToInt(key -> key).toArray();
        this.codeOf = new byte[keys.count()];
        for (int key : topDown) {
            codeOf[key] = (byte) keys.code(keys.status(key));
        }
        this.row = new byte[maps];
        this.entry = new int[plane.faces()];
        this.child = new int[plane.faces()];
        this.sibling = new int[plane.faces()];
        this.region = new int[plane.faces()];
        this.timeline = new int[plane.faces()];
        spread();
        paint();
    }

    /**
     * What is painted on.
     *
     * @param isWhole by map, whether it leaves out only what is not mapped
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Board(boolean[] isWhole, List<Region> regions) {
        int maps() {
            return isWhole.length;
        }
    }

    /** What was told of each face. */
    Faces faces() {
        return new Faces(region, timeline, timelines);
    }

    /** A tree over the faces, as broad as can be, so that few faces lie on the way to each. */
    private void spread() {
        Arrays.fill(child, NONE);
        Arrays.fill(sibling, NONE);
        plane.spread(half -> {
            int from = plane.face(half);
            int to = plane.face(half ^ 1);
            entry[to] = half;
            sibling[to] = child[from];
            child[from] = to;
        });
    }

    private void paint() {
        int[] path = new int[plane.faces()];
        int length = 1;
        note(0);
        int at = child[0];
        while (length > 0) {
            if (at != NONE) {
                cross(entry[at], 1);
                note(at);
                path[length++] = at;
                at = child[at];
            } else {
                int left = path[--length];
                if (left != 0) {
                    cross(entry[left], -1);
                    at = sibling[left];
                }
            }
        }
    }

    private void note(int face) {
        int in = 0;
        while (in < regions.size() && regionDepth[in] <= 0) {
            in++;
        }
        region[face] = in == regions.size() ? NONE : in;
        boolean isMapped = in < regions.size();
        byte bare = isMapped ? held(regions.get(in)) : Keys.UNMAPPED;
        if (bare != ground || isMapped != wasMapped) {
            soil(0, maps);
        }
        ground = bare;
        wasMapped = isMapped;
        fill(isMapped ? topDown.length : 0);
        timeline[face] = timelines.add(row);
    }

    private byte held(Region in) {
        return in.held().map(side -> (byte) -keys.code(Status.held(side))).orElse((byte) Keys.UNMAPPED);
    }

    /** Paints anew the maps that changed since the face before. */
    private void fill(int coats) {
        for (int map = dirtyFrom; map < dirtyUntil; map++) {
            row[map] = isWhole[map] ? Keys.UNMAPPED : ground;
        }
        for (int i = coats - 1; i >= 0; i--) {
            short[] times = depth[topDown[i]];
            byte code = codeOf[topDown[i]];
            for (int map = dirtyFrom; map < dirtyUntil; map++) {
                row[map] = times[map] > 0 ? code : row[map];
            }
        }
        dirtyFrom = maps;
        dirtyUntil = 0;
    }

    private void soil(int from, int until) {
        dirtyFrom = Math.min(dirtyFrom, from);
        dirtyUntil = Math.max(dirtyUntil, until);
    }

    /** Changes the depths by what lies across a half-edge, or back. */
    private void cross(int half, int times) {
        int along = (half & 1) == 0 ? -times : times;
        int edge = half >> 1;
        for (int link = noding.firstLink(edge); link != NONE; link = noding.linkAfter(link)) {
            int parent = noding.parent(link);
            int sign = parent > 0 ? along : -along;
            for (int run = presence.first(Math.abs(parent) - 1); run != NONE; run = presence.after(run)) {
                apply(run, sign * presence.net(run));
            }
        }
    }

    private void apply(int run, int by) {
        int key = presence.key(run);
        if (keys.isRegion(key)) {
            regionDepth[key] += by;
            return;
        }
        short[] times = depth[key];
        int end = presence.end(run);
        soil(presence.start(run), end);
        for (int map = presence.start(run); map < end; map++) {
            times[map] += (short) by;
        }
    }
}
