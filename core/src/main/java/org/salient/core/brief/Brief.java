package org.salient.core.brief;

import java.time.Instant;
import java.util.List;

/**
 * The dated text on a theatre or a place.
 *
 * @param asOf nothing in it tells of a later moment
 */
public record Brief(Phrase title, Instant asOf, List<Section> sections) {
    public Brief {
        sections = List.copyOf(sections);
    }

    /**
     * Sentences of one matter.
     *
     * @param heading the key of its heading in the catalogue
     */
    public record Section(String heading, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /** Every sentence, in order. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }
}
