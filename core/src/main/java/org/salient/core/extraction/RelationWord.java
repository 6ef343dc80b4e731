package org.salient.core.extraction;

import java.util.List;
import java.util.OptionalDouble;
import org.salient.core.model.Relation;

/**
 * A word for how something lies to a place.
 *
 * @param relation what it says
 * @param bearing  in degrees clockwise from north, where it names one
 * @param inside   whether it names a part of the place ("northern") or ground outside it ("north of")
 */
record RelationWord(Relation relation, OptionalDouble bearing, boolean inside) {
    static RelationWord of(List<String> row) {
        OptionalDouble bearing =
                row.size() > 2 ? OptionalDouble.of(Double.parseDouble(row.get(2))) : OptionalDouble.empty();
        var relation = Relation.valueOf(row.get(1));
        return new RelationWord(relation, bearing, relation == Relation.IN);
    }
}
