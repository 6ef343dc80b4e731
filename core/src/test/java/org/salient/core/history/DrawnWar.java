package org.salient.core.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.salient.core.Journal;
import org.salient.core.TwoSides;
import org.salient.core.model.FactId;
import org.salient.core.model.Region;
import org.salient.core.model.Status;
import org.salient.core.model.Theatre;

/** An invented war and the maps of it, with its history, and with what each map shows as found by overlay. */
record DrawnWar(Theatre theatre, List<Sheet> sheets) {
    private static final PrecisionModel LATTICE = new PrecisionModel(Lattice.PER_DEGREE);

    /** Ground of one status as drawn. */
    record Ink(Status status, Geometry shape) {}

    /** A map as drawn. */
    record Sheet(FactId id, Instant valid, Instant published, Instant learnt, List<Ink> inks) {
        Instant known(KnownBy reading) {
            return switch (reading) {
                case JOURNAL -> learnt;
                case SOURCE -> published;
            };
        }
    }

    private static final Comparator<Sheet> ORDER = Comparator.comparing(Sheet::valid)
            .thenComparing(Sheet::published)
            .thenComparing(Sheet::learnt)
            .thenComparing(sheet -> sheet.id().value());

    DrawnWar {
        sheets = List.copyOf(sheets);
    }

    static DrawnWar of(List<Region> regions, List<Sheet> sheets) {
        return new DrawnWar(TwoSides.theatre(regions.toArray(Region[]::new)), sheets);
    }

    DrawnWar with(List<Sheet> others) {
        return new DrawnWar(theatre, others);
    }

    /** The same war where a day is a day in another zone. */
    DrawnWar in(ZoneId zone) {
        var of = theatre;
        return new DrawnWar(
                new Theatre(
                        of.id(),
                        of.names(),
                        zone,
                        of.sides(),
                        of.regions(),
                        of.sources(),
                        of.rules(),
                        of.statusWords(),
                        of.languages(),
                        of.boundaries(),
                        of.note()),
                sheets);
    }

    ControlHistory history() {
        var journal = new Journal();
        return added(new HistoryBuilder(theatre, journal::shape), journal).build();
    }

    /** A history that goes on from another one with these maps. */
    ControlHistory after(ControlHistory before) {
        var journal = new Journal();
        return added(new HistoryBuilder(theatre, before, journal::shape), journal)
                .build();
    }

    ControlHistory tidied() {
        var journal = new Journal();
        return added(new HistoryBuilder(theatre, journal::shape), journal).buildTidied();
    }

    private HistoryBuilder added(HistoryBuilder builder, Journal journal) {
        for (Sheet sheet : sheets) {
            var coats = sheet.inks().stream()
                    .map(ink -> new DatedMap.Coat(ink.status(), journal.keep(ink.shape())))
                    .toList();
            builder.add(new DatedMap(sheet.id(), sheet.valid(), sheet.published(), sheet.learnt(), false, coats));
        }
        return builder;
    }

    /** The maps in the order in which a history has them. */
    List<Sheet> inOrder() {
        return sheets.stream().sorted(ORDER).toList();
    }

    /** The map that tells of a time, by looking at each. */
    Optional<Sheet> tellingOf(Instant time) {
        return sheets.stream().filter(sheet -> !sheet.valid().isAfter(time)).max(ORDER);
    }

    DrawnWar knownBy(Instant moment, KnownBy reading) {
        return with(sheets.stream()
                .filter(sheet -> !sheet.known(reading).isAfter(moment))
                .toList());
    }

    /** What a map shows: each shape in turn takes its ground from those before it. */
    Map<Status, Geometry> shownBy(Sheet sheet) {
        var ground = new LinkedHashMap<Status, Geometry>();
        Geometry land = nowhere();
        for (Region region : theatre.regions()) {
            var own = overlay(region.shape(), land, OverlayNG.DIFFERENCE);
            region.held().ifPresent(side -> add(ground, Status.held(side), own));
            land = overlay(land, region.shape(), OverlayNG.UNION);
        }
        for (Ink ink : sheet.inks()) {
            var shape = overlay(ink.shape(), land, OverlayNG.INTERSECTION);
            ground.replaceAll((_, other) -> overlay(other, shape, OverlayNG.DIFFERENCE));
            add(ground, ink.status(), shape);
        }
        return ground;
    }

    private static void add(Map<Status, Geometry> ground, Status status, Geometry shape) {
        ground.merge(status, shape, (one, other) -> overlay(one, other, OverlayNG.UNION));
    }

    /** A polygon that covers nothing. */
    static Geometry nowhere() {
        return new GeometryFactory().createPolygon();
    }

    /** The ground of an overlay, without the lines and points in which shapes only touch. */
    static Geometry overlay(Geometry one, Geometry other, int operation) {
        var ground = PolygonExtracter.getPolygons(OverlayNG.overlay(one, other, operation, LATTICE));
        return one.getFactory().createMultiPolygon(GeometryFactory.toPolygonArray(ground));
    }

    /** All moments at which something begins or becomes known, and one between each two, the earliest first. */
    List<Instant> moments() {
        var all = new ArrayList<Instant>();
        for (Sheet sheet : sheets) {
            for (Instant at : List.of(sheet.valid(), sheet.published(), sheet.learnt())) {
                all.add(at);
                all.add(at.plusSeconds(1800));
            }
        }
        return all.stream().distinct().sorted().toList();
    }
}
