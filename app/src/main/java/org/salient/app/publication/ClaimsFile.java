package org.salient.app.publication;

import java.io.IOException;
import java.net.URI;
import org.salient.core.model.Claim;
import org.salient.core.model.FactId;
import org.salient.core.model.Mention;
import org.salient.core.model.Metres;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.verification.Standing;

/** Writes {@code data/claims.json}: every claim, the newest first, and how it stands. */
final class ClaimsFile {
    private final Edition edition;

    ClaimsFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder) throws IOException {
        try (var out = Json.generator(folder.file("data/claims.json"))) {
            out.writeStartArray();
            edition.claims().forEach(claim -> out.writePOJO(said(claim)));
            out.writeEndArray();
        }
    }

    private SiteData.Said said(Claim claim) {
        Report report = edition.report(claim);
        Standing standing = edition.standing(claim);
        return new SiteData.Said(
                claim.id().value(),
                report.id().value(),
                report.title(),
                report.url().map(URI::toString),
                report.source().value(),
                edition.sourceName(report.source()),
                edition.grade(report.source()).name(),
                report.original().hex(),
                claim.said(),
                claim.claimant().name(),
                Words.of(claim.claimant().kind()),
                claim.claimant().side().map(SideId::value),
                Words.of(claim.act()),
                claim.cue().map(span -> span.of(report.text())),
                edition.cleared().quote(claim),
                Words.of(claim.predicate()),
                claim.actor().map(SideId::value),
                claim.places().stream().map(ClaimsFile::place).toList(),
                claim.hedged(),
                claim.negated(),
                new SiteData.When(claim.when().from(), Words.until(claim.when())),
                claim.quantity().map(number -> new SiteData.Quantity(number.value(), number.unit())),
                Words.of(standing.kind()),
                standing.why(),
                standing.by().stream().map(FactId::value).toList());
    }

    private static SiteData.SaidPlace place(Mention mention) {
        var location = mention.location();
        return new SiteData.SaidPlace(
                location.map(Mention.Location::place),
                location.map(Mention.Location::name).orElse(mention.text()),
                location.map(at -> Json.rounded(at.centre().lon(), 5)),
                location.map(at -> Json.rounded(at.centre().lat(), 5)),
                location.map(Mention.Location::error).map(Metres::value).map(Math::ceil),
                Words.of(mention.relation()));
    }
}
