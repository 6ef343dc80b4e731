package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;

/**
 * The places that are known, by every name they bear.
 * Places come back in the order in which they were given, each once.
 */
public final class Gazetteer {
    /** How far a refinery, an airfield or a port lies from the middle of the town after which it is named, at most. */
    public static final Metres FACILITY_WITHIN = Metres.ofKilometres(15);

    /** Lists place the centre of one village up to this apart; villages of one name are seldom nearer to each other. */
    private static final Metres SAME_WITHIN = new Metres(3_000);

    /** A longer stretch of text is no name; looking for it would cost time for nothing. */
    private static final int LONGEST = 100;

    private static final Metres OTHER_NAMES_WITHIN = new Metres(30_000);

    private final List<Place> places = new ArrayList<>();
    private final NameIndex byId = new NameIndex();
    private final NameIndex bySame = new NameIndex();
    private final NameIndex byAlike = new NameIndex();
    private final Recent<List<Place>> recent = new Recent<>();
    private final CyrillicNames cyrillic = new CyrillicNames();
    private int longestName;

    private Gazetteer() {}

    /** The gazetteer of these places; where two have one id, the earlier counts. */
    public static Gazetteer of(Collection<Place> places) {
        var gazetteer = new Gazetteer();
        places.forEach(gazetteer::add);
        gazetteer.trim();
        return gazetteer;
    }

    /**
     * The gazetteer of several lists, the more trusted first. A place that an earlier list has too, under a name that
     * is spelt the same, of one kind and near by, is one place: the earlier, which
     * then bears the names of both; so are places of one id. Towns bear
     * the older and foreign names of {@link OwnList} as well.
     */
    public static Gazetteer ofLists(List<? extends Collection<Place>> lists) {
        var gazetteer = new Gazetteer();
        for (Collection<Place> list : lists) {
            int earlier = gazetteer.places.size();
            list.forEach(place -> gazetteer.join(place, earlier));
        }
        OwnList.otherNames().forEach(gazetteer::add);
        gazetteer.trim();
        return gazetteer;
    }

    /** The places that bear a name in the same spelling, or where there are none, in one that is alike. */
    public List<Place> find(String name) {
        List<Place> same = named(name);
        return same.isEmpty() ? places(byAlike.get(Spelling.alike(Spelling.same(name)))) : same;
    }

    /**
     * The places that a name may name in a text of a language ("en", "uk", "ru"), in whatever case it stands.
     * First come those whose name is spelt the same, then those of whose listed names it may be a form, then those
     * whose name in the other of Ukrainian and Russian answers to it. In Latin letters those alike count where none is the
     * same, and last come those to which the Russian spelling that the letters stand for answers.
     */
    public List<Place> find(String asWritten, String language) {
        if (asWritten.length() > LONGEST) {
            return List.of();
        }
        String key = Spelling.same(asWritten);
        if (words(key) > longestName) {
            return List.of();
        }
        return recent.get(language + ' ' + key, () -> search(asWritten, key, language));
    }

    private List<Place> search(String asWritten, String key, String language) {
        Optional<Cases> cases = Cases.of(language).filter(_ -> Script.isCyrillic(key));
        return cases.map(known -> cyrillic(key, known, language)).orElseGet(() -> latin(asWritten));
    }

    private List<Place> latin(String asWritten) {
        String name = withoutPossessive(asWritten);
        Set<Integer> answering = new LinkedHashSet<>();
        Latin.russian(Spelling.same(name)).ifPresent(russian -> {
            addNamed(russian, answering);
            addAnswering(russian, "ru", answering);
        });
        return Stream.concat(find(name).stream(), places(answering).stream())
                .distinct()
                .toList();
    }

    private List<Place> cyrillic(String key, Cases cases, String language) {
        Set<String> nominatives = cases.nominatives(key);
        Set<Integer> found = new LinkedHashSet<>();
        nominatives.forEach(nominative -> addNamed(nominative, found));
        nominatives.forEach(nominative -> addAnswering(nominative, language, found));
        return places(found);
    }

