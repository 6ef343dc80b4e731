package org.salient.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Report;
import org.salient.core.model.SourceId;
import org.salient.core.stories.Descent;
import org.salient.core.stories.Stories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures how fast and how surely copies are found among posts: beside the program an exact comparison of all pairs, written
 * apart from it. Each post counts as a source of its own, so that nothing is taken for a footer.
 */
final class StoryFigures {
    private static final double COPY = 0.5;
    private static final int SHORT = 8;
    private static final int TIMES = 10;

    private StoryFigures() {}

    /** The likeness of each post to the most like one before it, by comparing all pairs. */
    private static double[] exact(List<Report> posts) {
        var numbers = new HashMap<String, Integer>();
        var shingles =
                posts.stream().map(post -> shingles(post.text(), numbers)).toList();
        double[] most = new double[posts.size()];
        for (int post = 0; post < most.length; post++) {
            for (int other = 0; other < post; other++) {
                most[post] = Math.max(most[post], likeness(shingles.get(post), shingles.get(other)));
            }
        }
        return most;
    }

    private static int[] shingles(String text, Map<String, Integer> numbers) {
        String[] words = text.replaceAll("(?:https?://|www\\.|t\\.me/)[^\\s)\\]>\"']+|(?<![\\p{L}\\p{N}])@\\w+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ", -1);
        int[] row = new int[words.length < SHORT ? 0 : words.length - 2];
        Arrays.setAll(
                row,
                at -> numbers.computeIfAbsent(
                        words[at] + " " + words[at + 1] + " " + words[at + 2], _ -> numbers.size()));
        return Arrays.stream(row).sorted().distinct().toArray();
    }

    private static double likeness(int[] one, int[] other) {
        if (Math.min(one.length, other.length) < COPY * Math.max(one.length, other.length) || one.length == 0) {
            return 0;
        }
        int common = 0;
        int j = 0;
        for (int shingle : one) {
            while (j < other.length && other[j] < shingle) {
                j++;
            }
            common += j < other.length && other[j] == shingle ? 1 : 0;
        }
        return (double) common / (one.length + other.length - common);
    }

    private static void measure(String name, List<Report> posts) {
        long start = System.nanoTime();
        var stories = Stories.of(posts, List.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        long slow = System.nanoTime();
        double[] truth = exact(posts);
        double exactly = (System.nanoTime() - slow) / 1e9;
        var counted = Agreement.of(posts, truth, stories);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d posts in %.3f s (%,.0f a second); all pairs exactly in %.1f s; %,d are copies of an earlier one,"
                        + " found %.4f of them; right %.4f of %,d%n",
                name,
                posts.size(),
                seconds,
                posts.size() / seconds,
                exactly,
                counted.copies,
                counted.both / Math.max(1.0, counted.copies),
                counted.both / Math.max(1.0, counted.found),
                counted.found);
    }

    /** How many posts are copies by the exact comparison, how many were found, and how many are both. */
    private record Agreement(int copies, int found, int both) {
        static Agreement of(List<Report> posts, double[] truth, Stories stories) {
            int copies = 0;
            int found = 0;
            int both = 0;
            for (int post = 0; post < truth.length; post++) {
                boolean isCopy = truth[post] >= COPY;
                boolean isFound = isAlike(stories.descent(posts.get(post).id()));
                copies += isCopy ? 1 : 0;
                found += isFound ? 1 : 0;
                both += isCopy && isFound ? 1 : 0;
            }
            return new Agreement(copies, found, both);
        }
    }

    private static boolean isAlike(Optional<Descent> descent) {
        return descent.filter(taken -> taken.sign() == Descent.Sign.ALIKE || taken.sign() == Descent.Sign.SAME_WORDS)
                .isPresent();
    }

    /** Every post and nine copies of it in which up to a third of the words are others. */
    private static List<Report> withEdits(List<Report> posts) {
        var random = new Random(1);
        var all = new ArrayList<Report>();
        for (int copy = 0; copy < TIMES; copy++) {
            for (Report post : posts) {
                all.add(copy == 0 ? post : edited(post, copy, random));
            }
        }
        return all;
    }

    private static Report edited(Report post, int copy, Random random) {
        String[] words = post.text().split("\\s+", -1);
        double share = random.nextDouble() / 3;
        for (int at = 0; at < words.length; at++) {
            if (random.nextDouble() < share) {
                words[at] = "word" + random.nextInt(100_000);
            }
        }
        var at = post.published().plus(java.time.Duration.ofDays(1000L * copy));
        return report(copy + "-" + post.source(), at, String.join(" ", words));
    }

    private static Report report(String source, java.time.Instant published, String text) {
        FactId id = FactId.of("report", source);
        return new Report(id, new SourceId(source), published, "ru", "", text, Optional.empty(), Hash.NONE, true);
    }

    private static List<Report> read(Path file) throws IOException {
        var posts = new ArrayList<Report>();
        for (JsonNode post : new ObjectMapper().readTree(file.toFile())) {
            String text = post.path("text").asString();
            if (!text.isBlank()) {
                var at = OffsetDateTime.parse(post.path("date").asString()).toInstant();
                posts.add(report("post" + posts.size(), at, text));
            }
        }
        posts.sort(java.util.Comparator.comparing(Report::published)
                .thenComparing(post -> post.id().value()));
        return posts;
    }

    /** Measures on a JSON list of posts with {@code date} and {@code text}. */
    public static void main(String[] words) throws IOException {
        List<Report> posts = read(Path.of(words[0]));
        Stories.of(posts, List.of());
        measure("posts", posts);
        measure("ten times, with edits", withEdits(posts));
    }
}
