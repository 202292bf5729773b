package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows of {@link CatalogQueries#constraints}. */
final class ConstraintRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    ConstraintRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        Table.Builder table = assembly.table(row.getLong(1));
        if (table != null) {
            table.constraint(constraint(row));
        }
    }

    private static Constraint constraint(ResultSet row) throws SQLException {
        String name = row.getString(3);
        String kind = row.getString(2);
        return switch (kind) {
            case "p" -> new PrimaryKey(name, true, columns(row));
            case "u" -> new UniqueConstraint(name, true, columns(row), row.getBoolean(10), deferrability(row));
            case "f" -> foreignKey(name, row);
            case "c" ->
                new CheckConstraint(
                        name, true, Parentheses.stripped(row.getString(9)), row.getBoolean(6), row.getBoolean(7));
            default -> throw new IllegalStateException("The query gives no constraint of kind " + kind);
        };
    }

    private static ForeignKey foreignKey(String name, ResultSet row) throws SQLException {
        return new ForeignKey(
                name,
                true,
                columns(row),
                QualifiedName.of(row.getString(11), row.getString(12)),
                ArrayColumn.texts(row, 13),
                action(row.getString(14)),
                action(row.getString(15)),
                row.getString(16).equals("f"),
                deferrability(row),
                row.getBoolean(6));
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        return ArrayColumn.texts(row, 8);
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean(4)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean(5) ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    /** {@code pg_constraint.confdeltype} and {@code confupdtype}. */
    private static ReferentialAction action(String code) {
        return switch (code) {
            case "a" -> ReferentialAction.NO_ACTION;
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> throw new IllegalStateException("PostgreSQL has a new referential action: " + code);
        };
    }
}
