package org.salient.core.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.salient.core.model.Body;
import org.salient.core.model.Estimate;
import org.salient.core.model.Grid;
import org.salient.core.model.SideId;

/**
 * For each cell of a grid the probability that each side firmly holds it.
 *
 * @param values side by side, each row by row from north-west; NaN outside the theatre; not copied and not to be changed
 * @param used   how many observations they were made from
 */
@SuppressWarnings("ArrayRecordComponent") // compared by the hash of its body
public record Shares(Grid grid, List<SideId> sides, float[] values, int used) {
    public Shares {
        sides = List.copyOf(sides);
        if (values.length != sides.size() * grid.cells()) {
            throw new IllegalArgumentException("there is a share for each of " + sides.size() + " sides in each of "
                    + grid.cells() + " cells, was " + values.length);
        }
    }

    /** The shares that an estimate's body holds. */
    public static Shares read(Estimate estimate, byte[] body) {
        var values = new float[body.length / Float.BYTES];
        ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return new Shares(estimate.grid(), estimate.sides(), values, estimate.evidence());
    }

    /** The shares as {@link Estimate#shares()} names them. */
    public Body body() {
        var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return Body.of(bytes.array());
    }

    /** The share of a side, by its number, in a cell. */
    public float of(int side, int cell) {
        return values[side * grid.cells() + cell];
    }

    /** The probability that no side firmly holds a cell. */
    public float grey(int cell) {
        float held = 0;
        for (int side = 0; side < sides.size(); side++) {
            held += of(side, cell);
        }
        return Math.max(0, 1 - held);
    }
}
