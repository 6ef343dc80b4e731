package org.salient.app.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of {@code web/src/data.ts}, member for member: what the files of a site hold. */
final class SiteData {
    private SiteData() {}

    record Range(double low, double high) {}

    record Site(
            String theatre,
            Map<String, String> names,
            String note,
            boolean preview,
            String zone,
            List<String> languages,
            Instant publishedAt,
            Optional<Instant> mapAsOf,
            double delayHours,
            String corrections,
            String boundaries,
            List<Credit> credits,
            List<SideInfo> sides,
            Map<String, String> statusWords,
            Optional<History> history,
            List<LayerDays> layers,
            boolean hasEstimate,
            List<Double> view,
            Optional<String> basemap) {}

    record Credit(String name, String licence) {}

    record SideInfo(String id, Map<String, String> names, String line, String ground, String fresh) {}

    record History(long from, long until, boolean superseded, boolean backfilled, int minZoom, int maxZoom) {}

    record Days(List<String> dates, List<Long> at, Map<String, List<Double>> held, List<Double> grey) {}

    record StatusWords(String status, Optional<String> side, Optional<String> reason) {}

    record LayerDays(String source, String name, List<String> days) {}

    record Band(String side, double low, double high, String method, Instant from, Optional<Instant> until) {}

    record ClaimedArea(
            String side,
            String place,
            String placeName,
            String claim,
            String claimant,
            Optional<String> quote,
            Instant from,
            Optional<Instant> until,
            Optional<String> ended) {}

    record LayerPatch(
            String status,
            Optional<String> side,
            Optional<String> reason,
            String label,
            String source,
            Instant published) {}

    record Seen(
            String id,
            String side,
            String shown,
            String description,
            String source,
            String sourceName,
            Instant seenFrom,
            Instant seenUntil,
            Instant posted,
            Instant imported,
            double errorM,
            int copies,
            List<String> urls,
            List<Step> steps,
            boolean backfilled) {}

    record Step(String step, String outcome, String by, String note) {}

    record Said(
            String id,
            String report,
            String reportTitle,
            Optional<String> reportUrl,
            String source,
            String sourceName,
            String grade,
            String original,
            Instant said,
            String claimant,
            String claimantKind,
            Optional<String> claimantSide,
            String act,
            Optional<String> cue,
            Optional<String> quote,
            String predicate,
            Optional<String> actor,
            List<SaidPlace> places,
            boolean hedged,
            boolean negated,
            When when,
            Optional<Quantity> quantity,
            String standing,
            String standingWhy,
            List<String> standingBy) {}

    record SaidPlace(
            Optional<String> place,
            String name,
            Optional<Double> lon,
            Optional<Double> lat,
            Optional<Double> errorM,
            String relation) {}

    record When(Instant from, Optional<Instant> until) {}

    record Quantity(double value, String unit) {}

    record Why(
            String snapshot,
            int version,
            WhyBasis basis,
            List<WhyDecision> decisions,
            List<String> evidence,
            List<String> claims,
            Optional<Instant> newestEvidence) {}

    record WhyAll(List<Why> reasons) {}

    record WhyBasis(String id, String kind, String title, Optional<String> source, Optional<Instant> published) {}

    record WhyDecision(String id, String kind, String by, Instant at, String reason) {}

    record PlaceEntry(
            String id,
            Map<String, String> names,
            List<String> otherNames,
            String kind,
            String region,
            double lon,
            double lat,
            Optional<Integer> population,
            boolean page) {}

    record PlacePage(
            @JsonUnwrapped PlaceEntry entry,
            Optional<Integer> populationYear,
            Map<String, String> regionNames,
            String answer,
            List<Held> timeline,
            Optional<Range> distanceKm,
            Optional<Instant> newestEvidence,
            List<String> claims,
            List<String> evidence,
            List<Asserted> propositions,
            List<AboutPlace> about) {}

    record Asserted(
            String id,
            String relation,
            String matter,
            Optional<String> side,
            String state,
            Optional<Turn> said,
            Optional<Turn> contradicted,
            Optional<Turn> retracted,
            Optional<Turn> proven,
            Instant agesOut,
            int posts,
            int origins,
            List<String> claims) {}

    record Turn(Instant at, String who, String by) {}

    record Held(String status, Optional<String> side, Optional<String> reason, Instant from, Optional<Instant> until) {}

    record AboutPlace(String text, String source) {}

    record Correction(String id, Instant at, String by, String subject, String text) {}

    record Head(long entries, String head, String manifest, String signature, String publicKey) {}
}
