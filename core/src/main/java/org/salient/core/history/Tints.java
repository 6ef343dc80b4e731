package org.salient.core.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.salient.core.model.LonLat;

/** What faces are drawn with: a timeline, and for each of its stretches the reason. Faces of one tint are drawn as one. */
final class Tints {
    private record Tint(int timeline, List<Integer> reasons) {}

    private final ControlHistory history;
    private final List<Tint> tints = new ArrayList<>();
    private final Map<Tint, Integer> numbers = new HashMap<>();
    private final List<List<Stretches.Current>> ofTimeline = new ArrayList<>();
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final int[] ofFace;

    Tints(ControlHistory history, Stretches stretches, HistoryDrawing.Reasons reasons) {
        this.history = history;
        var faces = history.faces();
        for (int timeline = 0; timeline < faces.timelines().count(); timeline++) {
            ofTimeline.add(stretches.current(faces.timelines(), timeline));
        }
        this.ofFace = new int[faces.count()];
        var points = points(history.plane());
        for (int face = 0; face < ofFace.length; face++) {
            ofFace[face] = number(faces.timeline()[face], points.get(face), reasons);
        }
    }

    int count() {
        return tints.size();
    }

    /** The tint of each face. */
    int[] ofFace() {
        return ofFace;
    }

    int timeline(int tint) {
        return tints.get(tint).timeline();
    }

    List<Stretches.Current> stretches(int tint) {
        return ofTimeline.get(timeline(tint));
    }

    List<Piece> pieces(int tint) {
        return pieces.get(tint);
    }

    private int number(int timeline, LonLat at, HistoryDrawing.Reasons reasons) {
        var why = new ArrayList<Integer>();
        for (Stretches.Current stretch : ofTimeline.get(timeline)) {
            boolean isMapped = stretch.code() != Keys.UNMAPPED;
            why.add(
                    isMapped
                            ? reasons.of(
                                    history.clock().maps().get(stretch.from()).map(), at)
                            : 0);
        }
        return numbers.computeIfAbsent(new Tint(timeline, List.copyOf(why)), tint -> {
            tints.add(tint);
            pieces.add(pieces(tint));
            return tints.size() - 1;
        });
    }

    private List<Piece> pieces(Tint tint) {
        var stretches = ofTimeline.get(tint.timeline());
        return IntStream.range(0, stretches.size())
                .mapToObj(i -> new Piece(stretches.get(i), tint.reasons().get(i)))
                .toList();
    }

    /** A point in each face: a hair to the left of the middle of one of its edges, the longest. */
    private static List<LonLat> points(Arrangement plane) {
        int[] longest = new int[plane.faces()];
        double[] length = new double[plane.faces()];
        for (int half = 0; half < plane.halves(); half++) {
            double reach = Math.hypot(dx(plane, half), dy(plane, half));
            if (reach > length[plane.face(half)]) {
                length[plane.face(half)] = reach;
                longest[plane.face(half)] = half;
            }
        }
        var points = new ArrayList<LonLat>();
        for (int face = 0; face < plane.faces(); face++) {
            points.add(beside(plane, longest[face], length[face]));
        }
        return points;
    }

    private static LonLat beside(Arrangement plane, int half, double length) {
        if (length == 0) {
            return new LonLat(0, 0);
        }
        double hair = 0.1 / length;
        double x = plane.x(plane.origin(half)) + dx(plane, half) / 2 - dy(plane, half) * hair;
        double y = plane.y(plane.origin(half)) + dy(plane, half) / 2 + dx(plane, half) * hair;
        return new LonLat(x / Lattice.PER_DEGREE, y / Lattice.PER_DEGREE);
    }

    private static double dx(Arrangement plane, int half) {
        return (double) plane.x(plane.destination(half)) - plane.x(plane.origin(half));
    }

    private static double dy(Arrangement plane, int half) {
        return (double) plane.y(plane.destination(half)) - plane.y(plane.origin(half));
    }
}
