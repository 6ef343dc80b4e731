package org.salient.core.brief;

import java.util.ArrayList;
import java.util.List;

/** Puts the queries of a brief again and compares. */
public final class BriefChecker {
    private final Figures figures;

    public BriefChecker(Material material) {
        this.figures = new Figures(material);
    }

    /** Each figure that is not what its query gives, with both; none for a brief that is right. */
    public List<String> check(Brief brief) {
        var faults = new ArrayList<String>();
        for (Sentence sentence : brief.sentences()) {
            switch (sentence) {
                case Sentence.Measured measured -> check(measured, faults);
                case Sentence.Sourced _ -> {}
            }
        }
        return faults;
    }

    /** Each sentence of a brief that a text in Markdown does not hold word for word. */
    public static List<String> compare(Brief brief, String markdown, Catalogue catalogue) {
        return brief.sentences().stream()
                .map(sentence -> BriefMarkdown.escaped(sentence.phrase().in(catalogue)))
                .filter(words -> !markdown.contains(words))
                .map(words -> "the text does not say: " + words)
                .toList();
    }

    private void check(Sentence.Measured measured, List<String> faults) {
        measured.figures().forEach((name, asked) -> {
            Double said = measured.phrase().figures().get(name);
            var answer = figures.answer(asked.query());
            if (asked.part() >= answer.size() || !answer.get(asked.part()).equals(said)) {
                faults.add("'" + measured.phrase().key() + "' says " + said + " for '" + name + "', but "
                        + asked.query() + " gives " + answer);
            }
        });
    }
}
