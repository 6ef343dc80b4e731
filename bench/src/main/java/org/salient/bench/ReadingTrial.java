package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.salient.app.gold.GoldItem;
import org.salient.app.gold.GoldLines;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.extraction.Reading;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.salient.core.model.Theatre;
import org.salient.core.propositions.ClaimLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads many reports in a Java machine of its own, on two cores, and prints how fast and with how much memory. */
final class ReadingTrial {
    private static final int CORES = 2;
    private static final int ROUNDS = 8;
    private static final int EARLY = 37_000;
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final Path data;
    private final PrintStream out;
    private final Theatre theatre;
    private final ClaimReader reader;
    private final List<Entry> entries = new ArrayList<>();

    private ReadingTrial(Path home, Path data, PrintStream out) {
        var loaded = LoadedTheatre.of(home, data);
        this.data = data;
        this.out = out;
        theatre = loaded.theatre();
        reader = new ClaimReader(theatre, loaded.gazetteer());
    }

    /** Arguments: speed or memory, the checkout, the folder of data, and for memory how many captions. */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var trial = new ReadingTrial(Path.of(arguments[1]), Path.of(arguments[2]), out);
        if (arguments[0].equals("speed")) {
            trial.speed();
        } else {
            trial.memory(Integer.parseInt(arguments[3]));
        }
    }

    /** The posts and the English gold, again and again, each round published years after the one before. */
    private void speed() throws InterruptedException, ExecutionException {
        List<Report> texts = texts();
        long letters = texts.stream().mapToLong(text -> text.text().length()).sum();
        long start = System.nanoTime();
        long processor = processor();
        for (int round = 0; round < ROUNDS; round++) {
            Duration later = Duration.ofDays(1000L * round);
            read(texts.stream().map(text -> later(text, later)).toList());
            if (round == 0) {
                say("first_round", texts.size() / seconds(start));
            }
        }
        say("reading", seconds(start));
        long ledger = System.nanoTime();
        int propositions = new ClaimLedger(Ledger.of(entries), theatre, Optional.empty())
                .at(END)
                .size();
        say("ledger", seconds(ledger));
        say("reports", (double) ROUNDS * texts.size());
        say("letters", (double) letters / texts.size());
        say("claims", entries.size() - (double) ROUNDS * texts.size());
        say("propositions", propositions);
        say("per_second", ROUNDS * texts.size() / seconds(start));
        say("processor", (processor() - processor) / 1e9);
    }

    private void memory(int count) throws InterruptedException, ExecutionException, IOException {
        List<Caption> captions = Caption.read(data.resolve("evidence/uacontrolmap-points-2023-01-to-2025-08.csv.xz"));
        long start = System.nanoTime();
        for (int done = 0; done < count; ) {
            int later = 1000 * (done / captions.size());
            int from = done % captions.size();
            int to = Math.min(Math.min(captions.size(), from + 1000), from + count - done);
            to = done < EARLY ? Math.min(to, from + EARLY - done) : to;
            read(captions.subList(from, to).stream()
                    .flatMap(caption -> caption.report(later).stream())
                    .toList());
            done += to - from;
            if (done == EARLY) {
                say("early", peakMiB());
            }
        }
        say("through", peakMiB());
        say("per_second", count / seconds(start));
        say("facts", entries.size());
        if (count <= 110_000) {
            say("propositions", propositions());
        }
        say("memory", peakMiB());
    }

    private int propositions() {
        return new ClaimLedger(Ledger.of(entries), theatre, Optional.empty())
                .at(END)
                .size();
    }

    /** Reads reports on all cores and keeps them and their claims, as the journal does. */
    private void read(List<Report> reports) throws InterruptedException, ExecutionException {
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            List<Future<Reading>> readings = reports.stream()
                    .map(report -> cores.submit(() -> reader.read(report)))
                    .toList();
            for (int i = 0; i < reports.size(); i++) {
                keep(reports.get(i));
                readings.get(i).get().claims().forEach(this::keep);
            }
        }
    }

    private void keep(Fact fact) {
        var none = Hash.of(new byte[0]);
        entries.add(new Entry(entries.size() + 1L, END, "bench", fact, none, none));
    }

    private List<Report> texts() {
        var texts = new ArrayList<Report>();
        JsonNode posts = new ObjectMapper()
                .readTree(data.resolve("text/telegram/posts-ru-2023-2024.json").toFile());
        for (JsonNode post : posts.values()) {
            String text = post.get("text").asString();
            if (!text.isBlank()) {
                texts.add(report(
                        "posts", "ru", Instant.parse(post.get("date").asString().replace("+00:00", "Z")), text));
            }
        }
        GoldLines.read(data.resolve("text/claims/dev.jsonl")).stream()
                .filter(item -> item.lang().equals("en"))
                .map(GoldItem::report)
                .forEach(texts::add);
        return texts;
    }

    private static Report later(Report report, Duration later) {
        return report(
                report.source().value(), report.language(), report.published().plus(later), report.text());
    }

    private static Report report(String source, String language, Instant published, String text) {
        return Report.of(
                new SourceId(source), published, language, "", text, Optional.empty(), Hash.of(new byte[0]), true);
    }

    private void say(String name, double value) {
        out.println(String.format(Locale.ROOT, "%s %.3f", name, value));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** What this process had of the processors: on a busy machine less than the time that passed. */
    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static double peakMiB() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / 1024.0;
    }

    /** What is printed, by name. */
    static Map<String, Double> run(String heap, List<String> arguments) {
        return Spawned.java(heap, ReadingTrial.class, arguments);
    }
}
