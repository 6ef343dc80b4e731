package org.salient.core.control;

import java.time.Instant;
import java.util.List;
import org.salient.core.model.Evidence;

/** The estimate that nothing changed since the reference map. It uses no evidence, and any other method must beat it. */
public final class Persistence implements Estimator {
    @Override
    public String method() {
        return "persistence 1";
    }

    @Override
    public Shares estimate(Reference reference, List<Evidence> evidence, Instant validAt) {
        int cells = reference.grid().cells();
        var values = new float[reference.sides().size() * cells];
        for (int side = 0; side < reference.sides().size(); side++) {
            for (int cell = 0; cell < cells; cell++) {
                values[side * cells + cell] = share(reference.codes()[cell], side);
            }
        }
        return new Shares(reference.grid(), reference.sides(), values, 0);
    }

    private static float share(byte code, int side) {
        return code == Reference.OUTSIDE ? Float.NaN : code == side ? 1 : 0;
    }
}
