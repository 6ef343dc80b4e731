package org.salient.app.reading;

import java.util.Optional;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.extraction.Reading;
import org.salient.core.gazetteer.Gazetteer;
import org.salient.core.model.Report;
import org.salient.core.model.Theatre;

/** Reads reports by the rules, and by a language model after them where one is asked for. */
public final class Readers implements AutoCloseable {
    private final ClaimReader rules;
    private final Optional<ModelReader> model;

    /** The readers of a theatre. */
    public Readers(Theatre theatre, Gazetteer gazetteer, Optional<ModelReader.Endpoint> endpoint) {
        rules = new ClaimReader(theatre, gazetteer);
        model = endpoint.map(asked -> new ModelReader(asked, theatre));
    }

    /** What all of them read. */
    public Reading read(Report report) {
        Reading first = rules.read(report);
        boolean tooLong = report.text().length() > ClaimReader.LONGEST;
        return tooLong ? first : model.map(second -> second.and(first, report)).orElse(first);
    }

    @Override
    public void close() {
        model.ifPresent(ModelReader::close);
    }
}
