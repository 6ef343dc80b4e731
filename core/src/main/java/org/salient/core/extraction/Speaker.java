package org.salient.core.extraction;

import org.salient.core.model.Claimant;
import org.salient.core.model.ClaimantKind;

/**
 * Who says something, as a text names them.
 *
 * @param word the word for the kind of speaker, to which "the ministry" points back
 */
record Speaker(Claimant claimant, String word) {
    ClaimantKind kind() {
        return claimant.kind();
    }

    boolean isNarrator() {
        return kind() == ClaimantKind.NARRATOR;
    }
}
