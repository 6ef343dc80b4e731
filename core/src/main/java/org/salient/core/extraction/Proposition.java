package org.salient.core.extraction;

import java.util.List;
import java.util.Optional;
import org.salient.core.extraction.ClauseSplitter.Link;
import org.salient.core.model.Predicate;
import org.salient.core.model.SpeechAct;

/**
 * A clause that tells something of the war.
 *
 * @param at     the word that tells what
 * @param act    the speech act, which for the text's own voice depends on the clause
 * @param before the proposition before it in the same sentence
 */
record Proposition(
        Stretch stretch,
        Voice voice,
        SpeechAct act,
        Predicate predicate,
        int at,
        Link link,
        List<Placed> where,
        Optional<Proposition> before) {}
