package org.salient.core.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gives cells of a mesh that are too small to be seen to the neighbour with which they share the longest border.
 * What is theirs at any time becomes the neighbour's, so no gap and no overlap is left.
 */
final class Specks {
    private final Mesh mesh;
    private final Edges edges;

    /** The ring of edges on which an edge lies, walked with the cell on the left. */
    private final int[] ring;

    /** The edges of each ring, and of those whose cells it took over. */
    private final List<List<int[]>> edgesOfRing = new ArrayList<>();

    private final long[] twiceAreas;

    /** The ring whose cell took over that of a ring; itself while nothing did. */
    private final int[] owner;

    private Specks(Mesh mesh) {
        this.mesh = mesh;
        this.edges = mesh.edges();
        this.ring = new int[edges.count()];
        Arrays.fill(ring, -1);
        var turns = new Turns(mesh.chains(), edges);
        for (int edge = 0; edge < ring.length; edge++) {
            if (ring[edge] < 0 && isThere(edge)) {
                trace(edge, turns);
            }
        }
        this.twiceAreas =
                edgesOfRing.stream().mapToLong(own -> twiceArea(own.getFirst())).toArray();
        this.owner = IntStream.range(0, edgesOfRing.size()).toArray();
    }

    private boolean isThere(int edge) {
        return !mesh.bounds(edge).isEmpty();
    }

    private void trace(int start, Turns turns) {
        var round = IntStream.builder();
        int edge = start;
        do {
            ring[edge] = edgesOfRing.size();
            round.add(edge);
            edge = turns.next(edge, this::isThere);
        } while (edge != start);
        edgesOfRing.add(new ArrayList<>(List.of(round.build().toArray())));
    }

    private long twiceArea(int[] around) {
        return Arrays.stream(around)
                .mapToLong(edge -> mesh.chains().cross(edges.from(edge), edges.to(edge)))
                .sum();
    }

    /** Gives away all cells smaller than an area, the smallest first. */
    static void giveAway(Mesh mesh, double leastSquareUnits) {
        var specks = new Specks(mesh);
        IntStream.range(0, specks.owner.length)
                .filter(ring -> specks.twiceAreas[ring] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(ring -> specks.twiceAreas[ring]))
                .filter(ring -> specks.twiceAreas[ring] < 2 * leastSquareUnits)
                .forEach(specks::giveAway);
    }

    private void giveAway(int speck) {
        var borders = new TreeMap<Integer, Double>();
        for (int edge : around(speck)) {
            borders.merge(across(edge), mesh.chains().length(edges.from(edge), edges.to(edge)), Double::sum);
        }
        borders.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(longest -> giveAway(speck, longest.getKey()));
    }

    private void giveAway(int speck, int neighbour) {
        int[] around = around(speck);
        var difference = Arrays.stream(around)
                .filter(edge -> across(edge) == neighbour)
                .mapToObj(mesh::bounds)
                .findFirst()
                .orElseThrow()
                .reversed();
        for (int edge : around) {
            mesh.add(edge, difference);
        }
        owner[speck] = neighbour;
        edgesOfRing.get(neighbour).addAll(edgesOfRing.get(speck));
        twiceAreas[neighbour] += twiceAreas[speck];
    }

    /** The edges between a cell and others. */
    private int[] around(int speck) {
        return edgesOfRing.get(speck).stream()
                .flatMapToInt(Arrays::stream)
                .filter(edge -> across(edge) != speck)
                .toArray();
    }

    /** The ring that owns what lies across an edge. */
    private int across(int edge) {
        int found = ring[edges.back(edge)];
        while (owner[found] != found) {
            owner[found] = owner[owner[found]];
            found = owner[found];
        }
        return found;
    }
}
