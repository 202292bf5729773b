package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.Parentheses;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of {@link CatalogQueries#COLUMNS}, in the order of the columns. */
final class ColumnRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    ColumnRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        Table.Builder table = assembly.table(row.getLong(1));
        if (table != null) {
            Column column = column(row);
            NotNull notNull = notNull(row, column.name());
            table.column(notNull == null ? column : column.withNotNull(notNull));
        }
    }

    private Column column(ResultSet row) throws SQLException {
        boolean generated = !row.getString(6).isEmpty();
        String expression = row.getString(7);
        return new Column(
                row.getString(2),
                assembly.type(row.getString(3)),
                !row.getBoolean(4),
                generated ? null : expression,
                identity(row),
                generated ? Parentheses.stripped(expression) : null,
                row.getString(8),
                row.getString(9),
                row.getString(6).equals("v"),
                null);
    }

    private @Nullable NotNull notNull(ResultSet row, String column) throws SQLException {
        String name = row.getString(17);
        if (name == null) {
            return null;
        }
        NotNull notNull = new NotNull(name, row.getBoolean(18), row.getBoolean(19));
        return notNull.isPlain(assembly.tableName(row.getLong(1)), column) ? null : notNull;
    }

    /** {@code pg_attribute.attidentity}: {@code 'a'}, {@code 'd'}, or empty. */
    private @Nullable Identity identity(ResultSet row) throws SQLException {
        String mode = row.getString(5);
        if (mode.isEmpty()) {
            return null;
        }
        return new Identity(
                mode.equals("a") ? Identity.Mode.ALWAYS : Identity.Mode.BY_DEFAULT,
                SequenceBounds.options(assembly.type(row.getString(10)), row, 11));
    }
}
