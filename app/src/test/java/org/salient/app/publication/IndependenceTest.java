package org.salient.app.publication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.salient.app.publication.InventedWar.KEYS;
import static org.salient.app.publication.InventedWar.OPEN;
import static org.salient.app.publication.InventedWar.QUOTABLE;
import static org.salient.app.publication.InventedWar.SECRET;
import static org.salient.app.publication.InventedWar.accepted;
import static org.salient.app.publication.InventedWar.adopted;
import static org.salient.app.publication.InventedWar.claim;
import static org.salient.app.publication.InventedWar.report;
import static org.salient.app.publication.InventedWar.sighting;
import static org.salient.app.publication.InventedWar.warrant;
import static org.salient.core.TwoSides.noon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.salient.core.model.Decision;
import org.salient.core.model.Fact;
import org.salient.core.model.Grade;
import org.salient.core.model.Hash;
import org.salient.core.model.Publication;
import org.salient.core.model.Report;
import org.salient.core.model.Sighting;
import org.salient.core.model.SignedHead;
import org.salient.core.model.VerificationStep;
import org.salient.core.verification.Verifier;

/**
 * No byte of a site depends on what is held back. One public week is put into two journals, each with other facts that
 * must not be told strewn in between; both give the same site, name for name and byte for byte.
 */
class IndependenceTest {
    private static final Instant FAR = noon("12-31");

    /** The theatre version and the estimate stand first: an estimate rests on every sighting before it. */
    private static final int FIRST_PLACE = 4;

    private final InventedWar war = new InventedWar();
    private Path folder = Path.of("");
    private Sighting seen = sighting(OPEN, 37.512345, 48.512345, "11-05");

    @BeforeProperty
    void aPublicWeek() throws IOException {
        folder = Files.createTempDirectory("independence");
        BuiltPages.in(Files.createDirectories(folder.resolve("shells")));
        var first = war.add(war.map(OPEN, "11-01", 37.60));
        var adopt = war.add(Decision.Adopt.of(warrant("11-01"), first.id()));
        war.add(war.estimate("11-02", first));
        war.add(seen);
        war.add(sighting(QUOTABLE, 37.45, 48.45, "11-04"));
        war.add(war.snapshot(1, "11-01", 37.60, adopted(first, adopt)));
        var proposal = war.add(war.proposal("11-06", 37.58, Verifier.idOf(seen.id())));
        var accept = war.add(Decision.Accept.of(warrant("11-06"), proposal.id()));
        war.add(war.snapshot(2, "11-06", 37.58, accepted(proposal, accept)));
        war.add(claim(war.add(report(OPEN, "11-05", "They say that red took Milltown."))));
        war.add(claim(war.add(report(QUOTABLE, "11-06", "Some write that red took the mill. So much for that."))));
        war.add(Decision.Correct.of(warrant("11-07"), Verifier.idOf(seen.id()), "the hour was wrong"));
    }

