package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.Parentheses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@link CatalogQueries#indexes}: one for each key of an index, the last of which completes it, or the constraint
 * that owns it.
 */
final class IndexRows implements Results.RowReader {

    /** Bits of {@code pg_index.indoption}: {@code INDOPTION_DESC}, {@code INDOPTION_NULLS_FIRST}. */
    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private final SchemaAssembly assembly;
    private final List<IndexKey> keys = new ArrayList<>();
    private final List<String> operators = new ArrayList<>();
    private final List<String> included = new ArrayList<>();

    IndexRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        if (row.getBoolean(8)) {
            keys.add(key(row));
            operators.add(KeyRow.qualified(row.getString(23), row.getString(22)));
        } else {
            included.add(row.getString(9));
        }
        boolean complete = row.getBoolean(7);
        if (!complete) {
            return;
        }
        Table.Builder table = assembly.table(row.getLong(1));
        if (table != null) {
            add(table, row);
        }
        keys.clear();
        operators.clear();
        included.clear();
    }

    private void add(Table.Builder table, ResultSet row) throws SQLException {
        Index index = index(row);
        String owner = row.getString(18);
        if (owner == null) {
            table.index(index);
        } else {
            table.constraint(KeyRow.constraint(owner, index.named(row.getString(19), true), operators, row));
        }
    }

    private static IndexKey key(ResultSet row) throws SQLException {
        String column = row.getString(9);
        int options = row.getInt(11);
        return new IndexKey(
                column == null ? Parentheses.stripped(row.getString(10)) : column,
                column != null,
                (options & DESCENDING) != 0,
                (options & NULLS_FIRST) != 0,
                opclass(row),
                row.getString(13),
                Options.of(row.getArray(15)));
    }

    private static @Nullable String opclass(ResultSet row) throws SQLException {
        String name = row.getString(12);
        return name == null ? null : new QualifiedName(row.getString(14), name).spelling();
    }

    private Index index(ResultSet row) throws SQLException {
        String predicate = row.getString(6);
        return new Index(
                row.getString(2),
                true,
                row.getBoolean(3),
                row.getString(4),
                keys,
                included,
                predicate == null ? null : Parentheses.stripped(predicate),
                row.getBoolean(5),
                Options.of(row.getArray(16)),
                row.getBoolean(17));
    }
}
