package org.salient.app.publication;

import java.io.IOException;
import java.util.Comparator;
import org.salient.core.model.Decision;

/** Writes {@code data/corrections.json}: what was published wrongly, the newest correction first. */
final class CorrectionsFile {
    private final Edition edition;

    CorrectionsFile(Edition edition) {
        this.edition = edition;
    }

    void write(SiteFolder folder) throws IOException {
        var corrections = edition.cleared().ledger().all(Decision.Correct.class).stream()
                .sorted(Comparator.comparing(
                                (Decision.Correct correct) -> correct.warrant().at())
                        .reversed())
                .map(correct -> new SiteData.Correction(
                        correct.id().value(),
                        correct.warrant().at(),
                        correct.warrant().by(),
                        correct.subject(),
                        correct.text()))
                .toList();
        Json.write(folder.file("data/corrections.json"), corrections);
    }
}
