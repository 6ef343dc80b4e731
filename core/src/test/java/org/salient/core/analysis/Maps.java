package org.salient.core.analysis;

import static org.salient.core.TwoSides.THEATRE_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.salient.core.Journal;
import org.salient.core.history.EllipsoidArea;
import org.salient.core.model.Hash;
import org.salient.core.model.Provenance;
import org.salient.core.model.Snapshot;
import org.salient.core.model.Snapshot.Patch;
import org.salient.core.model.Status;

/** Sealed maps made by hand. */
final class Maps {
    /** One patch of a map. */
    record Piece(Status status, String region, Geometry shape) {}

    private final Journal journal = new Journal();
    private int version;

    Snapshot map(Instant validAt, Piece... pieces) {
        var patches = new ArrayList<Patch>();
        for (Piece piece : pieces) {
            patches.add(new Patch(
                    piece.status(),
                    piece.region(),
                    journal.keep(piece.shape()),
                    EllipsoidArea.squareKilometres(piece.shape()),
                    new Provenance(THEATRE_VERSION, List.of(), List.of())));
        }
        return Snapshot.of(++version, validAt, patches, 0);
    }

    Geometry shape(Hash hash) {
        return journal.shape(hash);
    }

    static <T> T present(Optional<T> value) {
        return Objects.requireNonNull(value.orElse(null));
    }
}
