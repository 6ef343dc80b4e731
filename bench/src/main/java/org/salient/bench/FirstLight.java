package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salient.core.model.LayerMap;
import org.salient.store.GeoPackageStore;
import org.salient.store.TamperTrial;

/**
 * The whole line on real data, each step as a user runs it: maps, footage, an article and posts in; an estimate, a sealed
 * map and a site out.
 */
final class FirstLight {
    private static final LocalDate SEALED = LocalDate.parse("2025-08-03");
    private static final int STARTS = 10;
    private static final int KILLS = 100;
    private static final int CHANGES = 1_000;
    private static final int CUTS = 100;
    private static final long SEED = 20_251_104;
    private static final Pattern ROWS = Pattern.compile("([\\d,]+) kept, ([\\d,]+) known before, ([\\d,]+) refused");

    private final Path home;
    private final Path data;
    private final Path aims;
    private final Path work;
    private final Program program;
    private final PrintStream out;
    private final Figures figures;
    private double seconds;
    private double peakMiB;

    private FirstLight(Path home, Path shared, Path work, PrintStream out) {
        this.home = home;
        this.data = shared.resolve("data");
        this.aims = shared.resolve("aims/first-light.tsv");
        this.work = work;
        this.program = new Program(home);
        this.out = out;
        this.figures = new Figures(out);
    }

    /** Arguments: the checkout, the folder of data and aims. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("salient-first-light");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new FirstLight(Path.of(arguments[0]), Path.of(arguments[1]), work, out).run();
    }

    private void run() throws IOException {
        out.println("step                               seconds   peak MiB");
        Path theatre = BenchTheatre.in(work.resolve("theatre"), home, data);
        step("init", "init", workspace(), "--theatre", theatre.toString());
        maps();
        points();
        texts();
        settlements();
        step("read", "read", "-w", workspace());
        estimateToSite();
        figures.measured("total_s", seconds);
        figures.measured("peak_memory_mib", peakMiB);
        out.println();
        second();
        line(program.run(List.of("audit", "-w", workspace())).orFail(), "audit of that store");
        figures.measured("sealed_area_error_pct", new SealedArea(home, data, out).worst(work.resolve("war"), SEALED));
        article(theatre);
        tamper();
        new Kills(program, work, theatre, data, out).run(KILLS, figures);
        start();
        out.println();
        figures.print(aims);
    }

    private String workspace() {
        return work.resolve("war").toString();
    }

    private Program.Run step(String name, String... words) {
        Program.Run run = program.run(List.of(words)).orFail();
        line(run, name);
        seconds += run.seconds();
        peakMiB = Math.max(peakMiB, run.peakMiB());
        return run;
    }

    private void line(Program.Run run, String name) {
        out.println(String.format(Locale.ROOT, "%-34s %7.2f    %7.0f", name, run.seconds(), run.peakMiB()));
    }

    private void maps() {
        step("import 1,359 maps", imports("maps", "control/deepstate-2022-04-to-2025-08.ndjson.xz", "deepstate"));
        try (GeoPackageStore store = store()) {
            figures.measured("maps_imported", store.ledger().all(LayerMap.class).size());
        }
    }

    private void points() {
        Program.Run run = step(
                "import 36,526 points",
                imports("points", "evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz", "uacontrolmap"));
        Matcher rows = ROWS.matcher(run.output());
        if (rows.find()) {
            figures.measured("points_accounted", number(rows.group(1)) + number(rows.group(2)) + number(rows.group(3)));
        } else {
            figures.missing("points_accounted", "the import did not say what became of its rows");
        }
    }

    private void texts() {
        var article = new ArrayList<>(List.of(imports("reports", "cases/pokrovsk-2025-11-04.txt", "news")));
        article.addAll(List.of("--published", "2025-11-04T20:00:00Z"));
        step("import the article", article.toArray(String[]::new));
        step("import 1,156 posts", imports("reports", "text/telegram/posts-ru-2023-2024.json", "posts"));
    }

    private void settlements() {
        Path list = data.resolve("gazetteer/osm-settlements-ua.csv");
        step("import 30,000 settlements", "import", "gazetteer", list.toString(), "-w", workspace());
    }

    private String[] imports(String kind, String file, String source) {
        return new String[] {
            "import", kind, data.resolve(file).toString(), "--source", source, "--workspace", workspace()
        };
    }

    private void estimateToSite() {
        step(
                "estimate 30 days ahead",
                "estimate",
                "--source",
                "deepstate",
                "--from",
                "2024-10-03",
                "--days",
                "30",
                "--box",
                "36.4,47.75,38.15,48.75",
                "-w",
                workspace());
        step(
                "adopt",
                "adopt",
                "--source",
                "deepstate",
                "--day",
                SEALED.toString(),
                "--by",
                "bench",
                "--reason",
                "the last map of the archive",
                "-w",
                workspace());
        step("seal", "seal", "-w", workspace());
        step(
                "publish --private",
                "publish",
                "--private",
                "--out",
                work.resolve("site").toString(),
                "-w",
                workspace());
    }

    /** Gathers the same files again: nothing may be added. */
    private void second() {
        int before = entries();
        line(
                program.run(List.of(imports("maps", "control/deepstate-2022-04-to-2025-08.ndjson.xz", "deepstate")))
                        .orFail(),
                "import the maps again");
        program.run(List.of(
                        imports("points", "evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz", "uacontrolmap")))
                .orFail();
        program.run(List.of(imports("reports", "text/telegram/posts-ru-2023-2024.json", "posts")))
                .orFail();
        figures.measured("second_gather_entries", entries() - before);
    }

    private int entries() {
        try (GeoPackageStore store = store()) {
            return store.ledger().entries().size();
        }
    }

    private GeoPackageStore store() {
        return GeoPackageStore.openReadOnly(work.resolve("war/salient.gpkg"));
    }

    private void article(Path theatre) {
        new ArticleScore(home, data, theatre, out).measure(figures);
    }

    private void tamper() {
        Path store = home.resolve("build/demo/workspace/salient.gpkg");
        program.run(List.of("demo", "--out", work.resolve("demo").toString())).orFail();
        long start = System.nanoTime();
        var trial = new TamperTrial(store, store.resolveSibling("heads.jsonl")).run(CHANGES, CUTS, SEED);
        out.println(String.format(
                Locale.ROOT,
                "tampering: %d of %d bytes changed and %d of %d removals, swaps and cut-offs found, in %.1f s",
                trial.changesFound(),
                trial.changes(),
                trial.cutsFound(),
                trial.cuts(),
                (System.nanoTime() - start) / 1e9));
        trial.missed().forEach(out::println);
        figures.measured(
                "tampered_found_pct",
                100.0 * (trial.changesFound() + trial.cutsFound()) / (trial.changes() + trial.cuts()));
    }

    private void start() {
        double[] times = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = program.run(List.of("help")).orFail().seconds();
        }
        java.util.Arrays.sort(times);
        figures.measured("cli_start_s", (times[STARTS / 2 - 1] + times[STARTS / 2]) / 2);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(",", ""));
    }
}
