package org.salient.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.app.publication.BuiltPages;
import org.salient.core.model.Claim;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Proposal;
import org.salient.core.model.Publication;
import org.salient.core.model.Sighting;
import org.salient.core.model.Snapshot;
import org.salient.core.verification.Verifier;

/** The commands of the README on the bundled case, from an empty folder to a site, each with what it leaves behind. */
class WholeLineTest {
    /** Footage that the theatre's rules let pass, alone at its place and day. */
    private static final URI FOOTAGE = URI.create("https://example.org/footage/24");

    @TempDir
    static Path shared = Path.of("set by JUnit");

    @TempDir
    Path folder = Path.of("set by JUnit");

    private Desk desk = new Desk(folder, folder);

    @BeforeAll
    static void aDeskHasGatheredAndRead() {
        var desk = new Desk(shared, shared.resolve("mine"));
        desk.init();
        assertThat(gather(desk, "maps", "maps")).contains("8 kept, 0 known before, 0 refused");
        assertThat(gather(desk, "points", "points.csv")).contains("33 kept, 0 known before, 0 refused");
        assertThat(gather(desk, "reports", "reports")).contains("24 kept, 0 known before, 0 refused");
        assertThat(desk.does("read")).startsWith("24 reports read, ");
    }

    @BeforeEach
    void aDayBegins() throws IOException {
        desk = new Desk(folder, folder.resolve("mine"));
        Desk.copy(shared.resolve("mine"), desk.workspace());
        BuiltPages.in(folder.resolve("web/dist"));
    }

    private static String gather(Desk desk, String kind, String file, String... more) {
        Stream<String> words = Stream.of("import", kind, Desk.CASE.resolve(file).toString());
        Stream<String> source = kind.equals("reports") ? Stream.of() : Stream.of("--source", "salient-case");
        return desk.does(
                Stream.of(words, source, Stream.of(more)).flatMap(part -> part).toArray(String[]::new));
    }

    private String decides(String... words) {
        return desk.does(Stream.concat(Stream.of(words), Stream.of("--by", "A. Editor", "--reason", "seen twice"))
                .toArray(String[]::new));
    }

    private String adopts() {
        return decides("adopt", "--source", "salient-case", "--day", "2025-11-04");
    }

    private <F extends Fact> F last(Class<F> kind) {
        return desk.ledger().all(kind).getLast();
    }

