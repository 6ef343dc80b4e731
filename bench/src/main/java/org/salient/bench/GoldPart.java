package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.salient.app.gold.GoldAnswer;
import org.salient.app.gold.GoldItem;
import org.salient.app.gold.GoldLines;
import org.salient.app.gold.GoldReader;
import org.salient.app.gold.GoldScores;
import org.salient.app.gold.Tally;
import org.salient.app.gold.Tally.Count;

/** The claims and places of the hand-made set, scored here and by the set's own script, which must agree. */
final class GoldPart {
    private static final int PARTS = 3;
    private static final List<Count> FIELDS =
            List.of(Count.FOUND, Count.WHO, Count.ACT, Count.WHAT, Count.WHERE, Count.JOINT);

    private final Path claims;
    private final Path work;
    private final GoldReader reader;
    private final Figures figures;
    private final PrintStream out;

    GoldPart(Path claims, Path work, GoldReader reader, Figures figures, PrintStream out) {
        this.claims = claims;
        this.work = work;
        this.reader = reader;
        this.figures = figures;
        this.out = out;
    }

    /** All items: claims and places. */
    GoldScores all() {
        GoldScores scores = score("all", _ -> true);
        out.print(scores.table());
        scores.languages().forEach((language, tally) -> {
            FIELDS.forEach(field -> figures.measured(name(field, language), tally.f1(field)));
            figures.measured("mention_f1_" + language, tally.mentionF1());
            figures.measured("resolved_" + language, tally.resolved());
            figures.measured("right_" + language, tally.right());
        });
        return scores;
    }

    /** The items that nobody reads while building: only their scores are told. */
    void check() {
        GoldScores scores = score("check", GoldPart::isCheck);
        out.print(scores.table());
        scores.languages().forEach(this::check);
    }

    private void check(String language, Tally tally) {
        List.of(Count.FOUND, Count.JOINT)
                .forEach(field -> figures.measured("check_" + name(field, language), tally.f1(field)));
    }

    private static String name(Count field, String language) {
        return field.name().toLowerCase(java.util.Locale.ROOT) + "_f1_" + language;
    }

    /** A third of the items, told by a checksum of their ids. */
    static boolean isCheck(GoldItem item) {
        var crc = new CRC32();
        crc.update(item.id().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % PARTS == 0;
    }

    private GoldScores score(String name, Predicate<GoldItem> part) {
        Path file = claims.resolve("dev.jsonl");
        List<GoldItem> items = GoldLines.read(file).stream().filter(part).toList();
        var scores = new GoldScores();
        List<GoldAnswer> answers = items.stream().map(reader::answer).toList();
        for (int i = 0; i < items.size(); i++) {
            scores.add(items.get(i), answers.get(i));
        }
        try {
            compare(name, ids(items), answers, scores);
        } catch (IOException | IllegalStateException e) {
            out.println("the set's own script could not be asked: " + e.getMessage());
        }
        return scores;
    }

    private static List<String> ids(List<GoldItem> items) {
        return items.stream().map(GoldItem::id).toList();
    }

    private void compare(String name, List<String> ids, List<GoldAnswer> answers, GoldScores scores)
            throws IOException {
        Path gold = work.resolve(name + ".jsonl");
        Path read = work.resolve(name + "-read.jsonl");
        Files.write(gold, goldLines(ids));
        Files.write(read, answers.stream().map(GoldLines::line).toList());
        String said = Spawned.run(
                List.of("python3", claims.resolve("score.py").toString(), gold.toString(), read.toString()));
        Files.delete(gold);
        out.println(
                said.strip().equals(scores.lines().strip())
                        ? "the set's own script prints the same figures"
                        : "the set's own script prints other figures:\n" + said + "than here:\n" + scores.lines());
    }

    /** The lines of the set as they stand, for the script, of the items of these ids. */
    private List<String> goldLines(List<String> ids) throws IOException {
        List<String> lines = Files.readAllLines(claims.resolve("dev.jsonl"));
        return lines.stream()
                .filter(line -> ids.stream().anyMatch(id -> hasId(line, id)))
                .toList();
    }

    private static boolean hasId(String line, String id) {
        return line.startsWith("{\"id\": \"" + id + "\"") || line.startsWith("{\"id\":\"" + id + "\"");
    }
}
