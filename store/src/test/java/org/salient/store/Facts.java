package org.salient.store;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.Decision;
import org.salient.core.model.Estimate;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Grade;
import org.salient.core.model.Grid;
import org.salient.core.model.Hash;
import org.salient.core.model.LayerMap;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.Proposal;
import org.salient.core.model.Provenance;
import org.salient.core.model.Publication;
import org.salient.core.model.Relation;
import org.salient.core.model.Report;
import org.salient.core.model.SealedHistory;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;
import org.salient.core.model.SignedHead;
import org.salient.core.model.Snapshot;
import org.salient.core.model.SourceId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import org.salient.core.model.Status;
import org.salient.core.model.TheatreVersion;
import org.salient.core.model.TimeSpan;
import org.salient.core.model.VerificationStep;
import org.salient.core.model.Warrant;

/** Facts of every kind, drawn at random; a new kind of fact breaks the compile here. */
final class Facts {
    private Facts() {}

    static Arbitrary<Fact> any() {
        return Arbitraries.of(FactKind.class).flatMap(kind -> of(kind).map(fact -> (Fact) fact));
    }

    private static Arbitrary<SealedHistory> histories() {
        var maps = Combinators.combine(times(), ids(), ids()).as(SealedHistory.SealedMap::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        maps.list().ofMinSize(1).ofMaxSize(4),
                        hashes())
                .as(SealedHistory::of);
    }

    static Arbitrary<? extends Fact> of(FactKind kind) {
        return switch (kind) {
            case THEATRE -> Combinators.combine(words(), hashes()).as(TheatreVersion::of);
            case REPORT -> reports();
            case CLAIM -> claims();
            case SIGHTING -> sightings();
            case MAP ->
                Combinators.combine(sources(), times(), layerPatches().list().ofMaxSize(4), flags())
                        .as(LayerMap::of);
            case ESTIMATE -> estimates();
            case PROPOSAL -> proposals();
            case SNAPSHOT -> snapshots();
            case HISTORY -> histories();
            case PUBLICATION -> publications();
            case ADOPT -> decided(Decision.Adopt::of);
            case ACCEPT -> decided(Decision.Accept::of);
            case REFUSE -> decided(Decision.Refuse::of);
            case WITHDRAW -> decided(Decision.Withdraw::of);
            case VERIFY ->
                Combinators.combine(
                                warrants(),
                                ids(),
                                Arbitraries.of(VerificationStep.Step.class),
                                Arbitraries.of(VerificationStep.Outcome.class))
                        .as(Decision.Verify::of);
            case GRADE ->
                Combinators.combine(warrants(), sources(), Arbitraries.of(Grade.class))
                        .as(Decision.Regrade::of);
            case HOLD -> Combinators.combine(warrants(), ids(), times()).as(Decision.Hold::of);
            case RELEASE -> decided(Decision.Release::of);
            case CORRECT -> Combinators.combine(warrants(), ids(), texts()).as(Decision.Correct::of);
        };
    }

    private static Arbitrary<Fact> decided(java.util.function.BiFunction<Warrant, FactId, ? extends Fact> decide) {
        return Combinators.combine(warrants(), ids()).as(decide::apply);
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(sources(), times(), words(), texts(), words(), urls().optional(), hashes(), flags())
                .as(Report::of);
    }

    private static Arbitrary<Sighting> sightings() {
        var where = Combinators.combine(sources(), points(), metres(), spans()).as(Seen::new);
        return Combinators.combine(
                        where,
                        times(),
                        sides(),
                        Arbitraries.of(Sighting.Shown.class),
                        texts(),
                        urls().list().ofMaxSize(3),
                        flags())
                .as((seen, posted, side, shown, words, urls, backfilled) -> Sighting.of(
                        seen.source, seen.at, seen.error, seen.seen, posted, side, shown, words, urls, backfilled));
    }

    private record Seen(SourceId source, LonLat at, Metres error, TimeSpan seen) {}

