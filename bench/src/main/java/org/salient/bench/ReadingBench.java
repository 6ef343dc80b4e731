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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.salient.app.gold.GoldReader;
import org.salient.app.gold.GoldScores;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.TheatreFile;
import org.salient.core.extraction.AttributionReader;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.extraction.NamePlacer;
import org.salient.core.model.SideId;

/** Reading: claims and places against what people read in the same texts, how fast and with how much memory. */
final class ReadingBench {
    /** With this heap the whole process stays below 1 GiB. */
    private static final String HEAP = "-Xmx700m";

    private static final String LONG_HEAP = "-Xmx3g";
    private static final int CAPTIONS = 110_000;
    private static final int LONG = 1_000_000;

    private static final Pattern FIGURE_LINE = Pattern.compile("(?m)^FIGURE.*\\R");
    private static final Pattern FIGURE = Pattern.compile("FIGURE (\\w+) ([\\d.]+) ");

    private final Path shared;
    private final Path data;
    private final Path home;
    private final Path aims;
    private final Path work;
    private final PrintStream out;
    private final Figures figures;
    private final LoadedTheatre loaded;
    private final TheatreEdge edge;

    private ReadingBench(Path home, Path shared, Path work, PrintStream out) {
        this.home = home;
        this.shared = shared;
        data = shared.resolve("data");
        aims = shared.resolve("aims/reading.tsv");
        this.work = work;
        this.out = out;
        figures = new Figures(out);
        loaded = LoadedTheatre.of(home, data);
        var oblasts = TheatreFile.read(BenchTheatre.in(work.resolve("theatre"), home, data));
        edge = TheatreEdge.of(oblasts.theatre().regions(), new SideId("ua"));
    }

    /** Arguments: the checkout, the folder of data and aims, and the parts to measure, all where none is named. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("salient-reading");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var only = List.of(arguments).subList(2, arguments.length);
        new ReadingBench(Path.of(arguments[0]), Path.of(arguments[1]), work, out).run(only);
    }

    private void run(List<String> only) {
        out.printf(Locale.ROOT, "%,d places known%n", loaded.gazetteer().size());
        var parts = new LinkedHashMap<String, Runnable>();
        parts.put("claims", this::claims);
        parts.put("check", () -> gold().check());
        parts.put("captions", this::captions);
        parts.put("geoparsing", this::geoparsing);
        parts.put("polnear", this::polnear);
        parts.put("speed", this::speed);
        parts.put("memory", () -> memory(CAPTIONS, HEAP));
        parts.put("gazetteer", this::gazetteer);
        if (only.contains("--long")) {
            parts.put("--long", () -> memory(LONG, LONG_HEAP));
        }
        boolean isAll = only.isEmpty() || only.equals(List.of("--long"));
        parts.forEach((name, part) -> {
            if (isAll || only.contains(name)) {
                part(name, part);
            }
        });
        wrongTheatre();
        figures.print(aims);
    }

    /** One part; where it fails its figures are missing, and the others are measured all the same. */
    private void part(String name, Runnable part) {
        out.println();
        out.println("== " + name);
        try {
            part.run();
        } catch (RuntimeException e) {
            out.println(name + " broke off: " + e.toString().lines().limit(5).collect(Collectors.joining("; ")));
        }
    }

    private GoldPart gold() {
        var reader = new GoldReader(loaded.theatre(), loaded.gazetteer());
        return new GoldPart(data.resolve("text/claims"), work, reader, figures, out);
    }

    private void claims() {
        GoldScores scores = gold().all();
        scores.located().forEach(place -> edge.compare(place.gold(), place.answer()));
    }

    private void captions() {
        var plain = new PlainNames(GazetteerFile.of(data.resolve("gazetteer/osm-settlements-ua.csv"))
                .read(List.of(), _ -> {}));
        var reader = new ClaimReader(loaded.theatre(), loaded.gazetteer());
        new Captions(reader, plain)
                .measure(
                        Caption.read(data.resolve("evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz")),
                        figures,
                        out);
    }

    private void geoparsing() {
        var placer = new NamePlacer(loaded.theatre(), loaded.gazetteer());
        var geoparsing = new Geoparsing(placer, loaded.gazetteer(), edge, out);
        for (String name : List.of("TR-News", "lgl", "GeoVirus")) {
            var corpus = GeoCorpus.read(data.resolve("text/geoparsing/" + name + ".xml"));
            String figure = name.toLowerCase(Locale.ROOT).replace("-", "") + "_acc161";
            figures.measured(figure, geoparsing.percentRight(corpus));
        }
    }

    private void polnear() {
        var polnear = Polnear.read(data.resolve("text/attribution/polnear-train-dev.tar.xz"));
        var reader = new AttributionReader(loaded.theatre(), loaded.gazetteer());
        figures.measured("polnear_content_f1", new PolnearScore(reader).f1(polnear, out));
    }

    /** Of all places resolved in the parts that were measured. */
    private void wrongTheatre() {
        out.println();
        out.printf(
                Locale.ROOT,
                "%,d places of gold and corpora resolved; %d lie on the other side of the theatre's edge%n",
                edge.compared(),
                edge.crossed());
        if (edge.compared() == 0) {
            figures.missing("wrong_theatre_pct", "it needs the parts claims and geoparsing");
        } else {
            figures.measured("wrong_theatre_pct", edge.percent());
        }
    }

    private void speed() {
        Map<String, Double> said = ReadingTrial.run(HEAP, List.of("speed", home.toString(), data.toString()));
        out.printf(
                Locale.ROOT,
                "%,.0f reports of %.0f letters: read in %.1f s, %,.0f claims joined to %,.0f propositions in %.1f s; the first"
                        + " round %.0f a second%n",
                number(said, "reports"),
                number(said, "letters"),
                number(said, "reading"),
                number(said, "claims"),
                number(said, "propositions"),
                number(said, "ledger"),
                number(said, "first_round"));
        out.printf(
                Locale.ROOT,
                "%.1f s on processors: two that do nothing else would read %.0f a second%n",
                number(said, "processor"),
                2 * number(said, "reports") / number(said, "processor"));
        figures.measured("reports_per_s", number(said, "per_second"));
    }

    private void memory(int captions, String heap) {
        Map<String, Double> said =
                ReadingTrial.run(heap, List.of("memory", home.toString(), data.toString(), String.valueOf(captions)));
        out.printf(
                Locale.ROOT,
                "%,d captions through, %.0f a second: %.0f MiB at 37,000, %.0f MiB at the end, %.0f MiB with their ledger%n",
                captions,
                number(said, "per_second"),
                number(said, "early"),
                number(said, "through"),
                number(said, "memory"));
        if (captions == CAPTIONS) {
            figures.measured("reading_memory_mib", number(said, "memory"));
        }
    }

    /** In a process that has just begun, as the loading is of one. */
    private void gazetteer() {
        String said = Spawned.javaSays(HEAP, GazetteerFigures.class, List.of(home.toString(), shared.toString()));
        out.print(FIGURE_LINE.matcher(said).replaceAll(""));
        FIGURE.matcher(said)
                .results()
                .forEach(line -> figures.measured(line.group(1), Double.parseDouble(line.group(2))));
    }

    private static double number(Map<String, Double> numbers, String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }
}
