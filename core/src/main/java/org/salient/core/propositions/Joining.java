package org.salient.core.propositions;

import java.time.Duration;
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

    /** Degrees of the cells in which neighbouring spots are looked for: at any latitude below 75, wider than two spots of one name. */
    private static final double CELL = 0.25;

    private record Cell(long east, long north) {
        static Cell of(Mention.Location place) {
            return new Cell((long) Math.floor(place.centre().lon() / CELL), (long)
                    Math.floor(place.centre().lat() / CELL));
        }

        List<Cell> around() {
            var cells = new ArrayList<Cell>();
            for (long lon = east - 1; lon <= east + 1; lon++) {
                for (long lat = north - 1; lat <= north + 1; lat++) {
                    cells.add(new Cell(lon, lat));
                }
            }
            return cells;
        }
    }

    private final Duration term;
    private final Function<Claim, String> voiceOf;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Integer>> byPlace = new HashMap<>();
    private final Map<Cell, List<Integer>> byCell = new HashMap<>();

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
        near(subject).stream()
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
        return near(subject).stream()
                .filter(draft -> draft.isMeantBy(subject, supports, claim.said(), term))
                .toList();
    }

    /** The propositions of the place and of spots around it, the first opened first. */
    private List<Draft> near(Subject subject) {
        Set<Integer> near = new TreeSet<>(byPlace.getOrDefault(subject.place().place(), List.of()));
        if (subject.place().kind().isSpot()) {
            Cell.of(subject.place()).around().forEach(cell -> near.addAll(byCell.getOrDefault(cell, List.of())));
        }
        return near.stream().map(drafts::get).toList();
    }

    private Draft open(Claim claim, Subject subject) {
        var draft = new Draft(subject, claim.said());
        byPlace.computeIfAbsent(subject.place().place(), _ -> new ArrayList<>()).add(drafts.size());
        byCell.computeIfAbsent(Cell.of(subject.place()), _ -> new ArrayList<>()).add(drafts.size());
        drafts.add(draft);
        return draft;
    }
}
