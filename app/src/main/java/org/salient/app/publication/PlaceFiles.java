package org.salient.app.publication;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.salient.core.brief.PlaceWriter;
import org.salient.core.history.Stretch;
import org.salient.core.model.Claim;
import org.salient.core.model.Evidence;
import org.salient.core.model.FactId;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.Region;

/** Writes {@code data/places.json} and {@code data/places/ID.json}: the list to search in, and what is known of each. */
final class PlaceFiles {
    /** What was seen so near to a place is told on its page. */
    private static final Metres NEAR = new Metres(5_000);

    private final Edition edition;
    private final PlaceWriter writer;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<SiteData.Asserted>> propositions;
    private final Set<String> main;

    PlaceFiles(Edition edition, PlaceWriter writer) {
        this.edition = edition;
        this.writer = writer;
        this.propositions = new ClockFaces(edition).byPlace();
        this.main = edition.cleared().backdrop().main().stream().map(Place::id).collect(Collectors.toSet());
        for (Claim claim : edition.claims()) {
            var places = new LinkedHashSet<String>();
            claim.places().forEach(mention -> mention.location().ifPresent(at -> places.add(at.place())));
            places.forEach(place ->
                    claims.computeIfAbsent(place, _ -> new ArrayList<>()).add(claim));
        }
    }

    /** A place that has a page, with what its page says. */
    record Written(Place place, SiteData.PlacePage page) {}

    /** Writes the list and the file of each place that has a page, and gives these. */
    List<Written> write(SiteFolder folder) throws IOException {
        var written = new ArrayList<Written>();
        var entries = new ArrayList<SiteData.PlaceEntry>();
        for (Place place : edition.cleared().backdrop().places()) {
            boolean hasPage = hasPage(place);
            entries.add(entry(place, hasPage));
            if (hasPage) {
                var page = page(place);
                Json.write(folder.file("data/places/" + place.id() + ".json"), page);
                written.add(new Written(place, page));
            }
        }
        Json.write(folder.file("data/places.json"), entries);
        return written;
    }

    /** A settlement of the theatre's own list, one that claims name, or one in which something was seen. */
    private boolean hasPage(Place place) {
        return place.kind().isSettlement()
                && (main.contains(place.id())
                        || claims.containsKey(place.id())
                        || !edition.evidence()
                                .near(place.centre(), place.reach())
                                .isEmpty());
    }

    private static SiteData.PlaceEntry entry(Place place, boolean hasPage) {
        return new SiteData.PlaceEntry(
                place.id(),
                new TreeMap<>(place.names()),
                place.otherNames(),
                Words.of(place.kind()),
                place.region(),
                Json.rounded(place.centre().lon(), 5),
                Json.rounded(place.centre().lat(), 5),
                place.population().map(Place.Population::people),
                hasPage);
    }

    private SiteData.PlacePage page(Place place) {
        var answer = writer.answer(place);
        var evidence = edition.evidence().near(place.centre(), NEAR);
        return new SiteData.PlacePage(
                entry(place, true),
                place.population().map(Place.Population::year),
                regionNames(place),
                writer.text(answer),
                timeline(answer.timeline()),
                answer.distance()
                        .map(range -> new SiteData.Range(Json.rounded(range.low(), 2), Json.rounded(range.high(), 2))),
                newest(evidence),
                claims.getOrDefault(place.id(), List.of()).stream()
                        .map(Claim::id)
                        .map(FactId::value)
                        .toList(),
                evidence.stream().map(Evidence::id).map(FactId::value).toList(),
                propositions.getOrDefault(place.id(), List.of()),
                about(place));
    }

    private Map<String, String> regionNames(Place place) {
        return edition.cleared().theatre().regions().stream()
                .filter(region -> region.id().equals(place.region()))
                .map(Region::names)
                .findFirst()
                .<Map<String, String>>map(TreeMap::new)
                .orElse(Map.of());
    }

    private static List<SiteData.Held> timeline(List<Stretch> stretches) {
        return stretches.stream()
                .flatMap(stretch -> stretch.status().stream()
                        .map(status -> new SiteData.Held(
                                Words.kind(status),
                                Words.side(status),
                                Words.reason(status),
                                stretch.valid().from(),
                                Words.until(stretch.valid()))))
                .toList();
    }

    private static Optional<Instant> newest(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceIndex::seen).max(Comparator.naturalOrder());
    }

    private List<SiteData.AboutPlace> about(Place place) {
        return edition.cleared().backdrop().about().stream()
                .filter(about -> about.place().equals(place.id()))
                .map(about -> new SiteData.AboutPlace(about.text(), about.source()))
                .toList();
    }
}
