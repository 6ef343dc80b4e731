package org.salient.core.snapshot;

import org.locationtech.jts.geom.Polygon;
import org.salient.core.model.Provenance;
import org.salient.core.model.Status;

/** A face of a map that is being sealed, and what it is labelled with. Faces of one label become one patch. */
record Face(Polygon shape, Label label) {
    record Label(Status status, String region, Provenance provenance) {
        /** Whether a map or a proposal covers the ground. */
        boolean isPainted() {
            return !provenance.decisions().isEmpty();
        }

        /** This region's ground with another's status and origin. */
        Label paintedAs(Label other) {
            return new Label(other.status, region, other.provenance);
        }
    }

    Face withLabel(Label other) {
        return new Face(shape, other);
    }
}
