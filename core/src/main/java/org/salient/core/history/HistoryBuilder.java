package org.salient.core.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.history.HistoryClock.Dated;
import org.salient.core.model.Hash;
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
    private final List<Sheet> sheets = new ArrayList<>();

    /** A map with its shapes sorted by key, each list in order so that neighbours can be told apart. */
    private record Sheet(Dated dated, Map<Integer, int[]> shapes) {}

    private final Map<Hash, Integer> shapeNumbers = new HashMap<>();
    private final List<int[]> shapeEdges = new ArrayList<>();

    /** @param shapes gives the shape of a hash that a map names; asked once for each */
    public HistoryBuilder(Theatre theatre, Function<Hash, Geometry> shapes) {
        this.theatre = theatre;
        this.edges = new EdgeTable(shapes);
        this.keys = new Keys(theatre.regions().size());
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
        sheets.add(new Sheet(new Dated(map.id(), map.valid(), map.published(), map.learnt()), shapes));
    }

    /** The history of all maps added so far. */
    public ControlHistory build() {
        var sorted = sheets.stream()
                .sorted(Comparator.comparing(Sheet::dated, HistoryClock.ORDER))
                .toList();
        var regions = theatre.regions().stream()
                .map(region -> edges.of(region.shape()))
                .toList();
        var presence = presence(sorted, regions);
        var noding = Noding.of(edges, edge -> presence.first(edge) >= 0);
        var plane = Arrangement.of(noding.edges());
        var board = new Painter.Board(sorted.size(), theatre.regions());
        var painter = new Painter(plane, noding, presence, keys, board);
        var clock = new HistoryClock(sorted.stream().map(Sheet::dated).toList(), theatre.zone());
        return new ControlHistory(
                clock,
                plane,
                new Faces(painter.region, painter.timeline, painter.timelines),
                keys.statuses(),
                theatre.regions().stream().map(region -> region.id()).toList());
    }

    private int number(Hash shape) {
        return shapeNumbers.computeIfAbsent(shape, hash -> {
            shapeEdges.add(edges.of(hash));
            return shapeEdges.size() - 1;
        });
    }

    private Presence presence(List<Sheet> sorted, List<int[]> regions) {
        var presence = new Presence(sorted.size(), edges.size());
        for (int region = 0; region < regions.size(); region++) {
            presence.change(region, regions.get(region), 1);
            presence.settle(region, 0);
        }
        Map<Integer, int[]> before = Map.of();
        for (int map = 0; map < sorted.size(); map++) {
            var now = sorted.get(map).shapes();
            for (int key : union(before, now)) {
                change(presence, key, before.getOrDefault(key, new int[0]), now.getOrDefault(key, new int[0]));
                presence.settle(key, map);
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
