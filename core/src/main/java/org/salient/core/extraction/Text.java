package org.salient.core.extraction;

import org.salient.core.model.Report;

/** What every stage of reading one report has at hand: its words, what they can be, and what is known beforehand. */
record Text(Prose prose, Syntax syntax, Knowledge knowledge) {
    static Text of(Report report, Knowledge knowledge) {
        var prose = new Prose(report.text(), knowledge.lexicon());
        return new Text(prose, new Syntax(prose, knowledge.lexicon()), knowledge);
    }

    Lexicon lexicon() {
        return knowledge.lexicon();
    }

    Sides sides() {
        return knowledge.sides();
    }
}
