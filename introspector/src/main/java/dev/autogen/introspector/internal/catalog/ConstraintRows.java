package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.Parentheses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@link CatalogQueries#constraints}: one for each column of a constraint, the last of which completes it. */
final class ConstraintRows implements Results.RowReader {

    private final SchemaAssembly assembly;
    private final List<String> columns = new ArrayList<>();
    private final List<String> referencedColumns = new ArrayList<>();
    private final List<String> deleteColumns = new ArrayList<>();

    ConstraintRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        addIfPresent(columns, row.getString(16));
        addIfPresent(referencedColumns, row.getString(17));
        if (row.getBoolean(18)) {
            deleteColumns.add(row.getString(16));
        }
        boolean complete = columns.isEmpty() || row.getBoolean(15);
        if (!complete) {
            return;
        }
        Table.Builder table = assembly.table(row.getLong(1));
        if (table != null) {
            table.constraint(constraint(row));
        }
        columns.clear();
        referencedColumns.clear();
        deleteColumns.clear();
    }

    private static void addIfPresent(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    private Constraint constraint(ResultSet row) throws SQLException {
        String name = row.getString(3);
        String kind = row.getString(2);
        return switch (kind) {
            case "f" -> foreignKey(name, row);
            case "c" ->
                new CheckConstraint(
                        name,
                        true,
                        Parentheses.stripped(row.getString(8)),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getBoolean(9));
            default -> throw new IllegalStateException("The query gives no constraint of kind " + kind);
        };
    }

    private ForeignKey foreignKey(String name, ResultSet row) throws SQLException {
        return new ForeignKey(
                name,
                true,
                columns,
                QualifiedName.of(row.getString(10), row.getString(11)),
                referencedColumns,
                action(row.getString(12)),
                action(row.getString(13)),
                row.getString(14).equals("f"),
                KeyRow.deferrability(row, 4),
                row.getBoolean(6),
                deleteColumns,
                row.getBoolean(9));
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
