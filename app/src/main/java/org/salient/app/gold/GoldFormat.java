package org.salient.app.gold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.salient.core.model.Theatre;
import org.salient.core.model.TimeSpan;

/**
 * A reading in the format of the hand-made set: offsets in code points, sides a and b by their order in the theatre, a
 * place where it stands, not where a relation shifts it.
 */
public final class GoldFormat {
    private final Theatre theatre;
    private final Gazetteer gazetteer;

    public GoldFormat(Theatre theatre, Gazetteer gazetteer) {
        this.theatre = theatre;
        this.gazetteer = gazetteer;
    }

    /** What was read from a report, as the answer to the text of an id. */
    public GoldAnswer of(String id, Report report, Reading reading) {
        List<Mention> mentions = reading.mentions();
        return new GoldAnswer(
                id,
                mentions.stream().map(mention -> place(report, mention)).toList(),
                reading.claims().stream()
                        .map(claim -> claim(report, claim, mentions))
                        .toList());
    }

    private GoldPlace place(Report report, Mention mention) {
        var span = GoldSpan.of(report.text(), mention.span());
        Optional<LonLat> centre = mention.location()
                .flatMap(location -> gazetteer.place(location.place()))
                .map(Place::centre);
        return new GoldPlace(
                span.start(),
                span.end(),
                Optional.of(mention.text()),
                centre.map(LonLat::lat),
                centre.map(LonLat::lon),
                Optional.empty());
    }

    private GoldClaim claim(Report report, Claim claim, List<Mention> mentions) {
        String text = report.text();
        return new GoldClaim(
                Optional.of(claim.claimant().name()),
                kind(claim.claimant()),
                lower(claim.act()),
                claim.cue().map(cue -> GoldSpan.of(text, cue)),
                GoldSpan.of(text, claim.content()),
                lower(claim.predicate()),
                Optional.empty(),
                Optional.of(claim.actor()
                        .map(side -> side.value().toUpperCase(Locale.ROOT))
                        .orElse("none")),
                claim.places().stream().map(place -> indexOf(place, mentions)).toList(),
                claim.places().stream().findFirst().map(GoldFormat::relation),
                claim.quantity().map(told -> new GoldClaim.Quantity(told.value(), told.unit())),
                date(claim, report),
                claim.hedged(),
                claim.negated(),
                false);
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
