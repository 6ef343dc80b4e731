package org.salient.app.sources;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param line    where it begins, counted from 1
 * @param values  its cells by column; empty cells are left out
 * @param refusal why it cannot be used, where it cannot
 */
record Row(long line, Map<String, String> values, Optional<Refusal> refusal) {
    Row {
        values = Map.copyOf(values);
    }

    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }
}
