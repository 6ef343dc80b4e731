package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How verbs of a language are inflected, and the forms of all verbs that its dictionaries hold. */
final class Verbs {
    private final Map<String, Map<VerbForm, List<String>>> irregular = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final Set<String> noVerbs = new HashSet<>();
    private final Map<String, EnumSet<VerbForm>> known = new HashMap<>();

    /**
     * @param irregular rows of base, third person, past, participle, gerund; alternatives split by a slash
     * @param endings   rows of ending, letters cut, and what each of the four forms adds; or {@code ?}, ending, form;
     *                  or {@code !} and a word that looks like a verb and is none
     */
    Verbs(List<List<String>> irregular, List<List<String>> endings) {
        irregular.forEach(this::learnIrregular);
        for (List<String> row : endings) {
            if (row.getFirst().equals("!")) {
                noVerbs.add(row.get(1));
            } else if (row.getFirst().equals("?")) {
                guesses.add(new Guess(row.get(1), VerbForm.valueOf(row.get(2))));
            } else {
                this.endings.add(new Ending(row.getFirst(), Integer.parseInt(row.get(1)), row.subList(2, row.size())));
            }
        }
        irregular.forEach(row -> learn(row.getFirst()));
    }

    /** The forms of a verb, which from now on are known. */
    Map<VerbForm, List<String>> learn(String base) {
        Map<VerbForm, List<String>> forms = irregular.getOrDefault(base, regular(base));
        forms.forEach((form, words) -> words.forEach(word -> learn(word, form)));
        return forms;
    }

    private void learn(String word, VerbForm form) {
        if (!noVerbs.contains(word)) {
            known.computeIfAbsent(word, _ -> EnumSet.noneOf(VerbForm.class)).add(form);
        }
    }

    /** What forms of a verb a word can be, known or by its look; none if it is no verb. */
    EnumSet<VerbForm> formsOf(String word) {
        EnumSet<VerbForm> forms = known.get(word);
        return forms == null ? guessed(word) : forms;
    }

    /** Whether a word is a form of a verb that the dictionaries hold. */
    boolean isKnown(String word) {
        return known.containsKey(word);
    }

    private EnumSet<VerbForm> guessed(String word) {
        var forms = EnumSet.noneOf(VerbForm.class);
        guesses.stream()
                .filter(guess -> !noVerbs.contains(word))
                .filter(guess -> word.length() > guess.ending.length() + 2 && word.endsWith(guess.ending))
                .forEach(guess -> forms.add(guess.form));
        return forms;
    }

    private void learnIrregular(List<String> row) {
        var forms = new EnumMap<VerbForm, List<String>>(VerbForm.class);
        int cell = 0;
        for (var form : VerbForm.values()) {
            forms.put(form, List.of(row.get(cell).split("/")));
            cell++;
        }
        irregular.put(row.getFirst(), forms);
    }

    private Map<VerbForm, List<String>> regular(String base) {
        Ending ending = endings.stream()
                .filter(candidate -> base.endsWith(candidate.letters))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of endings fits the verb '" + base + "'"));
        String stem = base.substring(0, base.length() - ending.cut);
        var forms = new EnumMap<VerbForm, List<String>>(VerbForm.class);
        forms.put(VerbForm.BASE, List.of(base));
        forms.put(VerbForm.THIRD, List.of(stem + ending.added.get(0)));
        forms.put(VerbForm.PAST, List.of(stem + ending.added.get(1)));
        forms.put(VerbForm.PARTICIPLE, List.of(stem + ending.added.get(1)));
        forms.put(VerbForm.GERUND, List.of(stem + ending.added.get(2)));
        return forms;
    }

    private record Ending(String letters, int cut, List<String> added) {
        Ending {
            letters = letters.equals("*") ? "" : letters;
        }
    }

    private record Guess(String ending, VerbForm form) {}
}
