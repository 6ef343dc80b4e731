package org.salient.core.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.FactId;
import org.salient.core.model.Report;
import org.salient.core.model.Source;
import org.salient.core.model.SourceId;
import org.salient.core.stories.Descent.From;
import org.salient.core.stories.Descent.Sign;
import org.salient.core.stories.Descent.Voice;

/** Finds what each report was taken from among those before it. It is given them in the order of publication. */
final class DescentFinder {
    /**
     * From this likeness on a text is a copy: half of all the shingles of both are common, as when one adds as many words
     * as it took. Texts written apart on one event stay under a fifth, for they share names and set phrases alone.
     */
    static final double COPY = 0.5;

    /** Fewer words than these are not told apart from chance ("Air raid alert in the region"): two sentences of four. */
    static final int SHORT = 8;

    /** How long the same few words are one story; a day later they tell of another alert. */
    static final Duration SHORT_LIFE = Duration.ofDays(1);

    /** A text of three sentences or less has no words of its own beside what it cites. */
    static final int BRIEF = 60;

    /** A text with more links than these is a list; it is not taken from all that it lists. */
    static final int LIST = 3;

    private record Post(FactId report, SourceId source, Instant published) {
        Descent taken(FactId by, Sign sign, double likeness) {
            return new Descent(by, new From.Earlier(report, source, published), sign, likeness);
        }
    }

    private final Voices voices;
    private final Footers footers = new Footers();
    private final Bands bands = new Bands();
    private final List<Post> posts = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<Long, Post> byWords = new HashMap<>();
    private final Map<String, Post> byAddress = new HashMap<>();
    private final Map<String, Post> byPage = new HashMap<>();

    DescentFinder(List<Source> sources) {
        this.voices = new Voices(sources);
    }

    /** What a report was taken from, of all that were given before. */
    Optional<Descent> next(Report report) {
        voices.learn(report);
        String text = footers.without(report.source(), report.text());
        var wording = Wording.of(text);
        long[] keys = bands.keys(wording);
        var post = new Post(report.id(), report.source(), report.published());
        List<String> pages = pages(report);
        Optional<Descent> descent = linked(post, pages)
                .or(() -> sameWords(post, wording))
                .or(() -> alike(post, wording, keys))
                .or(() -> named(post, Sign.FORWARDED, Marks.forwarded(text, voices)))
                .or(() -> samePage(post, pages))
                .or(() -> named(
                        post, Sign.CITED, wording.words() > BRIEF ? Optional.empty() : Marks.cited(text, voices)));
        report.url().ifPresent(url -> byAddress.putIfAbsent(Links.address(url.toString()), post));
        pages.forEach(page -> byPage.putIfAbsent(page, post));
        keep(post, wording, keys);
        return descent;
    }

    /** The pages elsewhere that a report rests on; none where it lists many. */
    private List<String> pages(Report report) {
        List<String> own = footers.own(report.source(), Links.in(report.text())).stream()
                .filter(Links::isOnePage)
                .toList();
        return own.size() > LIST ? List.of() : own;
    }

    private Optional<Descent> linked(Post post, List<String> pages) {
        List<Post> others = pages.stream()
                .flatMap(page -> Optional.ofNullable(byAddress.get(page)).stream())
                .filter(other -> !other.source().equals(post.source()))
                .distinct()
                .toList();
        return others.size() == 1
                ? Optional.of(others.getFirst().taken(post.report(), Sign.LINKED, 0))
                : Optional.empty();
    }

    private Optional<Descent> sameWords(Post post, Wording wording) {
        return Optional.ofNullable(byWords.get(wording.whole()))
                .filter(other -> wording.words() >= SHORT || isFresh(other, post))
                .map(other -> other.taken(post.report(), Sign.SAME_WORDS, 1));
    }

    private static boolean isFresh(Post few, Post again) {
        return Duration.between(few.published(), again.published()).compareTo(SHORT_LIFE) <= 0;
    }

    /** The most like of those before; of equally like ones the first. */
    private Optional<Descent> alike(Post post, Wording wording, long[] keys) {
        if (wording.words() < SHORT) {
            return Optional.empty();
        }
        int most = -1;
        double likeness = COPY;
        for (int other : bands.near(keys)) {
            double one = wordings.get(other).likeness(wording);
            if (one > likeness || (one == likeness && (most < 0 || other < most))) {
                most = other;
                likeness = one;
            }
        }
        return most < 0 ? Optional.empty() : Optional.of(posts.get(most).taken(post.report(), Sign.ALIKE, likeness));
    }

    private Optional<Descent> samePage(Post post, List<String> pages) {
        return pages.stream()
                .flatMap(page -> Optional.ofNullable(byPage.get(page)).stream())
                .filter(other -> !other.source().equals(post.source()))
                .findFirst()
                .map(other -> other.taken(post.report(), Sign.SAME_PAGE, 0));
    }

    private static Optional<Descent> named(Post post, Sign sign, Optional<Voice> voice) {
        return voice.filter(other -> !other.source().equals(Optional.of(post.source())))
                .map(other -> new Descent(post.report(), new From.Named(other), sign, 0));
    }

    private void keep(Post post, Wording wording, long[] keys) {
        if (wording.words() == 0) {
            return;
        }
        Optional<Post> same = Optional.ofNullable(byWords.get(wording.whole()));
        if (same.isEmpty() || (wording.words() < SHORT && !isFresh(same.get(), post))) {
            byWords.put(wording.whole(), post);
        }
        if (same.isEmpty() && wording.words() >= SHORT) {
            bands.add(posts.size(), keys);
            posts.add(post);
            wordings.add(wording);
        }
    }
}
