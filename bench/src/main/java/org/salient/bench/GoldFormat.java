package org.salient.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.extraction.Reading;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Claim;
import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.LonLat;
import org.salient.core.model.Mention;
import org.salient.core.model.Place;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Span;
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;

/**
 * A reading in the format of the hand-made set: offsets in code points, sides a and b by their order in the theatre, a
 * place where it stands, not where a relation shifts it.
 */
final class GoldFormat {
    private final Theatre theatre;
    private final Gazetteer gazetteer;

    GoldFormat(Theatre theatre, Gazetteer gazetteer) {
        this.theatre = theatre;
        this.gazetteer = gazetteer;
    }

    Map<String, Object> of(Report report, Reading reading) {
        List<Mention> mentions = reading.mentions();
        List<Map<String, Object>> claims = reading.claims().stream()
                .map(claim -> claim(report, claim, mentions))
                .toList();
        List<Map<String, Object>> places =
                mentions.stream().map(mention -> place(report, mention)).toList();
        return Map.of("places", places, "claims", claims);
    }

    private Map<String, Object> place(Report report, Mention mention) {
        var place = span(report.text(), mention.span());
        Optional<LonLat> centre = mention.location()
                .flatMap(location -> gazetteer.place(location.place()))
                .map(Place::centre);
        place.put("text", mention.text());
        place.put("lat", centre.map(LonLat::lat).orElse(null));
        place.put("lon", centre.map(LonLat::lon).orElse(null));
        return place;
    }

    private static Map<String, Object> span(String text, Span span) {
        var object = new LinkedHashMap<String, Object>();
        object.put("start", text.codePointCount(0, span.start()));
        object.put("end", text.codePointCount(0, span.end()));
        return object;
    }

    private Map<String, Object> claim(Report report, Claim claim, List<Mention> mentions) {
        var object = new LinkedHashMap<String, Object>();
        object.put("claimant", claim.claimant().name());
        object.put("claimant_kind", kind(claim.claimant()));
        object.put("speech_act", lower(claim.act()));
        object.put("cue", claim.cue().map(cue -> span(report.text(), cue)).orElse(null));
        object.put("content", span(report.text(), claim.content()));
        object.put("predicate", lower(claim.predicate()));
        object.put("predicate_alt", null);
        object.put(
                "actor_side",
                claim.actor().map(side -> side.value().toUpperCase(Locale.ROOT)).orElse("none"));
        object.put(
                "places",
                claim.places().stream().map(place -> indexOf(place, mentions)).toList());
        object.put(
                "relation",
                claim.places().stream().findFirst().map(GoldFormat::relation).orElse(null));
        object.put("quantity", claim.quantity().map(GoldFormat::quantity).orElse(null));
        object.put("event_date", date(claim, report).orElse(null));
        object.put("hedged", claim.hedged());
        object.put("negated", claim.negated());
        return object;
    }

    /** A claim may mean another ground by the same words, so the words tell which mention it is. */
    private static int indexOf(Mention place, List<Mention> mentions) {
        return mentions.stream().map(Mention::span).toList().indexOf(place.span());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String relation(Mention mention) {
        return switch (mention.relation()) {
            case DISTANCE_FROM -> "km_from";
            case IN, NEAR, DIRECTION, BETWEEN, ALONG -> lower(mention.relation());
        };
    }

    private static Map<String, Object> quantity(Claim.Quantity quantity) {
        double value = quantity.value();
        return Map.of(
                "value", value == Math.rint(value) ? (Object) (long) value : (Object) value, "unit", quantity.unit());
    }

    /** The day that a claim dates its event to; none where it is but the day of publication. */
    private Optional<String> date(Claim claim, Report report) {
        TimeSpan told = claim.when();
        LocalDate published = day(report.published());
        return told.equals(TimeSpan.day(published, theatre.zone()))
                ? Optional.empty()
                : Optional.of(day(told.until().minusSeconds(1)).toString());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, theatre.zone());
    }

    private String kind(Claimant claimant) {
        boolean first = claimant.side().filter(side -> side.equals(side(0))).isPresent();
        boolean second = claimant.side().filter(side -> side.equals(side(1))).isPresent();
        ClaimantKind kind = claimant.kind();
        return switch (kind) {
            case OFFICIAL -> first ? "official_a" : second ? "official_b" : "other";
            case MILITARY -> first ? "official_a" : second ? "military_b" : "other";
            case THINK_TANK, OSINT, NEWS_AGENCY, BLOGGER, ANALYST, POLITICIAN, NARRATOR, OTHER -> lower(kind);
        };
    }

    private SideId side(int order) {
        List<Side> sides = theatre.sides();
        return sides.get(order).id();
    }
}
