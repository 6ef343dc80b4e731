package org.salient.core.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells, on every map, ground that a side holds by default from scraps that no map covers only because one line was drawn
 * twice. Default ground of one status that hangs together is
 * <ul>
 *   <li>a <em>hairline</em>, a gap between shapes that were meant to touch, where it is narrower than
 *       {@value #HAIRLINE_METRES} m: it becomes part of the painted ground with which it shares most of its edge;
 *   <li>a <em>strip</em> along a border that the map drew elsewhere, where it is narrower than {@value #STRIP_METRES} m,
 *       adjoins ground that is not mapped or that another side holds by default, and painted ground of another status: it is left out, for to call it held would
 *       draw a line along the whole border.
 * </ul>
 */
final class Tidying {
    /** On a map of 2025 by a team of experts the gaps between shapes are up to 10 m wide, and most below 1 m. */
    static final double HAIRLINE_METRES = 11;

    /** That map's border and coast lie up to 1.4 km from those of OpenStreetMap; real pockets on it are wider. */
    static final double STRIP_METRES = 1500;

    private final Arrangement plane;
    private final Faces bare;
    private final double[] squareKilometres;
    private final double[] metres;
    private final Map<Integer, IntList> overrides = new HashMap<>();

    private int[] codes = {};
    private final int[] parent;
    private final double[] area;
    private final double[] around;
    private final boolean[] meetsBorder;
    private final boolean[] meetsOther;

    /** @param bare faces whose codes are negative where the ground is held by default */
    Tidying(Arrangement plane, Faces bare) {
        this.plane = plane;
        this.bare = bare;
        this.squareKilometres = EllipsoidArea.ofFaces(plane);
        this.metres = lengths();
        this.parent = new int[plane.faces()];
        this.area = new double[plane.faces()];
        this.around = new double[plane.faces()];
        this.meetsBorder = new boolean[plane.faces()];
        this.meetsOther = new boolean[plane.faces()];
    }

    /** The faces without scraps and with plain codes, on a number of maps. */
    Faces tidied(int maps) {
        for (int map = 0; map < maps; map++) {
            codes = bare.codesAt(map);
            join();
            measure();
            sort(map);
        }
        return rebuilt(maps);
    }

    private double[] lengths() {
        double[] lengths = new double[plane.edges()];
        for (int edge = 0; edge < lengths.length; edge++) {
            int from = plane.origin(2 * edge);
            int to = plane.destination(2 * edge);
            lengths[edge] = Lattice.metres(plane.x(from), plane.y(from), plane.x(to), plane.y(to));
        }
        return lengths;
    }

    private void join() {
        Arrays.setAll(parent, face -> face);
        for (int half = 0; half < plane.halves(); half += 2) {
            int one = plane.face(half);
            int two = plane.face(half + 1);
            if (codes[one] < 0 && codes[one] == codes[two] && one != two) {
                parent[root(one)] = root(two);
            }
        }
    }

    private int root(int face) {
        int at = face;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void measure() {
        Arrays.fill(area, 0);
        Arrays.fill(around, 0);
        Arrays.fill(meetsBorder, false);
        Arrays.fill(meetsOther, false);
        for (int face = 1; face < plane.faces(); face++) {
            if (codes[face] < 0) {
                area[root(face)] += squareKilometres[face];
            }
        }
        for (int half = 0; half < plane.halves(); half++) {
            int face = plane.face(half);
            if (codes[face] < 0) {
                meet(root(face), codes[face], codes[plane.face(half ^ 1)], metres[half >> 1]);
            }
        }
    }

    private void meet(int whole, int own, int other, double length) {
        if (other != own) {
            around[whole] += length;
            meetsBorder[whole] |= other <= Keys.UNMAPPED;
            meetsOther[whole] |= other > 0 && other != -own;
        }
    }

    private void sort(int map) {
        var hairlines = new HashMap<Integer, double[]>();
        for (int face = 1; face < plane.faces(); face++) {
            if (codes[face] < 0) {
                int whole = root(face);
                double width = 2e6 * area[whole] / around[whole];
                if (width < HAIRLINE_METRES) {
                    hairlines.computeIfAbsent(whole, _ -> new double[Byte.MAX_VALUE]);
                } else if (width < STRIP_METRES && meetsBorder[whole] && meetsOther[whole]) {
                    override(face, map, Keys.UNMAPPED);
                }
            }
        }
        if (!hairlines.isEmpty()) {
            paint(hairlines, map);
        }
    }

    private void paint(Map<Integer, double[]> hairlines, int map) {
        for (int half = 0; half < plane.halves(); half++) {
            int face = plane.face(half);
            int other = codes[plane.face(half ^ 1)];
            if (codes[face] < 0 && other > 0 && hairlines.containsKey(root(face))) {
                shared(hairlines, root(face))[other] += metres[half >> 1];
            }
        }
        for (int face = 1; face < plane.faces(); face++) {
            if (codes[face] < 0 && hairlines.containsKey(root(face))) {
                int code = longest(shared(hairlines, root(face)));
                if (code > 0) {
                    override(face, map, code);
                }
            }
        }
    }

    private static double[] shared(Map<Integer, double[]> hairlines, int whole) {
        return hairlines.getOrDefault(whole, new double[0]);
    }

    private static int longest(double[] byCode) {
        int longest = 0;
        for (int code = 1; code < byCode.length; code++) {
            longest = byCode[code] > byCode[longest] ? code : longest;
        }
        return longest;
    }

    /** Notes a code as a run of maps: first map, map after the last, code. */
    private void override(int face, int map, int code) {
        var runs = overrides.computeIfAbsent(face, _ -> new IntList());
        int last = runs.size() - 3;
        if (last >= 0 && runs.get(last + 1) == map && runs.get(last + 2) == code) {
            runs.set(last + 1, map + 1);
        } else {
            runs.add(map);
            runs.add(map + 1);
            runs.add(code);
        }
    }

    private Faces rebuilt(int maps) {
        var plain = bare.plain();
        var timelines = plain.timelines();
        int[] timeline = plain.timeline().clone();
        byte[] row = new byte[maps];
        overrides.forEach((face, runs) -> {
            timelines.fill(timeline[face], row);
            for (int run = 0; run < runs.size(); run += 3) {
                Arrays.fill(row, runs.get(run), runs.get(run + 1), (byte) runs.get(run + 2));
            }
            timeline[face] = timelines.add(row);
        });
        return new Faces(bare.region(), timeline, timelines);
    }
}
