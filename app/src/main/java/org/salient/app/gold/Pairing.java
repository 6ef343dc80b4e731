package org.salient.app.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * One-to-one pairs of gold and answer, the most alike first, where a half of what either covers is common.
 * Among pairs that are equally alike those that stand first come first.
 */
public record Pairing(List<Pair> pairs) {
    private static final double ENOUGH = 0.5;

    /** The numbers of two that belong together. */
    public record Pair(int gold, int answer, double alike) {}

    /** How much two have in common, of what either has. */
    @FunctionalInterface
    public interface Likeness {
        double of(int gold, int answer);
    }

    public static Pairing of(int gold, int answers, Likeness likeness) {
        var all = new ArrayList<Pair>();
        for (int i = 0; i < gold; i++) {
            for (int j = 0; j < answers; j++) {
                all.add(new Pair(i, j, likeness.of(i, j)));
            }
        }
        all.sort(Comparator.comparingDouble(Pair::alike).reversed());
        return new Pairing(chosen(all));
    }

    private static List<Pair> chosen(List<Pair> ranked) {
        var taken = new BitSet();
        var matched = new BitSet();
        var chosen = new ArrayList<Pair>();
        for (Pair pair : ranked) {
            if (pair.alike >= ENOUGH && !taken.get(pair.gold) && !matched.get(pair.answer)) {
                taken.set(pair.gold);
                matched.set(pair.answer);
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