    /**
     * The places of whose name a word of a language is the adjective, in whatever case, gender and number it stands,
     * regions first: of "донецкой" the region and the city. In English also the possessive.
     */
    public List<Place> byAdjective(String word, String language) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String key = Spelling.same(word);
        Optional<Adjectives> adjectives = Adjectives.of(language);
        if (adjectives.isEmpty()) {
            String owner = withoutPossessive(word);
            return owner.equals(word) ? own(key, language) : find(owner);
        }
        Optional<String> stem = adjectives.get().stem(key);
        Set<Integer> found = new LinkedHashSet<>();
        OwnList.byAdjective(stem.orElse(key), language)
                .forEach(id -> Arrays.stream(byId.get(id)).forEach(found::add));
        stem.map(adjectives.get()::names).orElse(Set.of()).forEach(name -> {
            addNamed(name, found);
            addAnswering(name, language, found);
        });
        return places(found);
    }

    /** The places of the own list that are here and to which an adjective belongs. */
    private List<Place> own(String key, String language) {
        return OwnList.byAdjective(key, language).stream()
                .flatMap(id -> place(id).stream())
                .toList();
    }

    /**
     * The settlements after which a facility may be named, the largest first: by the name of one, or by its adjective.
     * The facility itself is not listed, so it lies within {@link #FACILITY_WITHIN} of the one that is meant.
     */
    public List<Place> townsOf(String word, String language) {
        return Stream.concat(find(word, language).stream(), byAdjective(word, language).stream())
                .filter(place -> place.kind().isSettlement())
                .distinct()
                .sorted(Comparator.comparingDouble(place -> -place.reach().value()))
                .toList();
    }

    /** The places that bear a name in the same spelling. */
    public List<Place> named(String name) {
        return places(bySame.get(Spelling.same(name)));
    }

    public Optional<Place> place(String id) {
        return places(byId.get(id)).stream().findFirst();
    }

    /** How many places there are. */
    public int size() {
        return places.size();
    }

    /** The number of words in the longest name: more words than these together are no name. */
    public int longestName() {
        return longestName;
    }

    private List<Place> places(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(places::get).toList();
    }

    private void addNamed(String key, Set<Integer> found) {
        for (int number : bySame.get(key)) {
            found.add(number);
        }
    }

    /** Adds the places whose name in the other of Ukrainian and Russian answers to a name. */
    private void addAnswering(String key, String language, Set<Integer> found) {
        cyrillic.answering(key, language, name -> addNamed(name, found));
    }

    private List<Place> places(Collection<Integer> numbers) {
        return numbers.stream().map(places::get).toList();
    }

    private static String withoutPossessive(String name) {
        boolean possessive = name.endsWith("'s") || name.endsWith("’s") || name.endsWith("ʼs");
        return possessive ? name.substring(0, name.length() - 2) : name;
    }

    private void trim() {
        Stream.of(byId, bySame, byAlike).forEach(NameIndex::trim);
        cyrillic.trim();
    }

    /** Adds a place, or what it knows to the same place of an earlier list. */
    private void join(Place place, int earlier) {
        Optional<Integer> same = same(place, earlier);
        if (same.isEmpty()) {
            add(place);
            return;
        }
        int number = same.get();
        places.set(number, both(places.get(number), place));
        byId.put(place.id(), number);
        addNames(place, number);
    }

    private Optional<Integer> same(Place place, int earlier) {
        int[] ofThisId = byId.get(place.id());
        if (ofThisId.length > 0) {
            return Optional.of(ofThisId[0]);
        }
        return place.names().values().stream()
                .flatMap(name -> Arrays.stream(bySame.get(Spelling.same(name))).boxed())
                .filter(number -> number < earlier && isSame(places.get(number), place))
                .min(Comparator.comparingDouble(number ->
                        places.get(number).centre().distanceTo(place.centre()).value()));
    }

    private static boolean isSame(Place one, Place other) {
        double within = Math.max(
                SAME_WITHIN.value(), Math.max(one.reach().value(), other.reach().value()));
        return one.kind().isSettlement()
                && one.centre().distanceTo(other.centre()).value() <= within;
    }

    /** The first of two descriptions of a place, completed by the second. */
    private static Place both(Place first, Place second) {
        Map<String, String> names = new HashMap<>(second.names());
        names.putAll(first.names());
        List<String> others = Stream.concat(first.otherNames().stream(), allNames(second))
                .filter(name -> !names.containsValue(name))
                .distinct()
                .toList();
        return new Place(
                first.id(),
                names,
                others,
                first.kind(),
                first.region().isEmpty() ? second.region() : first.region(),
                first.centre(),
                first.reach(),
                first.population().or(second::population));
    }

    private void add(OwnList.OtherNames known) {
        for (int number : bySame.get(Spelling.same(known.name()))) {
            Place place = places.get(number);
            boolean near = place.centre().distanceTo(known.near()).value() <= OTHER_NAMES_WITHIN.value();
            if (near && place.kind().isSettlement() && isLargest(number, known)) {
                known.others().forEach(name -> add(name, "", number));
            }
        }
    }

    /** Whether no place of a name near by is larger: the other names are a town's and not those of a village beside it. */
    private boolean isLargest(int number, OwnList.OtherNames known) {
        return Arrays.stream(bySame.get(Spelling.same(known.name())))
                .mapToObj(places::get)
                .filter(place -> place.centre().distanceTo(known.near()).value() <= OTHER_NAMES_WITHIN.value())
                .noneMatch(place ->
                        place.reach().value() > places.get(number).reach().value());
    }

    private static Stream<String> allNames(Place place) {
        return Stream.concat(place.names().values().stream().sorted(), place.otherNames().stream());
    }

    private void add(Place place) {
        if (byId.get(place.id()).length > 0) {
            return;
        }
        int number = places.size();
        places.add(place);
        byId.put(place.id(), number);
        addNames(place, number);
    }

    private void addNames(Place place, int number) {
        place.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(name -> add(name.getValue(), name.getKey(), number));
        place.otherNames().forEach(name -> add(name, "", number));
    }

    private void add(String name, String tag, int number) {
        String key = Spelling.same(name);
        longestName = Math.max(longestName, words(key));
        bySame.put(key, number);
        if (Script.isCyrillic(key)) {
            cyrillic.add(key, tag);
        } else {
            byAlike.put(Spelling.alike(key), number);
        }
    }

    private static int words(String key) {
        int words = 1;
        for (int at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }
}
