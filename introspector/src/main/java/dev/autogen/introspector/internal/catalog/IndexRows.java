package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@link CatalogQueries#indexes}. */
final class IndexRows implements Results.RowReader {

    /** Bits of {@code pg_index.indoption}: {@code INDOPTION_DESC}, {@code INDOPTION_NULLS_FIRST}. */
    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private final SchemaAssembly assembly;

    IndexRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        Table.Builder table = assembly.table(row.getLong(1));
        if (table != null) {
            table.index(index(row));
        }
    }

    private static Index index(ResultSet row) throws SQLException {
        String predicate = row.getString(6);
        return new Index(
                row.getString(2),
                true,
                row.getBoolean(3),
                row.getString(4),
                keys(row),
                ArrayColumn.texts(row, 12),
                predicate == null ? null : Parentheses.stripped(predicate),
                row.getBoolean(5));
    }

    private static List<IndexKey> keys(ResultSet row) throws SQLException {
        List<String> texts = ArrayColumn.texts(row, 7);
        List<Integer> columns = ArrayColumn.integers(row, 8);
        List<Integer> options = ArrayColumn.integers(row, 9);
        List<@Nullable String> opclasses = ArrayColumn.nullableTexts(row, 10);
        List<@Nullable String> collations = ArrayColumn.nullableTexts(row, 11);
        List<IndexKey> keys = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            boolean column = columns.get(i) != 0;
            keys.add(new IndexKey(
                    column ? texts.get(i) : Parentheses.stripped(texts.get(i)),
                    column,
                    (options.get(i) & DESCENDING) != 0,
                    (options.get(i) & NULLS_FIRST) != 0,
                    opclasses.get(i),
                    collations.get(i)));
        }
        return keys;
    }
}
