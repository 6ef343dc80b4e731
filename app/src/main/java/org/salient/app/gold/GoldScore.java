package org.salient.app.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salient.app.gold.Pairing.Pair;
import org.salient.app.gold.Tally.Count;
import org.salient.core.model.LonLat;

/**
 * Compares the answer to one item with what people read in it.
 *
 * <p>Claims pair one to one, the most alike first, where their contents share at least half of the words that either
 * covers; mentions of places where their spans share half of the characters. Of a pair of claims, <em>who</em> is right
 * where the speakers are of one kind, <em>act</em> where the speech acts are equal, <em>what</em> where the predicate
 * is the gold's or its second one, and <em>where</em> where both name no place or half of the places that either names
 * are common. Garbled claims, and what pairs with them, are left out.
 */
final class GoldScore {
    private static final double SETTLEMENT_KILOMETRES = 10;
    /** Given the name, a settlement is right within this distance. */
    private static final double PLACED_KILOMETRES = 5;

    private static final double ENOUGH = 0.5;
    private static final Set<String> ONE_ACT = Set.of("claims", "reports");
    /** Pictures, the institute and its narrator are one voice in its own texts. */
    private static final Set<String> ONE_VOICE = Set.of("osint", "think_tank", "narrator");

    private final GoldItem item;
    private final GoldAnswer answer;
    private final Tally tally = new Tally();

    private GoldScore(GoldItem item, GoldAnswer answer) {
        this.item = item;
        this.answer = answer;
    }

    static Tally of(GoldItem item, GoldAnswer answer) {
        var score = new GoldScore(item, answer);
        score.claims();
        score.places();
        return score.tally;
    }

    private void claims() {
        var words = new CoveredWords(item.text());
        List<BitSet> gold = covered(item.claims(), words);
        List<BitSet> read = covered(answer.claims(), words);
        Pairing pairing = Pairing.of(gold.size(), read.size(), (i, j) -> CoveredWords.share(gold.get(i), read.get(j)));
        List<Pair> sound = pairing.pairs().stream()
                .filter(pair -> !item.claims().get(pair.gold()).garbled())
                .toList();
        int garbled = (int) item.claims().stream().filter(GoldClaim::garbled).count();
        tally.add(Count.GOLD, gold.size() - garbled);
        tally.add(Count.PREDICTED, read.size() - (pairing.pairs().size() - sound.size()));
        sound.forEach(
                pair -> pair(item.claims().get(pair.gold()), answer.claims().get(pair.answer())));
    }

    private static List<BitSet> covered(List<GoldClaim> claims, CoveredWords words) {
        return claims.stream().map(claim -> words.of(claim.content())).toList();
    }

    private void pair(GoldClaim gold, GoldClaim read) {
        boolean who = isOne(gold.claimantKind(), read.claimantKind(), voices());
        boolean act = isOne(gold.speechAct(), read.speechAct(), ONE_ACT);
        boolean what =
                read.predicate().equals(gold.predicate()) || gold.predicateAlt().equals(Optional.of(read.predicate()));
        boolean where = areSame(placesOf(gold, item.places()), placesOf(read, answer.places()));
        tally.add(Count.FOUND, 1);
        tally.addIf(who, Count.WHO);
        tally.addIf(act, Count.ACT);
        tally.addIf(what, Count.WHAT);
        tally.addIf(where, Count.WHERE);
        tally.addIf(who && act && what && where, Count.JOINT);
        reported(gold, read);
    }

    private Set<String> voices() {
        return item.kind().equals("isw") ? ONE_VOICE : Set.of();
    }

    private static boolean isOne(String gold, String read, Set<String> alike) {
        return gold.equals(read) || (alike.contains(gold) && alike.contains(read));
    }

    /** The fields that are told but do not count in the joint figure. */
    private void reported(GoldClaim gold, GoldClaim read) {
        tally.addIf(read.actorSide().equals(gold.actorSide()), Count.ACTOR_SIDE);
        tally.addIf(read.relation().equals(gold.relation()), Count.RELATION);
        tally.addIf(read.negated() == gold.negated(), Count.NEGATED);
        tally.addIf(read.hedged() == gold.hedged(), Count.HEDGED);
        tally.addIf(read.quantity().equals(gold.quantity()), Count.QUANTITY);
        tally.addIf(read.eventDate().equals(gold.eventDate()), Count.EVENT_DATE);
    }

    /** The places of a claim, each once. */
    private static List<GoldPlace> placesOf(GoldClaim claim, List<GoldPlace> places) {
        var distinct = new ArrayList<GoldPlace>();
        for (int index : claim.places()) {
            GoldPlace place = places.get(index);
            if (distinct.stream().noneMatch(place::isSame)) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    /** Whether half of the places that either names are common; those that must be met most nearly choose first. */
    private static boolean areSame(List<GoldPlace> gold, List<GoldPlace> read) {
        if (gold.isEmpty() || read.isEmpty()) {
            return gold.isEmpty() && read.isEmpty();
        }
        var free = new ArrayList<>(read);
        int both = 0;
        for (GoldPlace place : nearestBoundFirst(gold)) {
            Optional<GoldPlace> hit = free.stream()
                    .filter(other -> place.holds(other, SETTLEMENT_KILOMETRES))
                    .min(Comparator.comparingDouble(place::kilometres));
            hit.ifPresent(free::remove);
            both += hit.isPresent() ? 1 : 0;
        }
        return (double) both / (gold.size() + read.size() - both) >= ENOUGH;
    }

    private static List<GoldPlace> nearestBoundFirst(List<GoldPlace> gold) {
        return gold.stream()
                .sorted(Comparator.comparingDouble(place -> place.reachKilometres(SETTLEMENT_KILOMETRES)))
                .toList();
    }

    /** Which mentions of the item and of the answer belong together. */
    private static List<Pair> mentions(GoldItem item, GoldAnswer answer) {
        List<GoldPlace> gold = item.places();
        List<GoldPlace> read = answer.places();
        return Pairing.of(gold.size(), read.size(), (i, j) -> share(gold.get(i), read.get(j)))
                .pairs();
    }

    /** Where the mentions that belong together are, by hand and by the answer; those left open are passed over. */
    static List<Located> located(GoldItem item, GoldAnswer answer) {
        var located = new ArrayList<Located>();
        for (Pair pair : mentions(item, answer)) {
            Optional<LonLat> read = answer.places().get(pair.answer()).at();
            item.places()
                    .get(pair.gold())
                    .at()
                    .ifPresent(gold -> read.ifPresent(at -> located.add(new Located(gold, at))));
        }
        return located;
    }

    private void places() {
        List<GoldPlace> gold = item.places();
        List<GoldPlace> read = answer.places();
        List<Pair> pairs = Pairing.of(gold.size(), read.size(), (i, j) -> share(gold.get(i), read.get(j)))
                .pairs();
        tally.add(Count.MENTIONS, gold.size());
        tally.add(Count.NAMED, read.size());
        tally.add(Count.MENTIONED, pairs.size());
        for (Pair pair : pairs) {
            GoldPlace answered = read.get(pair.answer());
            tally.addIf(answered.at().isPresent(), Count.RESOLVED);
            tally.addIf(gold.get(pair.gold()).holds(answered, PLACED_KILOMETRES), Count.PLACED);
        }
    }

    private static double share(GoldPlace gold, GoldPlace read) {
        int common = gold.span().common(read.span());
        int either = gold.span().length() + read.span().length() - common;
        return either == 0 ? 0 : (double) common / either;
    }
}
