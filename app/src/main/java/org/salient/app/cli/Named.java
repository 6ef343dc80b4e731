package org.salient.app.cli;

import java.util.Locale;
import org.salient.app.publication.PublicNames;
import org.salient.core.model.Fact;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.verification.Verifier;

/**
 * Finds what a person means by an id: one of the journal, of an observation, or one that stands on a published site,
 * where facts bear other names. What is not there is a {@link Failure}.
 */
final class Named {
    private static final String WHERE = "; 'salient proposals', the site and the brief give the ids";

    private final Workspace workspace;
    private final Ledger ledger;

    Named(Workspace workspace) {
        this.workspace = workspace;
        this.ledger = workspace.ledger();
    }

    /** The fact of a kind. */
    <F extends Fact> F fact(String word, Class<F> kind) {
        return ledger.find(id(word), kind)
                .orElseThrow(() -> missing(kind.getSimpleName().toLowerCase(Locale.ROOT), word));
    }

    /** The id of an observation. */
    FactId observation(String word) {
        FactId id = id(word);
        if (!isObservation(id)) {
            throw missing("observation", word);
        }
        return id;
    }

    /** The id of any fact or observation. */
    FactId any(String word) {
        FactId id = id(word);
        if (ledger.find(id).isEmpty() && !isObservation(id)) {
            throw missing("fact or observation", word);
        }
        return id;
    }

    private boolean isObservation(FactId id) {
        return new Verifier(workspace.theatre())
                .verify(ledger).evidence().stream()
                        .anyMatch(evidence -> evidence.id().equals(id));
    }

    private FactId id(String word) {
        try {
            var id = new FactId(word);
            return ledger.find(id).isPresent()
                    ? id
                    : PublicNames.of(workspace.keys().pair()).behind(id, ledger).orElse(id);
        } catch (IllegalArgumentException e) {
            throw new Failure(e.getMessage() + WHERE);
        }
    }

    private static Failure missing(String kind, String word) {
        return new Failure("there is no " + kind + " '" + word + "'" + WHERE);
    }
}
