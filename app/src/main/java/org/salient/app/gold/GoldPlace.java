package org.salient.app.gold;

import java.util.Optional;
import org.salient.core.model.LonLat;

/**
 * A mention of a place.
 *
 * @param text the words that name it
 * @param lat  degrees north; with {@code lon} none where the name was left open
 * @param kind settlement, region, country, facility, road, direction or other; an answer need not tell it
 */
public record GoldPlace(
        int start, int end, Optional<String> text, Optional<Double> lat, Optional<Double> lon, Optional<String> kind) {
    GoldSpan span() {
        return new GoldSpan(start, end);
    }

    /** Where it is; none where it was left open. */
    public Optional<LonLat> at() {
        return lat.flatMap(north -> lon.map(east -> new LonLat(east, north)));
    }

    /** How far an answer may lie from this place, as gold, to be right: farther for what is larger. */
    double reachKilometres(double ofSettlement) {
        return switch (kind.orElse("")) {
            case "settlement" -> ofSettlement;
            case "region" -> 100;
            case "country" -> 500;
            default -> 15;
        };
    }

    double kilometres(GoldPlace other) {
        return at().flatMap(
                        here -> other.at().map(there -> here.distanceTo(there).kilometres()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether an answer is right about this place, as gold. */
    boolean holds(GoldPlace answer, double ofSettlement) {
        return kilometres(answer) <= reachKilometres(ofSettlement);
    }

    /** Whether two mentions are of one place: within a kilometre, or both left open and named by the same words. */
    boolean isSame(GoldPlace other) {
        return at().isEmpty()
                ? other.at().isEmpty() && text.isPresent() && text.equals(other.text)
                : kilometres(other) < 1;
    }
}