    private FactId footage() {
        return desk.ledger().all(Sighting.class).stream()
                .filter(sighting -> sighting.urls().contains(FOOTAGE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertKept(Decision decision) {
        assertThat(decision.warrant().by()).isEqualTo("A. Editor");
        assertThat(decision.warrant().reason()).isEqualTo("seen twice");
        assertThat(decision.warrant().at()).isEqualTo(Desk.NOW);
        assertThat(desk.entries().getLast().actor()).isEqualTo("A. Editor");
    }

    @Test
    void whatIsBroughtInTwiceAddsNoEntry() {
        int before = desk.entries().size();
        assertThat(gather(desk, "maps", "maps")).contains("0 kept, 8 known before");
        assertThat(gather(desk, "points", "points.csv")).contains("0 kept, 33 known before");
        assertThat(gather(desk, "reports", "reports")).contains("0 kept, 24 known before");
        assertThat(desk.entries()).hasSize(before);
    }

    @Test
    void aDryRunAddsNoEntryAndTellsNewFromKnown() {
        int before = desk.entries().size();
        assertThat(gather(desk, "points", "points.geojson", "--dry-run"))
                .contains("5 would be kept, 0 known before, 0 refused; a dry run, nothing was kept");
        assertThat(gather(desk, "points", "points.csv", "--dry-run")).contains("0 would be kept, 33 known before");
        assertThat(desk.entries()).hasSize(before);
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        int claims = desk.ledger().all(Claim.class).size();
        assertThat(claims).isGreaterThan(40);
        assertThat(desk.does("read")).contains(", 0 claims");
        assertThat(desk.ledger().all(Claim.class)).hasSize(claims);
    }

    @Test
    void anEstimateProposesAndAPersonDecides() {
        desk.does("estimate", "--source", "salient-case", "--from", "2025-11-04", "--days", "7");
        assertThat(last(Estimate.class).method()).isNotBlank();
        List<Proposal> proposals = desk.ledger().all(Proposal.class);
        assertThat(proposals).isNotEmpty();
        assertThat(desk.does("proposals")).contains(proposals.getFirst().id().value(), "open", "probability");

        for (Proposal proposal : proposals) {
            decides("refuse", proposal.id().value());
            assertKept(last(Decision.Refuse.class));
        }
        assertThat(desk.does("proposals")).isEqualToIgnoringNewLines("no proposal waits for a decision");
        assertThat(desk.does("proposals", "--all")).contains("refused");
    }

    @Test
    void anAdoptedMapIsSealedOnce() {
        adopts();
        assertKept(last(Decision.Adopt.class));
        assertThat(desk.does("seal")).contains("2025-11-04: version 1, ", "1 of 1 days sealed");
        assertThat(last(Snapshot.class).patches()).isNotEmpty();
        assertThat(desk.does("seal")).contains("0 of 1 days sealed");
    }

    @Test
    void aWithdrawnProposalIsGoneFromTheNextSealedMap() {
        adopts();
        Proposal proposal = proposes();
        decides("accept", proposal.id().value());
        assertKept(last(Decision.Accept.class));
        desk.does("seal");
        assertThat(basesOf(last(Snapshot.class))).contains(proposal.id());

        decides("withdraw", proposal.id().value());
        assertKept(last(Decision.Withdraw.class));
        assertThat(desk.does("seal")).contains("2025-11-05: version 3, ", "1 of 2 days sealed");
        assertThat(basesOf(last(Snapshot.class))).isNotEmpty().doesNotContain(proposal.id());
    }

    private Proposal proposes() {
        decides(
                "propose",
                "--patch",
                Desk.CASE.resolve("proposals/pokrovsk-station.geojson").toString(),
                "--status",
                "held ru",
                "--from",
                "2025-11-05",
                "--evidence",
                footage().value());
        Proposal proposal = last(Proposal.class);
        assertThat(proposal.author()).isEqualTo("A. Editor");
        assertThat(proposal.note()).isEqualTo("seen twice");
        assertThat(Words.say(proposal.status())).isEqualTo("held ru");
        return proposal;
    }

    private static List<FactId> basesOf(Snapshot snapshot) {
        return snapshot.patches().stream()
                .map(patch -> patch.provenance().basis())
                .toList();
    }

    @Test
    void aCheckAndAGradeAreKeptWithWhoAndWhy() {
        FactId evidence = Verifier.idOf(footage());
        decides("verify", evidence.value(), "--step", "location", "--outcome", "confirmed");
        assertKept(last(Decision.Verify.class));
        assertThat(last(Decision.Verify.class).evidence()).isEqualTo(evidence);

        decides("grade", "rybar", "--grade", "D");
        assertKept(last(Decision.Regrade.class));
        assertThat(last(Decision.Regrade.class).grade()).isEqualTo(Grade.D);
    }

    @Test
    void aSiteWithinTheDelayOfADecisionSaysWhyItHasNoMap() throws IOException {
        assertThat(desk.does("publish", "--out", folder.resolve("site").toString()))
                .contains("the site has no map yet: none was sealed");
        adopts();
        desk.does("seal");
        assertThat(desk.does("publish", "--out", folder.resolve("site").toString()))
                .contains(
                        "the site has no map yet: what was drawn or decided waits for the public delay, here 48 hours");
        assertThat(folder.resolve("site/data/history.pmtiles")).doesNotExist();
        assertThat(desk.does(
                        "publish",
                        "--private",
                        "--out",
                        folder.resolve("preview").toString()))
                .contains("a preview, not for publication")
                .doesNotContain("no map yet");
        assertThat(folder.resolve("preview/data/history.pmtiles")).exists();
        assertThat(Files.readString(folder.resolve("preview/data/ground.json"))).contains("\"side\":\"ru\"");
    }

    @Test
    void aSiteIsPublishedSignedAndProved() throws IOException {
        adopts();
        desk.does("seal");
        desk.waitDays(3);
        Path site = folder.resolve("site");
        assertThat(desk.does("publish", "--out", site.toString()))
                .contains("for publication; head ")
                .doesNotContain("no map yet");
        assertThat(Files.readString(site.resolve("data/ground.json"))).contains("\"side\":\"ru\"");
        assertThat(last(Publication.class).preview()).isFalse();
        assertThat(site.resolve("index.html")).exists();
        assertThat(words(site)).contains(FOOTAGE.toString());
        assertThat(desk.does("audit")).contains("1 signed heads", "nothing was altered");
        assertThat(desk.does("audit", "--site", site.toString())).contains("nothing was altered since it was signed");

        Files.writeString(site.resolve("index.html"), "<!doctype html>");
        Desk.Said altered = desk.tries("audit", "--site", site.toString());
        assertThat(altered.code()).isEqualTo(1);
        assertThat(altered.out()).contains("index.html");
    }

    @Test
    void whatIsHeldIsInNoPublishedFileUntilItIsReleased() throws IOException {
        adopts();
        desk.does("seal");
        decides("hold", footage().value(), "--until", "2030-01-01T00:00:00Z");
        Decision.Hold hold = last(Decision.Hold.class);
        assertKept(hold);
        assertThat(desk.does("publish", "--out", folder.resolve("held").toString()))
                .contains("held back: 1 × held");
        assertThat(words(folder.resolve("held"))).doesNotContain(FOOTAGE.toString());

        decides("release", hold.id().value());
        assertKept(last(Decision.Release.class));
        desk.does("publish", "--out", folder.resolve("released").toString());
        assertThat(words(folder.resolve("released"))).contains(FOOTAGE.toString());
    }

    @Test
    void whatASiteNamesCanBeHeldByThatName() throws IOException {
        desk.does("publish", "--out", folder.resolve("site").toString());
        String evidence = Files.readString(folder.resolve("site/data/evidence.geojson"));
        Matcher feature = Pattern.compile(
                        "\"id\":\"(evidence/[0-9a-f]+)\"(?:(?!\"id\").)*?footage/24\"", Pattern.DOTALL)
                .matcher(evidence);
        assertThat(feature.find()).isTrue();
        assertThat(feature.group(1)).isNotEqualTo(Verifier.idOf(footage()).value());

        decides("hold", feature.group(1), "--until", "2030-01-01T00:00:00Z");
        assertThat(last(Decision.Hold.class).held()).isEqualTo(Verifier.idOf(footage()));
        desk.does("publish", "--out", folder.resolve("site").toString());
        assertThat(words(folder.resolve("site"))).doesNotContain(FOOTAGE.toString());
    }

    @Test
    void aCorrectionIsTold() throws IOException {
        adopts();
        desk.does("seal");
        decides("correct", footage().value(), "--text", "It was filmed a day before.");
        assertKept(last(Decision.Correct.class));
        desk.waitDays(3);
        desk.does("publish", "--out", folder.resolve("site").toString());
        assertThat(Files.readString(folder.resolve("site/data/corrections.json")))
                .contains("It was filmed a day before.");
    }

    @Test
    void rebuiltViewsAreTheSame() {
        desk.does("rebuild");
        assertThat(desk.audit().findings()).isEmpty();
    }

    /** All that the files of a site say. */
    private static String words(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".gz"))
                    .map(WholeLineTest::read)
                    .reduce("", String::concat);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
