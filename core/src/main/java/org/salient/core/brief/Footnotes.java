package org.salient.core.brief;

import java.util.ArrayList;
import java.util.List;

/** The notes of a brief in the order of their first use, each once. */
final class Footnotes {
    /** A note: where a sentence comes from, or the queries that made its figures. */
    sealed interface Note {
        record Source(Footnote footnote) implements Note {}

        record Computed(Query query) implements Note {}
    }

    private final List<Note> notes = new ArrayList<>();

    /** The numbers of a sentence's notes, counted from 1. */
    List<Integer> of(Sentence sentence) {
        return switch (sentence) {
            case Sentence.Sourced sourced ->
                sourced.sources().stream()
                        .map(Note.Source::new)
                        .map(this::number)
                        .toList();
            case Sentence.Measured measured ->
                measured.figures().values().stream()
                        .map(Sentence.Asked::query)
                        .distinct()
                        .map(Note.Computed::new)
                        .map(this::number)
                        .toList();
        };
    }

    private int number(Note note) {
        int at = notes.indexOf(note);
        if (at >= 0) {
            return at + 1;
        }
        notes.add(note);
        return notes.size();
    }

    List<Note> all() {
        return notes;
    }
}
