package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.Hash;
import org.salient.core.model.Region;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/**
 * Lays maps into a history, in whatever order they come.
 *
 * <p>No map is laid over another. Each shape is taken apart into edges once; from map to map only the shapes that came or
 * went are looked at, and of their edges only those that differ are noted. In the end the noted edges are cut where they meet,
 * and a walk over the faces between them tells what each map painted on each.
 */
public final class HistoryBuilder {
    private final Theatre theatre;
    private final EdgeTable edges;
    private final Keys keys;
    private final Base base;
    private final List<Sheet> sheets = new ArrayList<>();

    /** A map with its shapes sorted by key, each list in order so that neighbours can be told apart. */
    private record Sheet(Dated dated, boolean isWhole, Map<Integer, int[]> shapes) {}

    private static final int[] NO_SHAPES = {};

    private final Map<Hash, Integer> shapeNumbers = new HashMap<>();
    private final List<int[]> shapeEdges = new ArrayList<>();

    /** @param shapes gives the shape of a hash that a map names; asked once for each */
    public HistoryBuilder(Theatre theatre, Function<Hash, Geometry> shapes) {
        this.theatre = theatre;
        this.edges = new EdgeTable(shapes);
        this.keys = new Keys(theatre.regions().size());
        this.base = Base.NONE;
    }

    /** A builder that goes on from a history that there is; the maps added must come after all of its own. */
    public HistoryBuilder(Theatre theatre, ControlHistory before, Function<Hash, Geometry> shapes) {
        this.theatre = theatre;
        this.edges = new EdgeTable(shapes);
        this.keys = new Keys(theatre.regions().size());
        this.base = Base.of(before, edges, keys);
    }

    /** Adds one map. */
    public void add(DatedMap map) {
        var sorted = new HashMap<Integer, List<Integer>>();
        int level = -1;
        Status last = null;
        for (DatedMap.Coat coat : map.coats()) {
            level += coat.status().equals(last) ? 0 : 1;
            last = coat.status();
            sorted.computeIfAbsent(keys.of(level, last), _ -> new ArrayList<>()).add(number(coat.shape()));
        }
        var shapes = new HashMap<Integer, int[]>();
        sorted.forEach((key, numbers) ->
                shapes.put(key, numbers.stream().mapToInt(i -> i).sorted().toArray()));
        var dated = new Dated(map.id(), map.valid(), map.published(), map.learnt());
        base.requireAfter(dated);
        sheets.add(new Sheet(dated, map.isWhole(), shapes));
    }

    /** The history of all maps added so far, as they were drawn. */
    public ControlHistory build() {
        return build((_, faces) -> faces.plain());
    }

    /** The history of all maps added so far without scraps, as a desk seals it: see {@code Tidying}. */
    public ControlHistory buildTidied() {
        return Merged.of(build((plane, faces) -> new Tidying(plane, faces).tidied(maps())));
    }

    private ControlHistory build(BiFunction<Arrangement, Faces, Faces> finish) {
        sheets.sort(Comparator.comparing(Sheet::dated, HistoryClock.ORDER));
        var clock = new HistoryClock(dates(), theatre.zone());
        var presence = presence();
        var planar = Noding.of(edges, edge -> presence.first(edge) >= 0).plane();
        var plane = planar.plane();
        var painter =
                new Painter(plane, planar.noding(), presence, keys, new Painter.Board(whole(), theatre.regions()));
        var faces = finish.apply(plane, painter.faces());
        var regions = theatre.regions().stream().map(Region::id).toList();
        return new ControlHistory(clock, plane, faces, keys.statuses(), regions);
    }

    private int maps() {
        return base.maps() + sheets.size();
    }

    private List<Dated> dates() {
        var dates = new ArrayList<>(base.dates());
        sheets.forEach(sheet -> dates.add(sheet.dated()));
        return dates;
    }

    private boolean[] whole() {
        boolean[] whole = new boolean[maps()];
        Arrays.fill(whole, 0, base.maps(), true);
        for (int i = 0; i < sheets.size(); i++) {
            whole[base.maps() + i] = sheets.get(i).isWhole();
        }
        return whole;
    }

    private int number(Hash shape) {
        return shapeNumbers.computeIfAbsent(shape, hash -> {
            shapeEdges.add(edges.of(hash));
            return shapeEdges.size() - 1;
        });
    }

    private Presence presence() {
        var presence = new Presence(maps());
        for (int region = 0; region < theatre.regions().size(); region++) {
            presence.change(region, edges.of(theatre.regions().get(region).shape()), 1);
            presence.settle(region, 0);
        }
        base.lay(presence);
        if (!sheets.isEmpty()) {
            base.lift(presence);
        }
        Map<Integer, int[]> before = Map.of();
        for (int i = 0; i < sheets.size(); i++) {
            var now = sheets.get(i).shapes();
            for (int key : union(before, now)) {
                change(presence, key, before.getOrDefault(key, NO_SHAPES), now.getOrDefault(key, NO_SHAPES));
                presence.settle(key, base.maps() + i);
            }
            before = now;
        }
        return presence;
    }

    private static int[] union(Map<Integer, int[]> one, Map<Integer, int[]> other) {
        return IntStream.concat(
                        one.keySet().stream().mapToInt(key -> key),
                        other.keySet().stream().mapToInt(key -> key))
                .distinct()
                .toArray();
    }

    /** Takes off the shapes that went and adds those that came; both lists are sorted. */
    private void change(Presence presence, int key, int[] before, int[] now) {
        if (Arrays.equals(before, now)) {
            return;
        }
        int i = 0;
        int j = 0;
        while (i < before.length || j < now.length) {
            if (j == now.length || (i < before.length && before[i] < now[j])) {
                presence.change(key, shapeEdges.get(before[i++]), -1);
            } else if (i == before.length || now[j] < before[i]) {
                presence.change(key, shapeEdges.get(now[j++]), 1);
            } else {
                i++;
                j++;
            }
        }
    }
}
