package org.salient.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.salient.core.control.Estimator;
import org.salient.core.control.KernelKriging;
import org.salient.core.control.Persistence;
import org.salient.core.control.Plane;
import org.salient.core.control.ProposalFinder;
import org.salient.core.control.Reference;
import org.salient.core.control.ReferenceMap;
import org.salient.core.control.Shares;
import org.salient.core.model.Body;
import org.salient.core.model.Estimate;
import org.salient.core.model.Evidence;
import org.salient.core.model.Fact;
import org.salient.core.model.LayerMap;
import org.salient.core.model.Ledger;
import org.salient.core.model.Metres;
import org.salient.core.model.Theatre;
import org.salient.core.verification.Holds;
import org.salient.core.verification.Verifier;

/** Estimates who holds the ground some days after a map, and proposes what changed. */
final class EstimateCommand {
    private EstimateCommand() {}

    /** The estimators there are. */
    enum Method {
        PERSISTENCE,
        KRIGING
    }

    record Options(
            @Option(
                    name = "--source",
                    value = "ID",
                    help = "whose map it starts from: the id of a source in the theatre file")
            String source,

            @Option(
                    name = "--from",
                    value = "DATE",
                    help = "the day it starts from: the last map up to the end of that local day")
            LocalDate from,

            @Option(name = "--days", value = "N", help = "how many days after that are estimated", standard = "30")
            int days,

            @Option(
                    name = "--method",
                    value = "NAME",
                    help =
                            "kriging, which weighs observations by distance and age, or persistence, which changes nothing",
                    standard = "kriging")
            Method method,

            @Option(
                    name = "--box",
                    value = "W,S,E,N",
                    help = "only there: longitudes and latitudes in degrees; else the whole theatre")
            Optional<String> box,

            @Option(name = "--cell", value = "METRES", help = "the size of a cell", standard = "500")
            int cell,

            In in) {
        Options {
            if (days < 0 || days > 366) {
                throw new IllegalArgumentException("--days must be 0 to 366, was " + days);
            }
            if (cell < 50 || cell > 10_000) {
                throw new IllegalArgumentException("--cell must be 50 to 10,000 m, was " + cell);
            }
            box.ifPresent(EstimateCommand::box);
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "estimate",
                Command.Group.INFER,
                "infers who holds the ground some days after a map, and proposes what changed",
                List.of(
                        "Uses the evidence that was known by then, and nothing later. The estimate is a layer of its own;",
                        "what it proposes changes the assessed map only when a person accepts it."),
                Options.class,
                EstimateCommand::run);
    }

    static void run(Options options, Terminal terminal) {
        try (Workspace workspace = Workspace.open(options.in())) {
            Ledger ledger = workspace.ledger();
            Theatre theatre = workspace.theatre();
            LayerMap map = Maps.lastOf(workspace.source(options.source()), options.from(), ledger, theatre.zone());
            var grid = Plane.grid(box(options, theatre), new Metres(options.cell()));
            var reference = Reference.of(ReferenceMap.of(map, theatre, workspace::shape), theatre, grid);
            List<Evidence> evidence = evidence(theatre, ledger, terminal.now());
            Instant validAt = Maps.endOf(options.from().plusDays(options.days()), theatre.zone());
            Estimator estimator = estimator(options.method());
            Shares shares = estimator.estimate(reference, evidence, validAt);
            Body body = shares.body();
            var estimate = Estimate.of(
                    estimator.method(), validAt, map.id(), grid, reference.sides(), body.hash(), shares.used());
            List<ProposalFinder.Draft> drafts = new ProposalFinder().find(reference, estimate, shares, evidence);
            keep(estimate, body, drafts, workspace, terminal);
            terminal.say(String.format(
                    Locale.ROOT,
                    "%s: %,d cells of %d m, %,d observations used, %d proposals; see 'salient proposals'",
                    estimate.id(),
                    grid.cells(),
                    options.cell(),
                    shares.used(),
                    drafts.size()));
        }
    }

    /** What is held leaves no trace in an estimate, so that an estimate may be published while it is held. */
    private static List<Evidence> evidence(Theatre theatre, Ledger ledger, Instant now) {
        List<Evidence> evidence = new Verifier(theatre).verify(ledger).evidence();
        Holds holds = Holds.at(ledger, evidence, now);
        return evidence.stream().filter(seen -> !holds.isHeld(seen.id())).toList();
    }

    private static void keep(
            Estimate estimate, Body body, List<ProposalFinder.Draft> drafts, Workspace workspace, Terminal terminal) {
        var facts = new ArrayList<Fact>(List.of(estimate));
        var bodies = new ArrayList<>(List.of(body));
        for (ProposalFinder.Draft draft : drafts) {
            facts.add(draft.proposal());
            bodies.add(draft.shape());
        }
        workspace.append(terminal.now(), estimate.method(), facts, bodies);
    }

    private static Estimator estimator(Method method) {
        return switch (method) {
            case PERSISTENCE -> new Persistence();
            case KRIGING -> new KernelKriging();
        };
    }

    private static Envelope box(Options options, Theatre theatre) {
        return options.box().map(EstimateCommand::box).orElseGet(() -> {
            var whole = new Envelope();
            theatre.regions()
                    .forEach(region -> whole.expandToInclude(region.shape().getEnvelopeInternal()));
            return whole;
        });
    }

    private static Envelope box(String words) {
        try {
            double[] edges = Arrays.stream(words.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (edges.length == 4 && edges[0] < edges[2] && edges[1] < edges[3]) {
                return new Envelope(edges[0], edges[2], edges[1], edges[3]);
            }
        } catch (NumberFormatException _) {
            // Told below with the other ways in which it can be no box.
        }
        throw new IllegalArgumentException(
                "--box must be west,south,east,north in degrees, such as 36.4,47.9,37.9,48.7, was '" + words + "'");
    }
}
