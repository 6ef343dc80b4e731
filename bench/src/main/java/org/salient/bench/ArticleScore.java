package org.salient.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores what is read from the article by the hand-made set's own score, which is a Python script beside the set. */
final class ArticleScore {
    private static final Pattern LINE =
            Pattern.compile("all\\s+claims: (\\d+) gold, (\\d+) predicted;.*joint ([\\d.]+)");

    private final Path claims;
    private final Path settlements;
    private final Path work;
    private final Path theatre;
    private final PrintStream out;

    ArticleScore(Path data, Path work, Path theatre, PrintStream out) {
        this.claims = data.resolve("text/claims");
        this.settlements = data.resolve("gazetteer/osm-settlements-ua.csv");
        this.work = work;
        this.theatre = theatre;
        this.out = out;
    }

    void measure(Figures figures) {
        try {
            String said = score();
            out.println(said.strip());
            Matcher line = LINE.matcher(said);
            if (!line.find()) {
                throw new IOException("the score printed no line 'all claims'");
            }
            int gold = Integer.parseInt(line.group(1));
            int predicted = Integer.parseInt(line.group(2));
            // The score is F1 in percent, 200 joint / (gold + predicted): so many pairs were right.
            figures.measured(
                    "article_joint_claims", Math.rint(Double.parseDouble(line.group(3)) * (gold + predicted) / 200));
            figures.measured("article_predicted_claims", predicted);
        } catch (IOException e) {
            figures.missing("article_joint_claims", String.valueOf(e.getMessage()));
            figures.missing("article_predicted_claims", String.valueOf(e.getMessage()));
        }
    }

    private String score() throws IOException {
        Path gold = work.resolve("article.jsonl");
        Path read = work.resolve("article-read.jsonl");
        List<String> article = Files.readAllLines(claims.resolve("dev.jsonl")).stream()
                .filter(item -> item.contains("\"source\": \"article\"") || item.contains("\"source\":\"article\""))
                .toList();
        Files.write(gold, article);
        ReadingExport.main(new String[] {gold.toString(), read.toString(), theatre.toString(), settlements.toString()});
        Process process = new ProcessBuilder(
                        "python3", claims.resolve("score.py").toString(), gold.toString(), read.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
