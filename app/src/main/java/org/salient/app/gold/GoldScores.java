package org.salient.app.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salient.app.gold.Tally.Count;

/** The scores of many items: by language, by language and kind of text, and of all together. */
public final class GoldScores {
    private static final List<Count> FIELDS = List.of(Count.WHO, Count.ACT, Count.WHAT, Count.WHERE, Count.JOINT);
    private static final List<Count> OF_PAIRS = List.of(
            Count.WHO,
            Count.ACT,
            Count.WHAT,
            Count.WHERE,
            Count.ACTOR_SIDE,
            Count.RELATION,
            Count.NEGATED,
            Count.HEDGED,
            Count.QUANTITY,
            Count.EVENT_DATE);

    private final Map<String, Tally> languages = new TreeMap<>();
    private final Map<String, Tally> kinds = new TreeMap<>();
    private final Map<String, Integer> items = new TreeMap<>();
    private final Tally all = new Tally();
    private final List<Located> located = new ArrayList<>();

    public void add(GoldItem item, GoldAnswer answer) {
        Tally tally = GoldScore.of(item, answer);
        String kind = item.lang() + " " + item.kind();
        List.of(item.lang(), kind, "all").forEach(key -> items.merge(key, 1, Integer::sum));
        languages.computeIfAbsent(item.lang(), _ -> new Tally()).add(tally);
        kinds.computeIfAbsent(kind, _ -> new Tally()).add(tally);
        all.add(tally);
        located.addAll(GoldScore.located(item, answer));
    }

    /** Where the places that were found and resolved are, by hand and by the answers. */
    public List<Located> located() {
        return List.copyOf(located);
    }

    public Tally all() {
        return all;
    }

    /** By language, in their order. */
    public Map<String, Tally> languages() {
        return languages;
    }

    /** The score line by line as the set's own script words it. */
    public String lines() {
        var words = new StringBuilder(lines("all", all));
        languages.forEach((language, tally) -> words.append(lines(language, tally)));
        return words.toString();
    }

    /** One table: a row a language, then one a language and kind of text. */
    public String table() {
        var rows = new StringBuilder(String.format(
                Locale.ROOT,
                "%-14s %5s %5s %5s %6s %5s %5s %5s %5s %6s %8s %9s %6s%n",
                "",
                "items",
                "gold",
                "read",
                "found",
                "who",
                "act",
                "what",
                "where",
                "joint",
                "mention",
                "resolved",
                "right"));
        languages.forEach((name, tally) -> rows.append(row(name, tally)));
        rows.append(row("all", all));
        kinds.forEach((name, tally) -> rows.append(row(name, tally)));
        return rows.toString();
    }

    private String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-14s %5d %5d %5d %6s %5s %5s %5s %5s %6s %8s %9s %6s%n",
                name,
                items.getOrDefault(name, 0),
                tally.of(Count.GOLD),
                tally.of(Count.PREDICTED),
                rounded(tally.f1(Count.FOUND), 1),
                rounded(tally.f1(Count.WHO), 1),
                rounded(tally.f1(Count.ACT), 1),
                rounded(tally.f1(Count.WHAT), 1),
                rounded(tally.f1(Count.WHERE), 1),
                rounded(tally.f1(Count.JOINT), 1),
                rounded(tally.mentionF1(), 1),
                rounded(tally.resolved(), 1),
                rounded(tally.right(), 1));
    }

    private static String lines(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-4s claims: %d gold, %d predicted; F1 found %s, %s%n     of the pairs: %s%n     places: %d gold, %d predicted;"
                        + " mention F1 %s; of those found %s %% resolved; of those resolved %s %% right%n",
                name,
                tally.of(Count.GOLD),
                tally.of(Count.PREDICTED),
                rounded(tally.f1(Count.FOUND), 1),
                FIELDS.stream()
                        .map(field -> lower(field) + " " + rounded(tally.f1(field), 1))
                        .collect(Collectors.joining(", ")),
                OF_PAIRS.stream()
                        .map(field -> lower(field) + " " + rounded(tally.ofPairs(field), 0) + " %")
                        .collect(Collectors.joining(", ")),
                tally.of(Count.MENTIONS),
                tally.of(Count.NAMED),
                rounded(tally.mentionF1(), 1),
                rounded(tally.resolved(), 1),
                rounded(tally.right(), 1));
    }

    private static String lower(Count count) {
        return count.name().toLowerCase(Locale.ROOT);
    }

    /** Rounded as the set's script does: a number that lies exactly between two goes to the even one. */
    private static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
