package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Report;
import org.salient.core.model.Span;
import org.salient.core.model.Theatre;

/**
 * Chooses which places names mean where it is known already that they name places: the second half of reading places,
 * so that it can be judged by itself. Every place that is known counts, however far from the theatre. Reports are in
 * English.
 */
public final class NamePlacer {
    private static final String LANGUAGE = "en";

    private final Gazetteer gazetteer;
    private final Knowledge knowledge;
    private final PlaceChooser chooser;

    public NamePlacer(Theatre theatre, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        knowledge = ClaimReader.knowledge(LANGUAGE, theatre, new Horizon(gazetteer, theatre));
        chooser = new PlaceChooser(theatre);
    }

    /** The place that each name of a report means; none where no place of that name is known, or it was left open. */
    public List<Optional<Place>> place(Report report, List<Span> names) {
        var text = Text.of(report, knowledge);
        List<Toponym> found = new PlaceFinder(text).find();
        List<Toponym> given = names.stream()
                .map(name -> given(stretch(name, text.prose()), name.of(report.text()), found))
                .toList();
        List<Placed> placed = chooser.choose(all(found, given), LANGUAGE);
        return given.stream().map(toponym -> placeOf(toponym, placed)).toList();
    }

    /** The words that a span touches. */
    private static Stretch stretch(Span span, Prose prose) {
        int[] touched = IntStream.range(0, prose.size())
                .filter(i -> prose.at(i).start() < span.end() && prose.at(i).end() > span.start())
                .toArray();
        return touched.length == 0 ? new Stretch(0, 0) : new Stretch(touched[0], touched[touched.length - 1] + 1);
    }

    /** As it was found, where it was, so that the words about it count; else by its name alone. */
    private Toponym given(Stretch stretch, String name, List<Toponym> found) {
        List<Place> places = gazetteer.find(name, LANGUAGE);
        return found.stream()
                .filter(toponym ->
                        toponym.stretch().equals(stretch) || (places.isEmpty() && overlap(toponym.stretch(), stretch)))
                .findFirst()
                .orElseGet(() -> new Toponym(stretch, name, kind(places), places, 0));
    }

    private static PlaceKind kind(List<Place> places) {
        return places.stream()
                .max(Comparator.comparingDouble(Rank::of))
                .map(Place::kind)
                .orElse(PlaceKind.OTHER);
    }

    private static boolean overlap(Stretch one, Stretch other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** The given names and those found beside them, in their order in the text. */
    private static List<Toponym> all(List<Toponym> found, List<Toponym> given) {
        var all = new ArrayList<>(given.stream().distinct().toList());
        found.stream()
                .filter(toponym -> given.stream().noneMatch(name -> overlap(name.stretch(), toponym.stretch())))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(toponym -> toponym.stretch().from()));
        return all;
    }

    private static Optional<Place> placeOf(Toponym toponym, List<Placed> placed) {
        return placed.stream()
                .filter(one -> one.toponym().equals(toponym))
                .findFirst()
                .flatMap(Placed::place);
    }
}
