package org.salient.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.salient.core.model.Claim;
import org.salient.core.model.Region;
import org.salient.core.model.Report;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Source;

/** What every section of a brief is written with. */
record Setting(Material material, Figures figures, Catalogue catalogue, Instant asOf) {
    Instant weekBefore() {
        return asOf.minus(BriefWriter.NEWS);
    }

    Value.Day day(Instant moment) {
        return new Value.Day(LocalDate.ofInstant(moment, material.theatre().zone()));
    }

    Value.Text side(SideId id) {
        return new Value.Text(material.theatre().side(id).map(this::name).orElse(id.value()));
    }

    private String name(Side side) {
        return side.name(catalogue.language());
    }

    Value.Text region(String id) {
        return new Value.Text(material.theatre().regions().stream()
                .filter(region -> region.id().equals(id))
                .map((Region region) -> region.name(catalogue.language()))
                .findFirst()
                .orElse(id));
    }

    /** The report that a claim was read from. */
    Footnote footnote(Claim claim) {
        Report report = material.ledger().find(claim.report(), Report.class).orElseThrow();
        String source = material.theatre()
                .source(report.source())
                .map(Source::name)
                .orElse(report.source().value());
        return new Footnote(source, report.published(), report.original().hex(), report.url());
    }

    Footnote footnote(Snapshot map) {
        return new Footnote(
                material.theatre().name(catalogue.language()),
                map.validAt(),
                map.id().value(),
                Optional.empty());
    }
}
