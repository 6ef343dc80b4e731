package org.salient.core.propositions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;

/**
 * Puts claims together by proposition, in the order in which they were said. Each joins the first proposition that it
 * fits, or opens one: a later claim can then never make one of two.
 */
final class Joining {
    private static final Comparator<Claim> AS_SAID =
            Comparator.comparing(Claim::said).thenComparing(claim -> claim.id().value());

    /** Degrees of the cells in which neighbouring spots are looked for: wider than spots of one place, at any latitude below 72. */
    private static final double CELL = 0.15;

    /** Where and when propositions are looked for: at a place by its id, or in a cell; of states, which last, at any time. */
    private record Shelf(Predicate matter, String where, long week) {
        List<Shelf> withNeighbours() {
            return matter == Predicate.CONTROL
                    ? List.of(new Shelf(matter, where, 0))
                    : List.of(new Shelf(matter, where, week - 1), this, new Shelf(matter, where, week + 1));
        }
    }

    private final Duration term;
    private final Function<Claim, String> voiceOf;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Shelf, List<Integer>> shelves = new HashMap<>();

    private Joining(Duration term, Function<Claim, String> voiceOf) {
        this.term = term;
        this.voiceOf = voiceOf;
    }

    /** The propositions of claims, in the order in which they were first spoken of. */
    static List<Draft> of(List<Claim> claims, Duration term, Function<Claim, String> voiceOf) {
        var joining = new Joining(term, voiceOf);
        claims.stream().sorted(AS_SAID).forEach(joining::add);
        return joining.drafts.stream()
                .filter(draft -> !draft.statements().isEmpty())
                .toList();
    }

    private void add(Claim claim) {
        if (claim.predicate() == Predicate.BACKGROUND || claim.act() == SpeechAct.WARNS) {
            return;
        }
        var places = new LinkedHashSet<Subject>();
        claim.places()
                .forEach(mention ->
                        mention.location().ifPresent(place -> places.add(Subject.of(claim, mention, place))));
        places.forEach(subject -> add(claim, subject));
    }

    private void add(Claim claim, Subject subject) {
        switch (claim.act()) {
            case COULD_NOT_VERIFY -> meant(claim, subject, false).forEach(draft -> say(draft, claim, Stance.DOUBTS));
            case DENIES -> deny(claim, subject);
            case CLAIMS, REPORTS, ASSESSES, ADMITS, SHOWS, WARNS -> {
                if (claim.negated()) {
                    deny(claim, subject);
                } else {
                    support(claim, subject);
                }
            }
        }
    }

    private void support(Claim claim, Subject subject) {
        Optional<Draft> own = meant(claim, subject, true).stream().findFirst();
        say(own.orElseGet(() -> open(claim, subject)), claim, Stance.SUPPORTS);
        String voice = voiceOf.apply(claim);
        near(Predicate.CONTROL, subject, claim.said()).stream()
                .filter(draft -> draft.isExcludedBy(subject, claim.said()))
                .forEach(draft -> say(draft, claim, draft.against(voice)));
    }

    private void deny(Claim claim, Subject subject) {
        String voice = voiceOf.apply(claim);
        List<Draft> meant = meant(claim, subject, false);
        if (meant.isEmpty()) {
            say(open(claim, subject), claim, Stance.CONTRADICTS);
        }
        meant.forEach(draft -> say(draft, claim, draft.against(voice)));
    }

    private void say(Draft draft, Claim claim, Stance stance) {
        draft.add(new Statement(claim, stance, voiceOf.apply(claim)));
    }

    private List<Draft> meant(Claim claim, Subject subject, boolean supports) {
        return near(subject.matter(), subject, claim.said()).stream()
                .filter(draft -> draft.isMeantBy(subject, supports, claim.said(), term))
                .toList();
    }

    /** The propositions of a matter, at the place and spots around it, that can still be meant; the first opened first. */
    private List<Draft> near(Predicate matter, Subject subject, Instant said) {
        Set<Integer> near = new TreeSet<>();
        wheres(subject.place(), 1).stream()
                .flatMap(where -> new Shelf(matter, where, week(subject)).withNeighbours().stream())
                .forEach(shelf -> near.addAll(live(shelf, said)));
        return near.stream().map(drafts::get).toList();
    }

    /** What stands on a shelf; states that nobody repeated in the term are taken off, for time goes on. */
    private List<Integer> live(Shelf shelf, Instant said) {
        List<Integer> there = shelves.getOrDefault(shelf, new ArrayList<>());
        if (shelf.matter() == Predicate.CONTROL) {
            there.removeIf(draft -> drafts.get(draft).lastSaid().plus(term).isBefore(said));
        }
        return there;
    }

    private static long week(Subject subject) {
        return Math.floorDiv(subject.event().getEpochSecond(), Subject.MOVEMENT.toSeconds());
    }

    /** The place by its id, and a spot by its cell with those so many cells around it. */
    private static List<String> wheres(Mention.Location place, int around) {
        var wheres = new ArrayList<>(List.of(place.place()));
        if (place.kind().isSpot()) {
            long east = (long) Math.floor(place.centre().lon() / CELL);
            long north = (long) Math.floor(place.centre().lat() / CELL);
            for (long lon = east - around; lon <= east + around; lon++) {
                for (long lat = north - around; lat <= north + around; lat++) {
                    wheres.add(lon + " " + lat);
                }
            }
        }
        return wheres;
    }

    private Draft open(Claim claim, Subject subject) {
        var draft = new Draft(subject, claim.said());
        long week = subject.matter() == Predicate.CONTROL ? 0 : week(subject);
        wheres(subject.place(), 0)
                .forEach(where -> shelves.computeIfAbsent(
                                new Shelf(subject.matter(), where, week), _ -> new ArrayList<>())
                        .add(drafts.size()));
        drafts.add(draft);
        return draft;
    }
}
