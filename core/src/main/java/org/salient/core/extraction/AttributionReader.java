package org.salient.core.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Report;
import org.salient.core.model.Span;
import org.salient.core.model.Theatre;

/**
 * Finds what others say in a text, whatever it is about: the first half of reading claims, so that it can be judged by
 * itself. Reports are in English.
 */
public final class AttributionReader {
    private static final String LANGUAGE = "en";

    private final Theatre theatre;
    private final Knowledge knowledge;
    private final Holders holders;

    public AttributionReader(Theatre theatre, Gazetteer gazetteer) {
        this.theatre = theatre;
        knowledge = ClaimReader.knowledge(LANGUAGE, theatre, new Horizon(gazetteer, theatre));
        holders = new Holders(theatre);
    }

    /** Where somebody other than the text itself is said to say something, the innermost speaker counting. */
    public List<Span> contents(Report report) {
        var text = Text.of(report, knowledge);
        var speakers = new Speakers(text, holders);
        var attribution = new Attribution(text, speakers);
        var quotations = new Quotations(text, speakers);
        var discourse = new Discourse();
        Voice narrator = ReportReader.narrator(report, theatre);
        var contents = new ArrayList<Span>();
        for (Sentence sentence : new SentenceSplitter(text.prose()).split()) {
            Optional<Voice> quoted = quotations.voiceOf(sentence.stretch(), discourse);
            List<Utterance> utterances = quoted.map(voice -> List.of(new Utterance(sentence.stretch(), voice)))
                    .orElseGet(() -> attribution.find(sentence.stretch(), narrator, discourse));
            utterances.stream()
                    .filter(utterance -> !utterance.voice().equals(narrator))
                    .map(utterance -> text.prose().trimmed(utterance.content()))
                    .filter(content -> !content.isEmpty())
                    .map(text.prose()::span)
                    .forEach(contents::add);
        }
        return List.copyOf(contents);
    }
}
