package org.salient.app.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Body;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LayerMap.LayerPatch;
import org.salient.core.model.SourceId;
import org.salient.core.model.Status;

/**
 * Puts one map together from its features: sorted by the source's key, mended, in paint order. Only ground passes;
 * points and lines (units, airfields, arrows) are refused with their kind alone, no name of theirs is kept.
 */
final class MapAssembler {
    private final MapKey key;
    private final GroundMender mender;
    private final String file;
    private final Sink sink;
    private final Map<Map<String, String>, MapKey.Sorting> sortings;
    private final List<Painted> painted = new ArrayList<>();
    private final Map<Hash, Body> bodies = new LinkedHashMap<>();
    private Optional<String> dated = Optional.empty();

    /** A map that is read by a key. */
    MapAssembler(Keyed keyed, GroundMender mender, String file, Sink sink) {
        this.key = keyed.key();
        this.sortings = keyed.sortings();
        this.mender = mender;
        this.file = file;
        this.sink = sink;
    }

    void add(Feature feature) {
        if (dated.isEmpty()) {
            dated = Optional.ofNullable(feature.properties().get(key.published()));
        }
        feature.shape()
                .others()
                .forEach(kind -> refuse(
                        feature,
                        kind + "_feature",
                        "a map gives ground alone; " + "positions of units and other points and lines are never kept"));
        feature.shape().refused().forEach(fault -> refuse(feature, "broken_shape", fault));
        List<Polygon> polygons = feature.shape().polygons().toList();
        if (!polygons.isEmpty()) {
            sort(feature, polygons);
        }
    }

    /** The time of the map as the first feature that carries one states it. */
    Optional<String> dated() {
        return dated;
    }

    /** Gives the map, taken to hold from the moment it was published. */
    void finish(long line, SourceId source, Instant published, boolean backfilled) {
        if (painted.isEmpty()) {
            sink.refuse(
                    new Refusal(file, line, "empty_map", "the map of " + published + " holds no ground that is kept"));
            return;
        }
        List<LayerPatch> patches = painted.stream()
                .sorted(Comparator.comparingInt(Painted::order))
                .map(Painted::patch)
                .toList();
        sink.keep(new Gathered(LayerMap.of(source, published, patches, backfilled), List.copyOf(bodies.values())));
    }

    private MapKey.Sorting sorted(Map<String, String> properties) {
        return sortings.computeIfAbsent(properties, key::sort);
    }

    private void sort(Feature feature, List<Polygon> polygons) {
        switch (sorted(feature.properties())) {
            case MapKey.Sorting.Painted(int order, Status status) -> {
                feature.shape().mended().forEach(fault -> mended(feature, fault));
                polygons.forEach(polygon -> paint(feature, polygon, order, status));
            }
            case MapKey.Sorting.LeftOut(var value) ->
                refuse(feature, "left_out", "the theatre file leaves out " + key.by() + " '" + value + "'");
            case MapKey.Sorting.Refused(var reason, var detail) -> refuse(feature, reason, detail);
        }
    }

    private void paint(Feature feature, Polygon polygon, int order, Status status) {
        switch (mender.mend(polygon)) {
            case GroundMender.Outcome.Sound(var body) -> paint(feature, body, order, status);
            case GroundMender.Outcome.Mended(var body, var fault) -> {
                mended(feature, fault);
                paint(feature, body, order, status);
            }
            case GroundMender.Outcome.Broken(var reason, var fault) -> refuse(feature, reason, fault);
        }
    }

    private void paint(Feature feature, Body body, int order, Status status) {
        String label = key.name()
                .map(name -> feature.properties().getOrDefault(name, ""))
                .orElse("")
                .strip();
        painted.add(new Painted(order, new LayerPatch(status, label, body.hash())));
        bodies.putIfAbsent(body.hash(), body);
    }

    private void refuse(Feature feature, String reason, String detail) {
        sink.refuse(new Refusal(file, feature.line(), reason, "feature " + feature.number() + ": " + detail));
    }

    private void mended(Feature feature, String fault) {
        sink.mended(new Refusal(file, feature.line(), "mended_shape", "feature " + feature.number() + ": " + fault));
    }

    /** A key, and what it said of properties so far: maps repeat those of their features. */
    record Keyed(MapKey key, Map<Map<String, String>, MapKey.Sorting> sortings) {}

    private record Painted(int order, LayerPatch patch) {}
}