    @AfterProperty
    void clean() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 25)
    @Label("no byte of a site depends on what is held back")
    void noByteOfASiteDependsOnWhatIsHeldBack(@ForAll long oneSeed, @ForAll long otherSeed) throws IOException {
        var one = published(strewn(new Random(oneSeed)));
        var other = published(strewn(new Random(otherSeed)));
        var alone = published(war.facts());
        assertThat(one.keySet()).isEqualTo(alone.keySet()).isEqualTo(other.keySet());
        alone.forEach((name, text) ->
                assertThat(text).as(name).isEqualTo(one.get(name)).isEqualTo(other.get(name)));
    }

    private Map<String, String> published(List<Fact> journal) throws IOException {
        Path site = folder.resolve("site");
        new SiteWriter(folder.resolve("shells"), KEYS).write(war.clear(journal), site);
        var files = new TreeMap<String, String>();
        // Each byte as one letter, so that a failure shows words.
        SiteWriterTest.bytes(site).forEach((name, bytes) -> files.put(name, new String(bytes, ISO_8859_1)));
        return files;
    }

    /** The public week with one to eight groups of other facts in between, each group in its own order. */
    private List<Fact> strewn(Random random) {
        var journal = new ArrayList<>(war.facts());
        int groups = 1 + random.nextInt(8);
        for (int i = 0; i < groups; i++) {
            int place = FIRST_PLACE;
            for (Fact fact : untold(random)) {
                place += random.nextInt(journal.size() - place + 1);
                journal.add(place++, fact);
            }
        }
        return journal;
    }

    /** One fact that must not be told, with what is derived from it and the decisions that hold it. */
    private List<? extends Fact> untold(Random random) {
        // Near enough to the public sightings to be taken for a copy of them.
        double near = 37.5121 + random.nextInt(9) / 10_000.0;
        // Far enough to be none: a held sighting would hold its copies.
        double far = 37.8 + random.nextInt(90) / 1_000.0;
        return switch (random.nextInt(12)) {
            case 0 -> List.of(sighting(OPEN, near, 48.5123, "11-09"));
            case 1 -> List.of(sighting(SECRET, near, 48.5123, "11-05"));
            case 2 -> held(sighting(OPEN, far, 48.9, "11-05"));
            case 3 -> said(report(OPEN, "11-09", "Voice " + Math.round(far * 1_000) + " says that red took Milltown."));
            case 4 ->
                said(report(SECRET, "11-05", "Voice " + Math.round(far * 1_000) + " says that red took Milltown."));
            case 5 -> heldReport("Voice " + Math.round(far * 1_000) + " says that red took Milltown.");
            case 6 -> changedByAHeldSighting(far);
            case 7 -> adoptedMap(random);
            case 8 -> List.of(war.map(OPEN, "11-09", far));
            case 9 ->
                List.of(
                        Decision.Verify.of(
                                warrant("11-09"),
                                Verifier.idOf(seen.id()),
                                VerificationStep.Step.LOCATION,
                                VerificationStep.Outcome.REFUTED),
                        Decision.Regrade.of(warrant("11-09"), OPEN, Grade.E));
            case 10 ->
                List.of(
                        Decision.Correct.of(warrant("11-09"), seen.id(), "it was somewhere else: " + far),
                        Decision.Refuse.of(
                                warrant("11-09"),
                                war.proposal("11-08", far, seen.id()).id()));
            default ->
                List.of(Publication.of(
                        noon("11-0" + (1 + random.nextInt(9))),
                        false,
                        Hash.of("manifest " + far),
                        Map.of("held", random.nextInt(9)),
                        new SignedHead(1, Hash.of("head " + far), "signature", "key")));
        };
    }

    private static List<Fact> held(Sighting sighting) {
        return List.of(sighting, Decision.Hold.of(warrant("11-06"), Verifier.idOf(sighting.id()), FAR));
    }

    private static List<Fact> said(Report report) {
        return List.of(report, claim(report));
    }

    private static List<Fact> heldReport(String words) {
        var report = report(OPEN, "11-05", words);
        return List.of(report, claim(report), Decision.Hold.of(warrant("11-06"), report.id(), FAR));
    }

    private List<Fact> changedByAHeldSighting(double lon) {
        var held = sighting(OPEN, lon, 48.9, "11-05");
        var proposal = war.proposal("11-06", lon, Verifier.idOf(held.id()));
        var accept = Decision.Accept.of(warrant("11-06"), proposal.id());
        return List.of(
                held,
                proposal,
                accept,
                war.snapshot(7, "11-07", lon, accepted(proposal, accept)),
                Decision.Hold.of(warrant("11-08"), held.id(), FAR));
    }

    private List<Fact> adoptedMap(Random random) {
        boolean secret = random.nextBoolean();
        var map = war.map(secret ? SECRET : OPEN, secret ? "11-05" : "11-09", 37.55);
        var adopt = Decision.Adopt.of(warrant("11-07"), map.id());
        return List.of(map, adopt, war.snapshot(8, "11-08", 37.55, adopted(map, adopt)));
    }
}
