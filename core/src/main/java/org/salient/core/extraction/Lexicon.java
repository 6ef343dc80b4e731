package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salient.core.model.ClaimantKind;
import org.salient.core.model.PlaceKind;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;

/** The dictionaries of one language. No word in them names a side, a country or a source. */
final class Lexicon {
    private static final EnumSet<WordClass> NO_CLASS = EnumSet.noneOf(WordClass.class);

    private final Map<String, EnumSet<WordClass>> words = new HashMap<>();
    private final Map<String, EnumSet<WordClass>> wordEndings = new LinkedHashMap<>();
    private final Map<String, EnumSet<WordClass>> wordStems = new HashMap<>();
    private final List<String> pluralEndings = new ArrayList<>();
    private final Verbs verbs;
    private final Phrases<Cue> cues = new Phrases<>();
    private final Phrases<SpeechAct> fixedCues = new Phrases<>();
    private final Phrases<SpeechAct> sourceCues = new Phrases<>();
    private final Phrases<PredicateVerb> predicateVerbs = new Phrases<>();
    private final Phrases<Predicate> predicateNouns = new Phrases<>();
    private final Phrases<Predicate> predicatePhrases = new Phrases<>();
    private final Phrases<SpeakerWord> speakers = new Phrases<>();
    private final Phrases<String> hedges = new Phrases<>();
    private final Phrases<String> negators = new Phrases<>();
    private final Phrases<PlaceWord> placeWords = new Phrases<>();
    private final Phrases<String> units = new Phrases<>();
    private final Phrases<RelationWord> relations = new Phrases<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Double> lengths = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Phrases<Told> told = new Phrases<>();
    private final Phrases<String> citations = new Phrases<>();
    private final Phrases<String> otherTopics = new Phrases<>();
    private final List<Frame> frames;

    private final String folder;
    private final Grammar grammar;

    private Lexicon(String language, Grammar grammar) {
        folder = language + "/";
        this.grammar = grammar;
        rows("words.tsv").forEach(this::addWords);
        verbs = new Verbs(rowsIfAny("verbs-irregular.tsv"), rowsIfAny("verb-endings.tsv"));
        rowsIfAny("verbs.tsv").forEach(row -> verbs.learn(row.getFirst()));
        rows("cues.tsv").forEach(this::addCue);
        rows("predicates.tsv").forEach(this::addPredicate);
        rows("speakers.tsv").forEach(this::addSpeaker);
        rows("hedges.tsv").forEach(row -> hedges.add(row.getFirst(), row.getFirst()));
        rows("negators.tsv").forEach(row -> negators.add(row.getFirst(), row.getFirst()));
        rows("place-words.tsv")
                .forEach(row -> placeWords.add(
                        row.getFirst(), new PlaceWord(PlaceKind.valueOf(row.get(1)), Double.parseDouble(row.get(2)))));
        rows("relations.tsv").forEach(row -> relations.add(row.getFirst(), RelationWord.of(row)));
        rows("units.tsv").forEach(row -> units.add(row.getFirst(), row.getLast()));
        rows("numbers.tsv").forEach(row -> numbers.put(row.getFirst(), Double.parseDouble(row.get(1))));
        rows("calendar.tsv").forEach(row -> ordinals.put(row.get(0) + " " + row.get(1), Integer.parseInt(row.get(2))));
        rows("lengths.tsv").forEach(row -> lengths.put(row.getFirst(), Double.parseDouble(row.get(1))));
        rowsIfAny("other-topics.tsv").forEach(row -> otherTopics.add(row.getFirst(), row.getFirst()));
        frames = rowsIfAny("frames.tsv").stream().map(Frame::of).toList();
    }

    /** The languages that have dictionaries. */
    static List<String> languages() {
        return Rows.of("languages.tsv").stream().map(List::getFirst).toList();
    }

