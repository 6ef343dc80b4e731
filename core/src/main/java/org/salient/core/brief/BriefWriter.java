package org.salient.core.brief;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.Place;
import org.salient.core.model.Snapshot;

/**
 * Writes the brief of a theatre: how the map stands, what changed, who says what, what ended, what is not known.
 * It adds no knowledge: every sentence has a query or a source.
 */
public final class BriefWriter {
    /** What happened within a week is news; what is older is on the map. */
    static final Duration NEWS = Duration.ofDays(7);

    private final List<Place> places;
    private final Catalogue catalogue;

    /** @param places the places by which ground is described */
    public BriefWriter(List<Place> places, Catalogue catalogue) {
        this.places = List.copyOf(places);
        this.catalogue = catalogue;
    }

    /** The brief of all that the material tells, by a moment. */
    public Brief write(Material material, Instant asOf) {
        var figures = new Figures(material);
        var setting = new Setting(material, figures, catalogue, asOf);
        var maps = material.ledger().all(Snapshot.class).stream()
                .filter(map -> !map.validAt().isAfter(asOf))
                .sorted(Comparator.comparing(Snapshot::validAt).thenComparingInt(Snapshot::version))
                .toList();
        var sections = new ArrayList<Brief.Section>();
        if (!maps.isEmpty()) {
            Snapshot map = maps.getLast();
            sections.add(new MapSection(setting).write(map));
            sections.add(new ChangeSection(setting, places).write(map, maps));
        }
        sections.addAll(new ClaimSections(setting).write());
        sections.add(new EndedSection(setting).write());
        sections.add(new GapSection(setting).write(maps.isEmpty() ? Optional.empty() : Optional.of(maps.getLast())));
        var told = sections.stream()
                .filter(section -> !section.sentences().isEmpty())
                .toList();
        return new Brief(title(setting, asOf), asOf, told);
    }

    private Phrase title(Setting setting, Instant asOf) {
        var theatre = setting.material().theatre();
        return new Phrase(
                "title",
                Map.of(
                        "theatre", new Value.Text(theatre.name(catalogue.language())),
                        "day", new Value.Day(LocalDate.ofInstant(asOf, theatre.zone()))));
    }
}
