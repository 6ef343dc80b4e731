package org.salient.core.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.salient.core.extraction.Phrases.Match;
import org.salient.core.model.LonLat;
import org.salient.core.model.Side;
import org.salient.core.model.SideId;
import org.salient.core.model.Theatre;

/** The words by which a language names the sides of a theatre. */
final class Sides {
    private final Map<String, SideId> words = new HashMap<>();
    private final Phrases<SideId> inflected = new Phrases<>();
    private final Map<String, SideId> plurals = new HashMap<>();
    private final List<Side> sides;

    Sides(Theatre theatre, String language, Lexicon lexicon) {
        sides = theatre.sides();
        for (Side side : sides) {
            for (String word : side.words().getOrDefault(language, List.of())) {
                String lower = word.toLowerCase(Locale.ROOT);
                words.putIfAbsent(lower, side.id());
                lexicon.pluralEndings().forEach(ending -> plurals.putIfAbsent(lower + ending, side.id()));
                if (lexicon.grammar() == Grammar.INFLECTED) {
                    inflected.add(Stems.ofName(word), side.id());
                }
            }
        }
    }

    /** The side that the word at an index names, also in the plural or as the first part of a compound. */
    Optional<SideId> at(Prose prose, int index) {
        return of(prose.lower(index)).or(() -> named(prose, index).map(Match::meaning));
    }

    /** The words of a side's name that stand at an index, in any of its cases. */
    Optional<Match<SideId>> named(Prose prose, int index) {
        return inflected.at(prose, index);
    }

    /** The side whose ministries and staffs need no name in a language. */
    Optional<SideId> homeOf(String language) {
        return sides.stream()
                .filter(side -> side.speaks().contains(language))
                .map(Side::id)
                .findFirst();
    }

    /** The side that a word names. */
    Optional<SideId> of(String lower) {
        int hyphen = lower.indexOf('-');
        String first = hyphen < 0 ? lower : lower.substring(0, hyphen);
        return Optional.ofNullable(words.get(first)).or(() -> Optional.ofNullable(plurals.get(first)));
    }

    /** Whether a word describes what a side has ("Norlandian") and is not its name: a shorter word of it begins alike. */
    boolean isAdjective(String lower) {
        Optional<SideId> side = Optional.ofNullable(words.get(lower));
        return side.isPresent()
                && !plurals.containsKey(lower)
                && words.entrySet().stream()
                        .filter(word -> word.getValue().equals(side.get()))
                        .anyMatch(word -> word.getKey().length() < lower.length() && beginAlike(word.getKey(), lower));
    }

    private static boolean beginAlike(String one, String other) {
        return other.startsWith(one.substring(0, Math.max(1, one.length() - 1)));
    }

    /** The first side named in a stretch. */
    Optional<SideId> firstIn(Prose prose, Stretch stretch) {
        int at = prose.first(stretch, i -> at(prose, i).isPresent());
        return at < stretch.to() ? at(prose, at) : Optional.empty();
    }

    /** Whether a stretch names two sides or more. */
    boolean namesSeveral(Prose prose, Stretch stretch) {
        Optional<SideId> first = firstIn(prose, stretch);
        return prose.any(stretch, i -> at(prose, i).isPresent() && !at(prose, i).equals(first));
    }

    /** The side that one of the two main sides, the theatre's first and second, fights. */
    Optional<SideId> foeOf(SideId side) {
        SideId second = sides.get(1).id();
        return side.equals(first()) ? Optional.of(second) : Optional.of(first()).filter(_ -> side.equals(second));
    }

    /** Whether a point lies nearer to one side's main ground than to another's. */
    boolean isNearer(LonLat point, SideId one, SideId other) {
        return kilometres(point, one) < kilometres(point, other);
    }

    private double kilometres(LonLat point, SideId side) {
        return sides.stream()
                .filter(candidate -> candidate.id().equals(side))
                .mapToDouble(candidate -> Ground.kilometres(candidate.anchor(), point))
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    /** The side whose advance the theatre follows. */
    SideId first() {
        return sides.getFirst().id();
    }

    String name(SideId id, String language) {
        return sides.stream()
                .filter(side -> side.id().equals(id))
                .map(side -> side.name(language))
                .findFirst()
                .orElse(id.value());
    }
}
