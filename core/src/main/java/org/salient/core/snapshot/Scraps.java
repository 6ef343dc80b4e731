package org.salient.core.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.LineSegment;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.LonLat;
import org.salient.core.model.Status;

/**
 * Tells ground that a side holds by default from scraps, which no map covers only because one line was drawn twice.
 * <ul>
 *   <li>A <em>hairline</em> is a gap between shapes that were meant to touch. It becomes part of the painted ground with
 *       which it shares most of its edge.
 *   <li>A <em>strip</em> lies between a border, of the theatre or between two sides' default ground, and that of a map that
 *       drew the same border elsewhere. It adjoins both the border and painted ground of another status, and hangs together
 *       with nothing wider. It is left out, for to call it held would draw a line along the whole border.
 * </ul>
 */
final class Scraps {
    /** On a map of 2025 by a team of experts the gaps between shapes are up to 10 m wide, and most below 1 m. */
    static final double HAIRLINE_METRES = 11;

    /** That map's border and coast lie up to 1.4 km from those of OpenStreetMap; real pockets on it are wider. */
    static final double STRIP_METRES = 1500;

    private final List<Face> faces;
    private final Map<LineSegment, List<Integer>> along = new HashMap<>();

    private Scraps(List<Face> faces) {
        this.faces = faces;
        for (int i = 0; i < faces.size(); i++) {
            for (LineSegment segment : Segments.of(faces.get(i).shape())) {
                along.computeIfAbsent(segment, _ -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** The faces with their hairlines painted. */
    static List<Face> paintHairlines(List<Face> faces) {
        var scraps = new Scraps(faces);
        var painted = new ArrayList<Face>();
        for (int i = 0; i < faces.size(); i++) {
            painted.add(scraps.painted(i));
        }
        return painted;
    }

    /** The faces that are strips. */
    static List<Face> strips(List<Face> faces) {
        var scraps = new Scraps(faces);
        var seen = new boolean[faces.size()];
        var strips = new ArrayList<Face>();
        for (int i = 0; i < faces.size(); i++) {
            if (!seen[i] && !faces.get(i).label().isPainted()) {
                var whole = scraps.hangingTogether(i, seen);
                if (scraps.isStrip(whole)) {
                    whole.forEach(member -> strips.add(faces.get(member)));
                }
            }
        }
        return strips;
    }

    private Face painted(int index) {
        var face = faces.get(index);
        if (face.label().isPainted() || meanWidthMetres(List.of(index)) >= HAIRLINE_METRES) {
            return face;
        }
        var shared = new LinkedHashMap<Face.Label, Double>();
        for (LineSegment segment : Segments.of(face.shape())) {
            beside(segment, index)
                    .map(other -> faces.get(other).label())
                    .filter(Face.Label::isPainted)
                    .ifPresent(label -> shared.merge(label, metres(segment), Double::sum));
        }
        return shared.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(longest -> face.withLabel(face.label().paintedAs(longest.getKey())))
                .orElse(face);
    }

    /** The default ground of one status that a face is part of. */
    private List<Integer> hangingTogether(int start, boolean[] seen) {
        var status = faces.get(start).label().status();
        var members = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int next = 0; next < members.size(); next++) {
            int member = members.get(next);
            for (LineSegment segment : Segments.of(faces.get(member).shape())) {
                beside(segment, member)
                        .filter(other -> !seen[other])
                        .filter(other -> !faces.get(other).label().isPainted())
                        .filter(other -> faces.get(other).label().status().equals(status))
                        .ifPresent(other -> {
                            seen[other] = true;
                            members.add(other);
                        });
            }
        }
        return members;
    }

    private boolean isStrip(List<Integer> members) {
        var status = faces.get(members.getFirst()).label().status();
        Predicate<LineSegment> isBorder = segment -> facesAt(segment).size() == 1 || meets(segment, status, false);
        Predicate<LineSegment> meetsAnother = segment -> meets(segment, status, true);
        var edges = members.stream()
                .flatMap(i -> Segments.of(faces.get(i).shape()).stream())
                .toList();
        return edges.stream().anyMatch(isBorder)
                && edges.stream().anyMatch(meetsAnother)
                && meanWidthMetres(members) < STRIP_METRES;
    }

    /** Whether ground of another status adjoins, painted or held by default. */
    private boolean meets(LineSegment segment, Status status, boolean isPainted) {
        return facesAt(segment).stream()
                .map(i -> faces.get(i).label())
                .anyMatch(label ->
                        label.isPainted() == isPainted && !label.status().equals(status));
    }

    private List<Integer> facesAt(LineSegment segment) {
        return along.getOrDefault(segment, List.of());
    }

    private Optional<Integer> beside(LineSegment segment, int index) {
        return facesAt(segment).stream().filter(other -> other != index).findFirst();
    }

    /** The width of a band of equal area and edge: twice the area over the length of the edge. */
    private double meanWidthMetres(List<Integer> members) {
        var own = new HashSet<>(members);
        double squareMetres = 0;
        double metresAround = 0;
        for (int member : members) {
            squareMetres += EllipsoidArea.squareKilometres(faces.get(member).shape()) * 1e6;
            for (LineSegment segment : Segments.of(faces.get(member).shape())) {
                boolean within = facesAt(segment).size() == 2 && own.containsAll(facesAt(segment));
                metresAround += within ? 0 : metres(segment);
            }
        }
        return 2 * squareMetres / metresAround;
    }

    private static double metres(LineSegment segment) {
        var from = new LonLat(segment.p0.x, segment.p0.y);
        return from.distanceTo(new LonLat(segment.p1.x, segment.p1.y)).value();
    }
}
