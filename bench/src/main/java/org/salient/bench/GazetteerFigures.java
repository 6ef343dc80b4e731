package org.salient.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.salient.app.sources.GazetteerFile;
import org.salient.app.sources.WorldList;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.gazetteer.OwnList;
import org.salient.core.model.LonLat;
import org.salient.core.model.Place;

/**
 * Measures the gazetteer: how fast 100,000 names load from files in a process that has just begun, what they keep in
 * memory, and of a list of name forms with places how many are found within 10 km.
 */
final class GazetteerFigures {
    private static final int NAMES = 100_000;
    private static final String HEAP = "-Xmx700m";
    private static final double NEAR_METRES = 10_000;
    private static final Pattern RUSSIAN = Pattern.compile("[ыэъ]|ово$|ка$|ое$|ск$|ая$|ый$|ий$");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ'’]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.?\\d*");
    private static final int COLUMNS = 10;
    private static final double NANOS = 1e9;

    private final Path osm;
    private final Path geoNames;
    private final Path aliases;
    private final Path home;

    private GazetteerFigures(Path home, Path shared) {
        this.home = home;
        Path folder = shared.resolve("data/gazetteer");
        osm = folder.resolve("osm-settlements-ua.csv");
        geoNames = folder.resolve("geonames-500-ua.tsv");
        aliases = folder.resolve("aliases-east-ua.csv");
    }

    /**
     * Arguments: the checkout, the folder of data; and the file that fills the lists up. Without it that file is made here
     * and measured by another process: making it reads the lists, and what has been read once is read faster.
     */
    public static void main(String[] arguments) throws IOException {
        var figures = new GazetteerFigures(Path.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length > 2) {
            figures.run(Path.of(arguments[2]));
            return;
        }
        Path filling = figures.filling();
        try {
            List<String> all = List.of(arguments[0], arguments[1], filling.toString());
            System.out.print(Spawned.javaSays(HEAP, GazetteerFigures.class, all));
        } finally {
            Files.delete(filling);
        }
    }

    /** A form of a name in a language, and where its place is. */
    private record Form(String name, String kind, LonLat at) {
        String language() {
            return kind.equals("latin") ? "en" : kind;
        }
    }

    private void run(Path filling) throws IOException {
        List<Path> files = List.of(osm, geoNames, filling);
        long before = used();
        long start = System.nanoTime();
        long processor = processor();
        Gazetteer gazetteer = load(files);
        double seconds = (System.nanoTime() - start) / NANOS;
        double onProcessor = (processor() - processor) / NANOS;
        double megabytes = (used() - before) / 1e6;
        System.out.printf(Locale.ROOT, "FIGURE gazetteer_load_s %.3f s <= 1%n", seconds);
        System.out.printf(Locale.ROOT, "FIGURE gazetteer_memory_mb %.1f MB <= 100%n", megabytes);
        System.out.printf(Locale.ROOT, "%d places, %.3f s of it on a processor%n", gazetteer.size(), onProcessor);
        recall("the list of the theatre alone", load(List.of(osm)));
        world();
    }

    private void world() throws IOException {
        if (!Files.exists(WorldList.file(home))) {
            System.out.println("the world's list was not fetched; nothing was measured of it");
            return;
        }
        long before = used();
        long start = processor();
        Gazetteer gazetteer = load(List.of(osm, WorldList.file(home)));
        double seconds = (processor() - start) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "with the world: %d places, %.2f s on a processor, %.0f MB%n",
                gazetteer.size(),
                seconds,
                (used() - before) / 1e6);
        recall("with the world", gazetteer);
    }

    private static Gazetteer load(List<Path> files) {
        var lists = new ArrayList<List<Place>>();
        files.forEach(file -> lists.add(GazetteerFile.of(file).read(List.of(), _ -> {})));
        lists.add(OwnList.places());
        return Gazetteer.ofLists(lists);
    }

    /** A file in GeoNames' form that fills the others up to 100,000 names, of the world or of the same rows under new ids. */
    private Path filling() throws IOException {
        int missing = NAMES - names(osm) - names(geoNames);
        Path from = Files.exists(WorldList.file(home)) ? WorldList.file(home) : geoNames;
        var rows = new ArrayList<String>();
        for (String row : Files.readAllLines(from)) {
            if (missing > 0) {
                String renumbered = "9" + row;
                rows.add(renumbered);
                missing -= 2 + (int) row.chars().filter(letter -> letter == ',').count() / 2;
            }
        }
        return Files.write(Files.createTempFile("salient-names", ".tsv"), rows);
    }

    private static int names(Path file) {
        return GazetteerFile.of(file).read(List.of(), _ -> {}).stream()
                .mapToInt(place -> place.names().size() + place.otherNames().size())
                .sum();
    }

    /** What this thread had of a processor: a busy machine does not slow it. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void recall(String what, Gazetteer gazetteer) throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        List<Form> forms = forms();
        long start = processor();
        for (Form form : forms) {
            boolean found = gazetteer.find(form.name(), form.language()).stream()
                    .anyMatch(place -> place.centre().distanceTo(form.at()).value() <= NEAR_METRES);
            int[] count = counts.computeIfAbsent(form.kind(), _ -> new int[2]);
            count[0]++;
            count[1] += found ? 1 : 0;
            if (!found && Boolean.getBoolean("misses")) {
                System.out.println("MISS " + form.kind() + " " + form.name());
            }
        }
        double micros = (processor() - start) / 1e3 / forms.size();
        counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT,
                "%s: %s forms found within 10 km %.1f %% of %d%n",
                what,
                kind,
                100.0 * count[1] / count[0],
                count[0]));
        System.out.printf(Locale.ROOT, "%s: %.1f µs a look-up%n", what, micros);
    }

    private List<Form> forms() throws IOException {
        var forms = new ArrayList<Form>();
        for (String line : Files.readAllLines(aliases)) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            if (cells.size() == COLUMNS && NUMBER.matcher(cells.get(7)).matches()) {
                var at = new LonLat(Double.parseDouble(cells.get(7)), Double.parseDouble(cells.get(8)));
                for (String name : cells.get(1).split(";", -1)) {
                    forms.add(new Form(name, kind(name), at));
                }
            }
        }
        return forms;
    }

    private static String kind(String name) {
        if (name.chars().noneMatch(letter -> letter >= 0x400)) {
            return "latin";
        }
        boolean russian =
                RUSSIAN.matcher(name).find() && !UKRAINIAN.matcher(name).find();
        return russian ? "ru" : "uk";
    }
}
