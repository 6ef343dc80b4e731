package org.salient.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.salient.core.model.LonLat;
import tools.jackson.databind.JsonNode;

/**
 * Counts the claims of a text that were read right, by the rules of the hand-made set: claims pair, the most alike first,
 * where their words overlap by half; a pair is joint where speaker, act, predicate and places are all right.
 */
final class ClaimScore {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    /** Two spans of which less than this is common are no pair; as with the places of a pair. */
    private static final double ENOUGH = 0.5;

    private static final Set<String> ONE_ACT = Set.of("claims", "reports");
    private static final Set<String> ONE_VOICE = Set.of("osint", "think_tank", "narrator");

    private final JsonNode gold;
    private final JsonNode answer;
    private final List<MatchResult> words;

    ClaimScore(JsonNode gold, JsonNode answer) {
        this.gold = gold;
        this.answer = answer;
        words = WORD.matcher(gold.get("text").asString()).results().toList();
    }

    /** How many claims there are by hand and by the reader, how many of them pair, and how many pairs are joint. */
    record Tally(int gold, int predicted, int found, int joint) {
        Tally plus(Tally other) {
            return new Tally(gold + other.gold, predicted + other.predicted, found + other.found, joint + other.joint);
        }

        @Override
        public String toString() {
            return joint + " joint, " + found + " found of " + gold + " by hand; " + predicted + " predicted";
        }
    }

    Tally tally() {
        var claims = new ArrayList<JsonNode>(gold.get("claims").values());
        List<Pair> pairs = pairs(claims, new ArrayList<>(answer.get("claims").values()));
        int garbled = (int) claims.stream().filter(ClaimScore::isGarbled).count();
        int lost = (int) pairs.stream().filter(pair -> isGarbled(pair.gold)).count();
        int joint = (int) pairs.stream()
                .filter(pair -> !isGarbled(pair.gold) && isJoint(pair))
                .count();
        return new Tally(claims.size() - garbled, answer.get("claims").size() - lost, pairs.size() - lost, joint);
    }

    private static boolean isGarbled(JsonNode claim) {
        return claim.path("garbled").asBoolean(false);
    }

    private record Pair(JsonNode gold, JsonNode predicted, double alike) {}

    private List<Pair> pairs(List<JsonNode> claims, List<JsonNode> predicted) {
        var all = new ArrayList<Pair>();
        claims.forEach(one -> predicted.forEach(other -> all.add(new Pair(one, other, overlap(one, other)))));
        all.sort(Comparator.comparingDouble(Pair::alike).reversed());
        var taken = new HashSet<JsonNode>();
        return all.stream()
                .filter(pair -> pair.alike >= ENOUGH && !taken.contains(pair.gold) && !taken.contains(pair.predicted))
                .peek(pair -> taken.addAll(List.of(pair.gold, pair.predicted)))
                .toList();
    }

    private double overlap(JsonNode one, JsonNode other) {
        BitSet common = covered(one.get("content"));
        BitSet either = covered(other.get("content"));
        var both = (BitSet) common.clone();
        both.and(either);
        either.or(common);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    private BitSet covered(JsonNode span) {
        String text = gold.get("text").asString();
        int start = text.offsetByCodePoints(0, span.get("start").asInt());
        int end = text.offsetByCodePoints(0, span.get("end").asInt());
        var covered = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            covered.set(i, words.get(i).start() < end && words.get(i).end() > start);
        }
        return covered;
    }

    private boolean isJoint(Pair pair) {
        boolean oneVoice = gold.path("source").asString("").equals("isw");
        return isSame(pair, "claimant_kind", oneVoice ? ONE_VOICE : Set.of())
                && isSame(pair, "speech_act", ONE_ACT)
                && isPredicate(pair)
                && hasSamePlaces(pair);
    }

    private static boolean isSame(Pair pair, String field, Set<String> alike) {
        String one = pair.gold.get(field).asString();
        String other = pair.predicted.get(field).asString();
        return one.equals(other) || (alike.contains(one) && alike.contains(other));
    }

    private static boolean isPredicate(Pair pair) {
        String told = pair.predicted.get("predicate").asString();
        return told.equals(pair.gold.get("predicate").asString())
                || told.equals(pair.gold.get("predicate_alt").asString(""));
    }

    private boolean hasSamePlaces(Pair pair) {
        List<Spot> wanted = spots(pair.gold, gold);
        var free = new ArrayList<>(spots(pair.predicted, answer));
        if (wanted.isEmpty() || free.isEmpty()) {
            return wanted.isEmpty() && free.isEmpty();
        }
        int all = wanted.size() + free.size();
        int hits = 0;
        for (Spot spot : wanted) {
            var hit = free.stream().filter(spot::holds).min(Comparator.comparingDouble(spot::kilometres));
            hit.ifPresent(free::remove);
            hits += hit.isPresent() ? 1 : 0;
        }
        return (double) hits / (all - hits) >= ENOUGH;
    }

    /** The places of a claim, the nearer-bound first, each once. */
    private static List<Spot> spots(JsonNode claim, JsonNode item) {
        var spots = new ArrayList<Spot>();
        for (JsonNode index : claim.get("places").values()) {
            var spot = Spot.of(item.get("places").get(index.asInt()));
            if (spots.stream().noneMatch(known -> known.kilometres(spot) < 1)) {
                spots.add(spot);
            }
        }
        spots.sort(Comparator.comparingDouble(Spot::reachKilometres));
        return spots;
    }

    /** A place with how far from it another still counts as the same. */
    private record Spot(String text, List<LonLat> at, double reachKilometres) {
        static Spot of(JsonNode place) {
            boolean open = place.path("lat").isNull() || place.path("lat").isMissingNode();
            double reach = switch (place.path("kind").asString("")) {
                case "settlement" -> 10;
                case "region" -> 100;
                case "country" -> 500;
                default -> 15;
            };
            return new Spot(
                    place.path("text").asString(""),
                    open
                            ? List.of()
                            : List.of(new LonLat(
                                    place.get("lon").asDouble(),
                                    place.get("lat").asDouble())),
                    reach);
        }

        /** The distance; between places left open nought where their words are the same. */
        double kilometres(Spot other) {
            if (at.isEmpty() || other.at.isEmpty()) {
                return at.isEmpty() && other.at.isEmpty() && text.equals(other.text) ? 0 : Double.POSITIVE_INFINITY;
            }
            return at.getFirst().distanceTo(other.at.getFirst()).kilometres();
        }

        boolean holds(Spot other) {
            return !at.isEmpty() && kilometres(other) <= reachKilometres;
        }
    }
}
