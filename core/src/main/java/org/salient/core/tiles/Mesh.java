package org.salient.core.tiles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The edges of a zoom, each both ways, with what they bound. Edges that fell together are one. */
final class Mesh {
    private final GriddedChains chains;
    private final Edges edges;
    private final Bounds[] bounds;

    private Mesh(GriddedChains chains, Edges edges) {
        this.chains = chains;
        this.edges = edges;
        this.bounds = new Bounds[edges.count()];
        Arrays.fill(bounds, Bounds.NONE);
    }

    /** @param ofChains what each chain bounds */
    static Mesh of(GriddedChains chains, Bounds[] ofChains) {
        var mesh = new Mesh(
                chains,
                Edges.bothWays(IntStream.range(0, ofChains.length)
                        .mapToObj(chains::edges)
                        .flatMapToLong(edges -> edges)));
        for (int chain = 0; chain < ofChains.length; chain++) {
            Bounds added = ofChains[chain];
            chains.edges(chain).forEach(edge -> mesh.add(mesh.edges.indexOf(edge), added));
        }
        return mesh;
    }

    GriddedChains chains() {
        return chains;
    }

    Edges edges() {
        return edges;
    }

    /** What an edge bounds, walked in its direction. */
    Bounds bounds(int edge) {
        return bounds[edge];
    }

    /** Lets an edge bound more, or less. */
    void add(int edge, Bounds added) {
        bounds[edge] = bounds[edge].plus(added);
        bounds[edges.back(edge)] = bounds[edge].reversed();
    }

    /** The points that stay when every line of edges that bound the same is thinned. */
    BitSet kept(Thinning thinning) {
        var kept = new BitSet();
        kept.set(0, chains.points());
        var bounding = bounding();
        new LineWalk(bounding, point -> changes(point, bounding)).lines().forEach(line -> thinning.thin(line, kept));
        return kept;
    }

    /** The edges that bound anything. */
    private Edges bounding() {
        return Edges.bothWays(IntStream.range(0, bounds.length)
                .filter(i -> !bounds[i].isEmpty())
                .mapToLong(edges::get));
    }

    /** Whether the two edges that leave a point bound different things. */
    private boolean changes(int point, Edges bounding) {
        long one = Edges.reversed(bounding.get(bounding.firstOf(point)));
        long other = bounding.get(bounding.firstOf(point) + 1);
        return !bounds[edges.indexOf(one)].isSameAs(bounds[edges.indexOf(other)]);
    }

    /** The edges around each ground, sorted, with the ground on their right. */
    long[][] outlines(int grounds) {
        var outlines = new LongStream.Builder[grounds];
        Arrays.setAll(outlines, _ -> LongStream.builder());
        for (int edge = 0; edge < bounds.length; edge++) {
            for (int ground : bounds[edge].grounds()) {
                if (ground > 0) {
                    outlines[ground - 1].add(edges.get(edge));
                }
            }
        }
        return Arrays.stream(outlines).map(outline -> outline.build().toArray()).toArray(long[][]::new);
    }

    /** Tells a line of all its edges, each once. */
    void addTo(LineTimes.Lines lines) {
        for (int edge = 0; edge < bounds.length; edge++) {
            if (edges.from(edge) < edges.to(edge)) {
                lines.add(edges.get(edge), bounds[edge].turns());
            }
        }
    }
}
