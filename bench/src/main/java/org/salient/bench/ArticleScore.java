package org.salient.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.salient.app.gold.GoldItem;
import org.salient.app.gold.GoldLines;
import org.salient.app.gold.GoldReader;
import org.salient.app.gold.GoldScores;
import org.salient.app.gold.LoadedNames;
import org.salient.app.gold.Tally.Count;
import org.salient.app.sources.TheatreFile;

/** Scores what is read from the article by the rules of the hand-made set. */
final class ArticleScore {
    private final Path home;
    private final Path data;
    private final Path theatre;
    private final PrintStream out;

    ArticleScore(Path home, Path data, Path theatre, PrintStream out) {
        this.home = home;
        this.data = data;
        this.theatre = theatre;
        this.out = out;
    }

    void measure(Figures figures) {
        List<GoldItem> article = GoldLines.read(data.resolve("text/claims/dev.jsonl")).stream()
                .filter(item -> item.kind().equals("article"))
                .toList();
        TheatreFile file = TheatreFile.read(theatre);
        var names = LoadedNames.of(file, List.of(data.resolve("gazetteer/osm-settlements-ua.csv")), home);
        GoldScores scores = new GoldReader(file.theatre(), names).score(article);
        out.print(scores.lines());
        figures.measured("article_joint_claims", scores.all().of(Count.JOINT));
        figures.measured("article_predicted_claims", scores.all().of(Count.PREDICTED));
    }
}
