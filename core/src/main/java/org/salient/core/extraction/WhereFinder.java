package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.SpeechAct;

/**
 * Finds the places a clause is about: its own, those that its words point back to, those of the clause before it, or the
 * one the whole text is about.
 */
final class WhereFinder {
    /** A text is about a place that it names so often at the least... */
    private static final int FEWEST_MENTIONS = 4;
    /** ...and that is this share of all it names. */
    private static final double SHARE_OF_FOCUS = 0.25;
    /** A thing named further before a clause than this, in tokens, is not what its relative means. */
    private static final int NEXT_TO = 3;

    private final Prose prose;
    private final List<Placed> places;
    private final Optional<Placed> focus;

    WhereFinder(Prose prose, List<Placed> places) {
        this.prose = prose;
        this.places = places;
        focus = focus();
    }

    /** The places named in a stretch that it is about: no locators, no origins, no open names beside known ones. */
    List<Placed> own(Stretch stretch) {
        List<Placed> inside = places.stream()
                .filter(place -> stretch.contains(place.stretch()) && !isLocator(place.stretch(), stretch))
                .toList();
        List<Placed> known = without(inside, place -> place.place().isEmpty());
        return without(
                without(without(known, this::isOrigin), place -> place.toponym().kind() == PlaceKind.COUNTRY),
                this::isSurrounding);
    }

    List<Placed> find(Draft draft, Discourse discourse) {
        return switch (draft.link()) {
            case OF_LIST -> joined(draft.own(), listBefore(draft.stretch().from()));
            case OF_LAST, ASIDE -> draft.own().isEmpty() ? ofLast(draft, discourse) : draft.own();
            case FREE, JOINED -> draft.own().isEmpty() ? elsewhere(draft, discourse) : draft.own();
        };
    }

    private static List<Placed> joined(List<Placed> own, List<Placed> before) {
        return Stream.concat(own.stream(), before.stream()).toList();
    }

    private List<Placed> ofLast(Draft draft, Discourse discourse) {
        List<Placed> last = lastBefore(draft.stretch().from());
        return last.isEmpty() ? discourse.places() : last;
    }

    private List<Placed> elsewhere(Draft draft, Discourse discourse) {
        boolean doubts = draft.voice().act() == SpeechAct.COULD_NOT_VERIFY;
        if (prose.has(draft.stretch(), WordClass.THERE) && !discourse.places().isEmpty()) {
            return doubts ? discourse.places() : pointedAt(discourse.places());
        }
        return draft.before()
                .map(Proposition::where)
                .filter(where -> !where.isEmpty())
                .or(() -> focus.map(List::of))
                .orElseGet(() -> doubts ? discourse.places() : List.of());
    }

    private static List<Placed> without(List<Placed> places, Predicate<Placed> test) {
        List<Placed> kept = places.stream().filter(test.negate()).toList();
        return kept.isEmpty() ? places : kept;
    }

    /** "There", "the town": a settlement spoken of last, before a region. */
    private static List<Placed> pointedAt(List<Placed> last) {
        return without(last, Placed::isRegion);
    }

    private boolean isLocator(Stretch place, Stretch stretch) {
        int open = prose.last(stretch.until(place.from()), i -> prose.is(i, "("));
        int close = prose.last(stretch.until(place.from()), i -> prose.is(i, ")"));
        return open >= stretch.from()
                && open > close
                && prose.any(new Stretch(open, place.from()), i -> prose.is(i, WordClass.LOCATING));
    }

    private boolean isOrigin(Placed place) {
        int before = place.stretch().from() - 1;
        return prose.is(before, WordClass.FROM)
                || (prose.is(before, WordClass.ARTICLE) && prose.is(before - 1, WordClass.FROM));
    }

    /** A region after a town, that only says where the town is. */
    private boolean isSurrounding(Placed place) {
        int before = place.stretch().from() - 1;
        boolean region = place.isRegion() && place.toponym().kind() != PlaceKind.DIRECTION;
        before -= prose.is(before, WordClass.ARTICLE) ? 1 : 0;
        return region && (prose.is(before, ",") || prose.is(before, WordClass.ON));
    }

    private List<Placed> lastBefore(int index) {
        return places.stream()
                .filter(place ->
                        place.stretch().to() <= index && index - place.stretch().to() <= NEXT_TO)
                .reduce((_, last) -> last)
                .map(List::of)
                .orElse(List.of());
    }

    /** The places joined by commas and "and" right before an index. */
    private List<Placed> listBefore(int index) {
        var list = new ArrayList<Placed>();
        int next = index;
        for (Placed place : places.reversed()) {
            int end = place.stretch().to();
            if (end <= next && next - end <= 2 && !prose.any(new Stretch(end, next), i -> !isJoin(i))) {
                list.addFirst(place);
                next = place.stretch().from();
            }
        }
        return list;
    }

    private boolean isJoin(int index) {
        return prose.isPause(index) || prose.is(index, WordClass.AND);
    }

    private Optional<Placed> focus() {
        Map<String, List<Placed>> byPlace = new LinkedHashMap<>();
        for (Placed placed : places) {
            if (!placed.isRegion()) {
                placed.place()
                        .ifPresent(place -> byPlace.computeIfAbsent(place.id(), _ -> new ArrayList<>())
                                .add(placed));
            }
        }
        return byPlace.values().stream()
                .max((one, other) -> one.size() - other.size())
                .filter(most -> most.size() >= FEWEST_MENTIONS && most.size() >= SHARE_OF_FOCUS * places.size())
                .map(List::getFirst);
    }
}
