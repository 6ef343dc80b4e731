package org.salient.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Hash;
import org.salient.core.model.Ledger;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.PublicationRules;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;
import org.salient.core.propositions.ClaimLedger;

/** Measures how the ledger of claims grows: invented reports of three years, a claim each, on 2,000 places. */
final class LedgerFigures {
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(1095);
    private static final int PLACES = 2_000;
    private static final SpeechAct[] ACTS = {
        SpeechAct.CLAIMS, SpeechAct.REPORTS, SpeechAct.REPORTS, SpeechAct.ASSESSES, SpeechAct.DENIES
    };
    private static final Predicate[] MATTERS = {
        Predicate.CONTROL, Predicate.ADVANCE, Predicate.STRIKE, Predicate.CONTESTED, Predicate.PRESENCE
    };

    private final Random random = new Random(3);
    private final List<SideId> sides = List.of(new SideId("a"), new SideId("b"));

    private LedgerFigures() {}

    private Mention.Location place(int number) {
        var places = new Random(number);
        var centre = new LonLat(30 + 10 * places.nextDouble(), 46 + 6 * places.nextDouble());
        return new Mention.Location("place" + number, "Place", PlaceKind.VILLAGE, centre, new Metres(1500));
    }

    private List<Fact> said(Instant at, int number) {
        String text = IntStream.range(0, 60)
                .mapToObj(_ -> "word" + random.nextInt(5000))
                .reduce("", (row, word) -> row + " " + word);
        var source = new SourceId("s" + random.nextInt(50));
        var report = Report.of(source, at, "en", "", text + number, Optional.empty(), Hash.NONE, true);
        var span = new Span(1, 5);
        var where = new Mention(span, "word", Relation.IN, Optional.of(place(random.nextInt(PLACES))), "", List.of());
        var claimant = new Claimant(
                "Speaker " + random.nextInt(40), ClaimantKind.OFFICIAL, Optional.empty(), Optional.empty());
        var claim = new Claim(
                FactId.of("claim", number),
                report.id(),
                at,
                claimant,
                ACTS[random.nextInt(ACTS.length)],
                Optional.empty(),
                span,
                "word",
                MATTERS[random.nextInt(MATTERS.length)],
                Optional.of(sides.get(random.nextInt(2))),
                List.of(where),
                Optional.empty(),
                new TimeSpan(at, at.plus(Duration.ofDays(1))),
                false,
                false,
                Claim.Credibility.CANNOT_BE_JUDGED,
                "bench");
        return List.of(report, claim);
    }

    private Sighting seen(Instant at) {
        return Sighting.of(
                new SourceId("mapper"),
                place(random.nextInt(PLACES)).centre(),
                new Metres(100),
                new TimeSpan(at, at.plus(Duration.ofDays(1))),
                at.plus(Duration.ofDays(1)),
                sides.get(random.nextInt(2)),
                Sighting.Shown.CONTROL,
                "seen",
                List.of(),
                true);
    }

    private Ledger ledger(int reports) {
        var facts = new ArrayList<Fact>();
        for (int number = 0; number < reports; number++) {
            Instant at = START.plus(YEARS.multipliedBy(number).dividedBy(reports));
            facts.addAll(said(at, number));
            if (number % 2 == 0) {
                facts.add(seen(at));
            }
        }
        return Ledger.of(facts.stream()
                .map(fact -> new Entry(1, START, "bench", fact, Hash.NONE, Hash.NONE))
                .toList());
    }

    private Theatre theatre() {
        var colours = new Side.Colours("#000", "#ccc", "#999");
        return new Theatre(
                "bench",
                Map.of("en", "Bench"),
                java.time.ZoneOffset.UTC,
                sides.stream()
                        .map(side -> new Side(side, Map.of(), colours, new LonLat(35, 48), Map.of(), Set.of()))
                        .toList(),
                List.of(),
                List.of(),
                new PublicationRules(Duration.ZERO, new Metres(0), false, ""),
                Map.of(),
                List.of("en"),
                "",
                "");
    }

    private void measure(int reports) {
        var ledger = ledger(reports);
        long start = System.nanoTime();
        var propositions = new ClaimLedger(ledger, theatre(), Optional.empty()).at(START.plus(YEARS));
        double seconds = (System.nanoTime() - start) / 1e9;
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "ledger of %,d reports: %,d propositions in %.2f s (%,.0f reports a second), heap %,d MB%n",
                reports,
                propositions.size(),
                seconds,
                reports / seconds,
                (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    /** Measures ledgers of ten, thirty-seven and a hundred and ten thousand reports. */
    public static void main(String[] words) {
        for (int reports : new int[] {2_000, 10_000, 37_000, 110_000}) {
            new LedgerFigures().measure(reports);
        }
    }
}
