package org.salient.core.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A history cut by regions that it did not know: which part of which face lies in which of them. Regions may overlap.
 * The edges of faces and regions are cut together, so that parts of a face sum to it.
 */
final class RegionCut {
    private static final int NONE = -1;

    private final ControlHistory history;
    private final List<String> names;
    private final EdgeTable drawn = EdgeTable.ofEdges();
    private final int ofFaces;
    private final Map<Integer, List<Integer>> regionsOf = new LinkedHashMap<>();

    RegionCut(ControlHistory history, Map<String, Geometry> regions) {
        this.history = history;
        this.names = new ArrayList<>();
        Arrangement plane = history.plane();
        for (int edge = 0; edge < plane.edges(); edge++) {
            drawn.between(vertex(plane, plane.origin(2 * edge)), vertex(plane, plane.destination(2 * edge)));
        }
        this.ofFaces = drawn.size();
        regions.forEach(this::add);
    }

    private void add(String name, Geometry region) {
        for (int signed : drawn.of(region)) {
            regionsOf
                    .computeIfAbsent(Math.abs(signed) - 1, _ -> new ArrayList<>())
                    .add(names.size());
        }
        names.add(name);
    }

    /** The areas of each region. */
    AreaSeries areas() {
        var planar = Noding.of(drawn, _ -> true).plane();
        var plane = planar.plane();
        var series = new AreaSeries(history.clock(), history.statuses());
        names.forEach(series::changesOf);
        double[] areas = EllipsoidArea.ofFaces(plane);
        var faces = history.faces();
        var within = new Within(planar.noding(), plane);
        for (int face = 1; face < plane.faces(); face++) {
            int timeline = faces.timeline()[within.old[face]];
            double area = areas[face];
            within.regions[face].stream()
                    .forEach(region -> series.add(names.get(region), faces.timelines(), timeline, area));
        }
        return series.summed();
    }

    private int vertex(Arrangement plane, int vertex) {
        return drawn.vertex(plane.x(vertex), plane.y(vertex));
    }

    /** The old face and the regions of each new face, told from a neighbour by what lies between. */
    private final class Within {
        private final Noding noding;
        private final Arrangement plane;
        private final int[] old;
        private final BitSet[] regions;

        Within(Noding noding, Arrangement plane) {
            this.noding = noding;
            this.plane = plane;
            this.old = new int[plane.faces()];
            this.regions = new BitSet[plane.faces()];
            regions[0] = new BitSet();
            plane.spread(this::cross);
        }

        private void cross(int half) {
            int from = plane.face(half);
            int to = plane.face(half ^ 1);
            old[to] = old[from];
            regions[to] = regions[from];
            for (int link = noding.firstLink(half >> 1); link != NONE; link = noding.linkAfter(link)) {
                int parent = noding.parent(link);
                int edge = Math.abs(parent) - 1;
                boolean isAlong = (parent > 0) == ((half & 1) == 0);
                if (edge < ofFaces) {
                    // Edges that the cut laid on one another part a row of faces: the differences lead to its end.
                    old[to] += oldFaceRightOf(edge, isAlong) - oldFaceRightOf(edge, !isAlong);
                }
                for (int region : regionsOf.getOrDefault(edge, List.of())) {
                    regions[to] = (BitSet) regions[to].clone();
                    regions[to].flip(region);
                }
            }
        }

        /** The old face on the right of an edge walked along, or against, its direction in the table. */
        private int oldFaceRightOf(int edge, boolean isAlong) {
            return history.plane().face(isAlong == isAsDrawn(edge) ? 2 * edge + 1 : 2 * edge);
        }

        private boolean isAsDrawn(int edge) {
            var before = history.plane();
            return drawn.from(edge)
                    == drawn.vertex(before.x(before.origin(2 * edge)), before.y(before.origin(2 * edge)));
        }
    }
}
