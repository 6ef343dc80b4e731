package org.salient.app.gold;

import java.util.EnumMap;
import java.util.Map;

/** What was counted over items, and the shares that follow, in percent. Counts of two tallies add up. */
public final class Tally {
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    /** What is counted. */
    public enum Count {
        /** Claims by hand, the garbled left out. */
        GOLD,
        /** Claims of the answers, those that pair with a garbled one left out. */
        PREDICTED,
        /** Pairs of claims. */
        FOUND,
        /** Pairs whose speaker is of one kind. */
        WHO,
        ACT,
        WHAT,
        WHERE,
        /** Pairs with who, act, what and where right. */
        JOINT,
        ACTOR_SIDE,
        RELATION,
        NEGATED,
        HEDGED,
        QUANTITY,
        EVENT_DATE,
        /** Places by hand. */
        MENTIONS,
        /** Places of the answers. */
        NAMED,
        /** Pairs of places. */
        MENTIONED,
        /** Pairs of places that the answer did not leave open. */
        RESOLVED,
        /** Pairs of places where the answer is right. */
        PLACED
    }

    public int of(Count count) {
        return counts.getOrDefault(count, 0);
    }

    void add(Count count, int more) {
        counts.merge(count, more, Integer::sum);
    }

    void addIf(boolean counted, Count count) {
        add(count, counted ? 1 : 0);
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /** F1 of a count of pairs of claims: the harmonic mean of its shares of the gold and of the answers. */
    public double f1(Count pairs) {
        return share(2 * of(pairs), of(Count.GOLD) + of(Count.PREDICTED));
    }

    public double mentionF1() {
        return share(2 * of(Count.MENTIONED), of(Count.MENTIONS) + of(Count.NAMED));
    }

    /** Of the places found, those that were not left open. */
    public double resolved() {
        return share(of(Count.RESOLVED), of(Count.MENTIONED));
    }

    /** Of the places not left open, those that are right. */
    public double right() {
        return share(of(Count.PLACED), of(Count.RESOLVED));
    }

    /** Of the pairs of claims, those that are right in a field. */
    double ofPairs(Count field) {
        return share(of(field), of(Count.FOUND));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
