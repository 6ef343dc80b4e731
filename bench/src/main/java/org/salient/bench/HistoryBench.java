package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.salient.app.sources.TheatreFile;
import org.salient.core.history.ControlHistory;
import org.salient.core.model.Region;
import org.salient.core.model.Theatre;

/** The history of a war on real maps: how fast, how large, and how true, beside what a researcher has today. */
final class HistoryBench {
    /** With this heap the whole process stays below 1 GiB. */
    private static final String INGEST_HEAP = "-Xmx800m";

    private static final String HEAP = "-Xmx2g";

    private final Path home;
    private final Path shared;
    private final Path work;
    private final Path theatre;
    private final PrintStream out;
    private final Figures figures;

    private HistoryBench(Path home, Path shared, Path work, PrintStream out) {
        this.home = home;
        this.shared = shared;
        this.work = work;
        this.theatre = BenchTheatre.in(work.resolve("theatre"), home, shared.resolve("data"));
        this.out = out;
        this.figures = new Figures(out);
    }

    /** Arguments: the checkout, the folder of data and aims, and the parts to measure, all where none is named. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("salient-history");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var only = List.of(arguments).subList(2, arguments.length);
        new HistoryBench(Path.of(arguments[0]), Path.of(arguments[1]), work, out).run(only);
    }

    private void run(List<String> only) {
        Archive archive = Archive.unpack(data("control/deepstate-2022-04-to-2025-08.ndjson.xz"), work);
        out.printf(
                Locale.ROOT, "%,d maps, %.0f MiB unpacked, in the page cache%n", archive.maps(), archive.mebibytes());
        var parts = new LinkedHashMap<String, Runnable>();
        parts.put("ingest", () -> ingest(archive));
        parts.put("areas", () -> areas(archive));
        parts.put("truth", () -> truth(archive));
        parts.put("growth", () -> new Growth(archive, theatre, out).print());
        parts.put("published", this::published);
        parts.forEach((name, part) -> {
            if (only.isEmpty() || only.contains(name)) {
                part(name, part);
            }
        });
        figures.print(shared.resolve("aims/history.tsv"));
    }

    private Path data(String file) {
        return shared.resolve("data").resolve(file);
    }

    /** One part; where it fails its figures are missing, and the others are measured all the same. */
    private void part(String name, Runnable part) {
        out.println();
        out.println("== " + name);
        try {
            part.run();
        } catch (RuntimeException e) {
            out.println(name + " broke off: " + e);
            e.printStackTrace(out);
        }
    }

    private void ingest(Archive archive) {
        Peer peer = Peer.diff(shared.resolve("tools/peers/geos_history.py"), archive.file());
        out.printf(
                Locale.ROOT,
                "shapely diff: parse %.2f s, geometry %.2f s%n",
                peer.parseSeconds(),
                peer.geometrySeconds());
        var arguments = List.of(archive.file().toString(), theatre.toString());
        var pairs = Spawned.java(HEAP, IngestTrial.class, with("pairs", arguments));
        for (String pair : List.of("1", "2")) {
            out.printf(
                    Locale.ROOT,
                    "bare parse %.2f s, history %.2f s (%s pair in one JVM)%n",
                    number(pairs, "parse" + pair),
                    number(pairs, "history" + pair),
                    pair.equals("1") ? "first, cold" : "second");
        }
        var alone = Spawned.java(INGEST_HEAP, IngestTrial.class, with("alone", arguments));
        out.printf(
                Locale.ROOT,
                "history alone %.2f s, peak %.0f MiB; drawn in %.2f s, peak %.0f MiB%n",
                number(alone, "history"),
                number(alone, "memory"),
                number(alone, "drawing"),
                number(alone, "drawing_memory"));
        figures.measured("ingest_vs_peer", number(alone, "history") / peer.seconds());
        figures.measured("ingest_vs_parse", number(pairs, "history2") / number(pairs, "parse2"));
        figures.measured("ingest_memory_mib", number(alone, "memory"));
    }

    private static List<String> with(String mode, List<String> rest) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(mode), rest.stream())
                .toList();
    }

    private static double number(Map<String, Double> numbers, String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    private void areas(Archive archive) {
        var file = TheatreFile.read(theatre);
        ControlHistory history = RealHistory.read(archive.file(), file);
        var oblasts = AreaTimes.oblasts(file.theatre().regions());
        figures.measured("status_lookups_per_s", Lookups.perSecond(history));
        figures.measured("donbas_area_error_pct", new DonbasArea(history.areas(), out).worstPercent());
        new Trend(history.areas(), ofUkraine(file.theatre()), out)
                .print(data("control/economist-assessed-area-daily.csv"));
        double known = AreaTimes.known(history);
        var plain = RealHistory.read(archive.file(), file, boxed(file.theatre()));
        double unseen = AreaTimes.unseen(plain, oblasts);
        double one = AreaTimes.unseen(plain, Map.of("donetsk", oblasts.getOrDefault("donetsk", boxShape())));
        Peer peer = Peer.area(
                shared.resolve("tools/peers/geos_history.py"), archive.file(), data("boundaries/oblasts-osm.geojson"));
        out.printf(Locale.ROOT, "shapely area: geometry %.2f s%n", peer.geometrySeconds());
        out.printf(
                Locale.ROOT,
                "areas of %d oblasts: %.4f s warm; not seen before %.2f s, one alone %.2f s%n",
                oblasts.size(),
                known,
                unseen,
                one);
        figures.measured("area_series_vs_peer", known / peer.geometrySeconds());
        figures.measured("new_region_vs_peer", unseen / peer.geometrySeconds());
    }

    private void truth(Archive archive) {
        var file = TheatreFile.read(theatre);
        ControlHistory history = RealHistory.read(archive.file(), file);
        var regions = RegionGround.of(file.theatre().regions());
        var paint = PaintRow.read(home.resolve("bench/theatre/paint.tsv"));
        figures.measured("maps_unequal", new EqualMaps(history, paint, regions, out).unequal(archive));
        figures.measured("area_vs_brute_force", new BruteForceArea(history, regions, out).worst());
    }

    private void published() {
        new PublishedHistory(home, work, out)
                .measure(theatre, data("control/deepstate-2022-04-to-2025-08.ndjson.xz"), figures);
    }

    /** The regions that the first oblast's side holds where no map says otherwise. */
    private static List<String> ofUkraine(Theatre theatre) {
        var own = theatre.regions().getFirst().held();
        return theatre.regions().stream()
                .filter(region -> region.held().equals(own))
                .map(Region::id)
                .toList();
    }

    private static org.locationtech.jts.geom.Geometry boxShape() {
        return new GeometryFactory().toGeometry(new Envelope(22, 42, 43.5, 53.5));
    }

    /** The same theatre as one box, so that the history knows no oblast. */
    private static Theatre boxed(Theatre theatre) {
        var box = new Region("box", Map.of(), theatre.regions().getFirst().held(), boxShape());
        return new Theatre(
                theatre.id(),
                theatre.names(),
                theatre.zone(),
                theatre.sides(),
                List.of(box),
                theatre.sources(),
                theatre.rules(),
                theatre.statusWords(),
                theatre.languages(),
                theatre.boundaries(),
                theatre.note());
    }
}
