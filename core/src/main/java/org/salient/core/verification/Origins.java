package org.salient.core.verification;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.SideId;
import org.salient.core.model.Sighting;

/**
 * Sightings put together by origin, read in the order in which they were published.
 *
 * <p>Each sighting joins the first origin it fits, or opens one. Joining every pair that is near, and what is near to
 * those, would merge a whole trench line into one observation, and would let a later sighting merge two earlier ones:
 * an estimate as of a past day would then change with what was published after it.
 */
final class Origins {
    /**
     * Two sightings of a side on one day this close are one event: the distance at which the study of the estimators
     * collapsed 18,148 footage points to 12,821 (docs/method.md).
     */
    static final Metres SAME_EVENT = new Metres(400);

    /**
     * Two locations of one URL this close are one; further apart, one film shows two places. From the same study.
     */
    static final Metres SAME_FILM = new Metres(1500);

    /** The shortest degree of latitude; spares most pairs the exact distance. */
    private static final double METRES_PER_DEGREE = 110_574;

    private static final Comparator<Sighting> AS_PUBLISHED = Comparator.comparing(Sighting::posted)
            .thenComparing(sighting -> sighting.id().value());

    private record Kind(SideId side, Sighting.Shown shown) {}

    private record Day(Kind kind, LocalDate date) {}

    private record Film(Kind kind, URI url) {}

    private record Copy(Sighting sighting, List<Sighting> origin) {}

    private final ZoneId zone;
    private final List<List<Sighting>> origins = new ArrayList<>();
    private final Map<Day, List<List<Sighting>>> byDay = new HashMap<>();
    private final Map<Film, List<Copy>> byFilm = new HashMap<>();

    private Origins(ZoneId zone) {
        this.zone = zone;
    }

    /** The sightings of each origin, the first published first. */
    static List<List<Sighting>> of(Collection<Sighting> sightings, ZoneId zone) {
        var origins = new Origins(zone);
        sightings.stream().sorted(AS_PUBLISHED).forEach(origins::add);
        return origins.origins;
    }

    private void add(Sighting sighting) {
        var origin = sameFilm(sighting).or(() -> sameEvent(sighting)).orElseGet(() -> open(sighting));
        origin.add(sighting);
        for (URI url : sighting.urls()) {
            byFilm.computeIfAbsent(new Film(kind(sighting), url), _ -> new ArrayList<>())
                    .add(new Copy(sighting, origin));
        }
    }

    private List<Sighting> open(Sighting sighting) {
        var origin = new ArrayList<Sighting>();
        origins.add(origin);
        byDay.computeIfAbsent(day(sighting), _ -> new ArrayList<>()).add(origin);
        return origin;
    }

    private Optional<List<Sighting>> sameFilm(Sighting sighting) {
        return sighting.urls().stream()
                .flatMap(url -> byFilm.getOrDefault(new Film(kind(sighting), url), List.of()).stream())
                .filter(copy -> within(SAME_FILM, copy.sighting().at(), sighting.at()))
                .map(Copy::origin)
                .findFirst();
    }

    private Optional<List<Sighting>> sameEvent(Sighting sighting) {
        return byDay.getOrDefault(day(sighting), List.of()).stream()
                .filter(origin -> within(SAME_EVENT, origin.getFirst().at(), sighting.at()))
                .findFirst();
    }

    private static boolean within(Metres reach, LonLat one, LonLat other) {
        double metresOfLatitude = Math.abs(one.lat() - other.lat()) * METRES_PER_DEGREE;
        return metresOfLatitude < reach.value() && one.distanceTo(other).value() < reach.value();
    }

    private static Kind kind(Sighting sighting) {
        return new Kind(sighting.side(), sighting.shown());
    }

    private Day day(Sighting sighting) {
        return new Day(kind(sighting), LocalDate.ofInstant(sighting.seen().from(), zone));
    }
}
