package org.salient.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The functions that the triggers of a GeoPackage's spatial index call: the envelope of a geometry. */
final class EnvelopeFunctions {
    private EnvelopeFunctions() {}

    static void addTo(Connection connection) throws SQLException {
        add(connection, "ST_IsEmpty", shape -> shape.isEmpty() ? 1.0 : 0.0);
        add(connection, "ST_MinX", shape -> shape.edge(0));
        add(connection, "ST_MaxX", shape -> shape.edge(1));
        add(connection, "ST_MinY", shape -> shape.edge(2));
        add(connection, "ST_MaxY", shape -> shape.edge(3));
    }

    private static void add(Connection connection, String name, Function<GeoPackageShape, Double> answer)
            throws SQLException {
        var function = new org.sqlite.Function() {
            @Override
            protected void xFunc() throws SQLException {
                byte @Nullable [] value = value_blob(0);
                if (value == null) {
                    result();
                } else {
                    result(answer.apply(new GeoPackageShape(value)));
                }
            }
        };
        org.sqlite.Function.create(connection, name, function, 1, org.sqlite.Function.FLAG_DETERMINISTIC);
    }
}