    private static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        times(),
                        claimants(),
                        said(),
                        mentions().list().ofMaxSize(3),
                        spans())
                .as((id, report, saidAt, claimant, said, places, when) -> new Claim(
                        id,
                        report,
                        saidAt,
                        claimant,
                        said.act,
                        said.cue,
                        new Span(3, 3 + said.quote.length()),
                        said.quote,
                        said.predicate,
                        said.actor,
                        places,
                        said.quantity,
                        when,
                        said.hedged,
                        !said.hedged,
                        Claim.Credibility.DOUBTFUL,
                        "reader 1"));
    }

    private record Said(
            SpeechAct act,
            Optional<Span> cue,
            String quote,
            Predicate predicate,
            Optional<SideId> actor,
            Optional<Claim.Quantity> quantity,
            boolean hedged) {}

    private static Arbitrary<Said> said() {
        return Combinators.combine(
                        Arbitraries.of(SpeechAct.class),
                        pieces().optional(),
                        words(),
                        Arbitraries.of(Predicate.class),
                        sides().optional(),
                        Combinators.combine(numbers(), texts())
                                .as(Claim.Quantity::new)
                                .optional(),
                        flags())
                .as(Said::new);
    }

    private static Arbitrary<Claimant> claimants() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ClaimantKind.class),
                        sides().optional(),
                        sources().optional())
                .as(Claimant::new);
    }

    private static Arbitrary<Mention> mentions() {
        var locations = Combinators.combine(words(), texts(), Arbitraries.of(PlaceKind.class), points(), metres())
                .as(Mention.Location::new);
        return Combinators.combine(
                        pieces(),
                        texts(),
                        Arbitraries.of(Relation.class),
                        locations.optional(),
                        texts(),
                        texts().list().ofMaxSize(2))
                .as(Mention::new);
    }

    private static Arbitrary<LayerMap.LayerPatch> layerPatches() {
        return Combinators.combine(statuses(), texts(), hashes()).as(LayerMap.LayerPatch::new);
    }

    private static Arbitrary<Estimate> estimates() {
        var grids = Combinators.combine(
                        points(), numbers(), numbers(), Arbitraries.integers().between(1, 9))
                .as((origin, west, north, cells) -> new Grid(origin, new Metres(500), west, north, cells, 2));
        return Combinators.combine(
                        words(), times(), ids(), grids, sides().list().ofMaxSize(3), hashes(), Arbitraries.integers())
                .as(Estimate::of);
    }

    private static Arbitrary<Proposal> proposals() {
        return Combinators.combine(
                        words(),
                        times(),
                        statuses(),
                        hashes(),
                        numbers(),
                        numbers().optional(),
                        ids().list().ofMinSize(1).ofMaxSize(3),
                        ids().optional())
                .as((author, from, status, shape, area, probability, evidence, estimate) ->
                        Proposal.of(author, from, status, shape, area, probability, evidence, estimate, "a note"));
    }

    private static Arbitrary<Snapshot> snapshots() {
        var origins = Combinators.combine(
                        ids(), ids().list().ofMaxSize(2), ids().list().ofMaxSize(2))
                .as(Provenance::new);
        var patches = Combinators.combine(statuses(), words(), hashes(), numbers(), origins)
                .as(Snapshot.Patch::new);
        return Combinators.combine(
                        Arbitraries.integers(), times(), patches.list().ofMaxSize(3), numbers())
                .as(Snapshot::of);
    }

    private static Arbitrary<Publication> publications() {
        Arbitrary<Map<String, Integer>> counts =
                Arbitraries.maps(words(), Arbitraries.integers()).ofMaxSize(4);
        var heads = Combinators.combine(Arbitraries.longs(), hashes(), words(), words())
                .as(SignedHead::new);
        return Combinators.combine(times(), flags(), hashes(), counts, heads).as(Publication::of);
    }

    static Arbitrary<String> texts() {
        // Whatever a source may write, NUL and half of a surrogate pair apart, which no UTF-8 text holds.
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(Facts::sound),
                Arbitraries.of("", "Покровськ", "\"quoted\" \\ and\nbroken", "…Мирноград’s", "\ud83d\ude00"));
    }

    private static String sound(String text) {
        return new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\u0000", "");
    }

    static Arbitrary<String> words() {
        return texts().map(text -> "w" + text);
    }

    private static Arbitrary<FactId> ids() {
        return words().map(word -> FactId.of("thing", word));
    }

    private static Arbitrary<Hash> hashes() {
        return words().map(Hash::of);
    }

    private static Arbitrary<SideId> sides() {
        return Arbitraries.of("red", "blue", "a side").map(SideId::new);
    }

    private static Arbitrary<SourceId> sources() {
        return words().map(SourceId::new);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Instant> times() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L), Arbitraries.of(0L, 500_000_000L, 123_456_789L))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<TimeSpan> spans() {
        return Combinators.combine(times(), Arbitraries.longs().between(0, 1_000_000))
                .as((from, seconds) ->
                        seconds == 0 ? TimeSpan.since(from) : new TimeSpan(from, from.plusSeconds(seconds)));
    }

    private static Arbitrary<Span> pieces() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 9))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.of(0.0, -0.0, 0.1, 1e21, Double.MIN_VALUE));
    }

    private static Arbitrary<Metres> metres() {
        return numbers().map(Math::abs).map(Metres::new);
    }

    private static Arbitrary<LonLat> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-180, 180),
                        Arbitraries.doubles().between(-90, 90))
                .as(LonLat::new);
    }

    private static Arbitrary<URI> urls() {
        return Arbitraries.of("https://example.org/a?b=c#d", "https://example.org/%D0%B0", "mailto:a@example.org")
                .map(URI::create);
    }

    private static Arbitrary<Status> statuses() {
        return Arbitraries.oneOf(
                sides().map(Status::held), Arbitraries.of(Status.Reason.class).map(Status::grey));
    }

    private static Arbitrary<Warrant> warrants() {
        return Combinators.combine(words(), times(), words()).as(Warrant::new);
    }
}
