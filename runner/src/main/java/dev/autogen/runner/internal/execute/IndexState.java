package dev.autogen.runner.internal.execute;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the catalog says of an index ({@code pg_index}). */
enum IndexState {
    ABSENT,
    /** {@code indisvalid} is not set: its creation or removal was cut off. */
    INVALID,
    VALID;

    private static final String VALIDITY = "select indisvalid from pg_index where indexrelid = to_regclass(?)";

    /** Columns are compared by name, expressions and conditions by being there: their texts cannot be compared. */
    private static final String DEFINITION = """
            select i.indrelid = to_regclass(?), i.indisunique, a.amname, i.indpred is not null,
                   array(select coalesce(t.attname::text, '') from unnest(i.indkey::int2[]) with ordinality k (number, place)
                         left join pg_attribute t on t.attrelid = i.indrelid and t.attnum = k.number
                         order by k.place)
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
            where i.indexrelid = to_regclass(?)
            """;

    static IndexState of(Connection connection, QualifiedName index) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VALIDITY)) {
            statement.setString(1, Quoting.name(index));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return ABSENT;
                }
                return row.getBoolean(1) ? VALID : INVALID;
            }
        }
    }

    /** Whether an index that is there looks as defined. */
    static boolean matches(Connection connection, QualifiedName table, QualifiedName name, Index index)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DEFINITION)) {
            statement.setString(1, Quoting.name(table));
            statement.setString(2, Quoting.name(name));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        && row.getBoolean(1)
                        && row.getBoolean(2) == index.unique()
                        && index.method().equals(row.getString(3))
                        && row.getBoolean(4) == (index.predicate() != null)
                        && columns(index)
                                .equals(List.of((String[]) row.getArray(5).getArray()));
            }
        }
    }

    private static List<String> columns(Index index) {
        List<String> columns = new ArrayList<>();
        for (IndexKey key : index.keys()) {
            columns.add(key.column() ? key.expression() : "");
        }
        columns.addAll(index.include());
        return columns;
    }
}