    /** The dictionaries of one of the {@link #languages}. */
    static Lexicon of(String language) {
        return Rows.of("languages.tsv").stream()
                .filter(row -> row.getFirst().equals(language))
                .map(row -> new Lexicon(language, Grammar.valueOf(row.get(1))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are no dictionaries of '" + language + "'"));
    }

    Grammar grammar() {
        return grammar;
    }

    /** What a word can be: as the dictionary says, or by its ending; a plural by its ending always. */
    EnumSet<WordClass> classesOf(String word) {
        EnumSet<WordClass> known = words.get(word);
        EnumSet<WordClass> classes = EnumSet.copyOf(known == null ? classesByEnding(word) : known);
        classes.addAll(classesByStem(word));
        if (pluralEndings.stream().anyMatch(word::endsWith)) {
            classes.add(WordClass.PLURAL);
        }
        return classes;
    }

    /** What a noun takes on where there are several. */
    List<String> pluralEndings() {
        return pluralEndings;
    }

    EnumSet<VerbForm> verbForms(String word) {
        return verbs.formsOf(word);
    }

    /** Whether a word is a form of a verb of the dictionaries, not only by its look. */
    boolean isKnownVerb(String word) {
        return verbs.isKnown(word);
    }

    Phrases<Cue> cues() {
        return cues;
    }

    /** Cues that a speaker follows: "according to". */
    Phrases<SpeechAct> sourceCues() {
        return sourceCues;
    }

    /** Cues that are no verb with a speaker before it: "could not be verified". */
    Phrases<SpeechAct> fixedCues() {
        return fixedCues;
    }

    Phrases<PredicateVerb> predicateVerbs() {
        return predicateVerbs;
    }

    Phrases<Predicate> predicateNouns() {
        return predicateNouns;
    }

    Phrases<Predicate> predicatePhrases() {
        return predicatePhrases;
    }

    /** In an inflected language, what tells what is said. */
    Phrases<Told> told() {
        return told;
    }

    /** Words before one who is cited: "with reference to". */
    Phrases<String> citations() {
        return citations;
    }

    /** Words by which a text is of something else than a war: a court, a match. */
    Phrases<String> otherTopics() {
        return otherTopics;
    }

    Phrases<SpeakerWord> speakers() {
        return speakers;
    }

    Phrases<String> hedges() {
        return hedges;
    }

    Phrases<String> negators() {
        return negators;
    }

    Phrases<PlaceWord> placeWords() {
        return placeWords;
    }

    Phrases<RelationWord> relations() {
        return relations;
    }

    /** What is counted, each word with the unit it is counted as. */
    Phrases<String> units() {
        return units;
    }

    Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** The number of a month, from 1. */
    int month(String word) {
        return ordinal("months", word);
    }

    /** The number of a day of the week, Monday being 1. */
    int dayOfWeek(String word) {
        return ordinal("weekdays", word);
    }

    /** Of the word itself, or of the longest stem that it begins with; it may be no longer than its stem. */
    private int ordinal(String kind, String word) {
        return Stream.concat(
                        Stream.of(kind + " " + word),
                        IntStream.iterate(word.length(), length -> length > 0, length -> length - 1)
                                .mapToObj(length -> kind + " " + word.substring(0, length) + "*"))
                .filter(ordinals::containsKey)
                .map(ordinals::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + word + "' is not among the " + kind));
    }

    /** How long a unit of length is. */
    Optional<Double> lengthKilometres(String unit) {
        return Optional.ofNullable(lengths.get(unit));
    }

    List<Frame> frames() {
        return frames;
    }

    private List<List<String>> rows(String file) {
        return Rows.of(folder + file);
    }

    private List<List<String>> rowsIfAny(String file) {
        return Rows.find(folder + file).orElse(List.of());
    }

    private void addWords(List<String> row) {
        var wordClass = WordClass.valueOf(row.getFirst());
        for (String word : row.get(1).split(" ", -1)) {
            if (wordClass == WordClass.PLURAL) {
                pluralEndings.add(word.substring(1));
                continue;
            }
            Map<String, EnumSet<WordClass>> index =
                    word.startsWith("-") ? wordEndings : Phrases.isStem(word) ? wordStems : words;
            index.computeIfAbsent(word.replaceFirst("^-", ""), _ -> EnumSet.noneOf(WordClass.class))
                    .add(wordClass);
        }
    }

    /** What all stems that a word begins with say of it. */
    private EnumSet<WordClass> classesByStem(String word) {
        var classes = EnumSet.noneOf(WordClass.class);
        for (int length = Math.min(Phrases.LONGEST_STEM, word.length()); length > 0; length--) {
            classes.addAll(wordStems.getOrDefault(word.substring(0, length) + "*", NO_CLASS));
        }
        return classes;
    }

    private EnumSet<WordClass> classesByEnding(String word) {
        for (var ending : wordEndings.entrySet()) {
            if (word.length() > ending.getKey().length() + 2 && word.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return EnumSet.noneOf(WordClass.class);
    }

    private void addCue(List<String> row) {
        var act = SpeechAct.valueOf(row.get(1));
        switch (row.get(2)) {
            case "source" -> sourceCues.add(row.getFirst(), act);
            case "fixed" -> fixedCues.add(row.getFirst(), act);
            case "cited" -> citations.add(row.getFirst(), row.getFirst());
            case String takes ->
                forms(row.getFirst(), phrase -> cues.add(phrase, new Cue(act, Cue.Takes.of(takes), plainAct(row))));
        }
    }

    private void addPredicate(List<String> row) {
        String words = row.getFirst();
        var predicate = Predicate.valueOf(row.get(1));
        if (grammar == Grammar.INFLECTED) {
            told.add(words, new Told(predicate, row.get(2).equals("verb"), Integer.parseInt(row.get(3))));
            return;
        }
        switch (row.get(2)) {
            case "verb" -> forms(words, phrase -> predicateVerbs.add(phrase, new PredicateVerb(words, predicate)));
            case "noun" -> predicateNouns.add(words, predicate);
            case "phrase" -> predicatePhrases.add(words, predicate);
            case String other -> throw new IllegalStateException("a predicate is verb, noun or phrase, was " + other);
        }
    }

    private void addSpeaker(List<String> row) {
        String words = row.getFirst();
        var kind = ClaimantKind.valueOf(row.get(1));
        var ofSide = row.size() > 3 ? ClaimantKind.valueOf(row.get(3)) : kind;
        speakers.add(words, new SpeakerWord(kind, row.size() > 2 ? row.get(2) : words, ofSide));
    }

    /** Gives each form of a verb's phrase, its first word being the verb. */
    private void forms(String phrase, Consumer<String> each) {
        if (grammar == Grammar.INFLECTED) {
            each.accept(phrase);
            return;
        }
        int gap = phrase.indexOf(' ');
        String rest = gap < 0 ? "" : phrase.substring(gap);
        verbs.learn(gap < 0 ? phrase : phrase.substring(0, gap))
                .values()
                .forEach(words -> words.forEach(word -> each.accept(word + rest)));
    }

    private static Optional<SpeechAct> plainAct(List<String> row) {
        return row.size() > 3 ? Optional.of(SpeechAct.valueOf(row.get(3))) : Optional.empty();
    }

    /**
     * Words that tell what is said.
     *
     * @param verb whether they are a verb, which tells more than a noun
     * @param rank the lower, the more they tell
     */
    record Told(Predicate predicate, boolean verb, int rank) {}

    /** A verb that tells what is said, by its base. */
    record PredicateVerb(String verb, Predicate predicate) {}

    /**
     * A word for a kind of speaker.
     *
     * @param name   the words in which a name is made of it
     * @param ofSide the kind it is where a side is named beside it
     */
    record SpeakerWord(ClaimantKind kind, String name, ClaimantKind ofSide) {
        /** Whether it says only that one speaks for another, who is named after it. */
        boolean speaksForOther() {
            return name.equals("spokesperson");
        }
    }

    /** A word that after a name makes another place of it: oblast, highway; with how far that place may lie off. */
    record PlaceWord(PlaceKind kind, double errorKilometres) {}
}
