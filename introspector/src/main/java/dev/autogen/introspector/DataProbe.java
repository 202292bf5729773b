package dev.autogen.introspector;

import dev.autogen.introspector.DataFinding.Content;
import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a table or a column holds data. Row security never hides any. Bounded in time, waiting for locks
 * included; changes nothing, keeps no lock, and can be used within a transaction, which an error does not end. Not safe
 * for threads.
 *
 * <p>Needs the {@code SELECT} privilege; without it the answer is {@link Content#UNKNOWN}.
 */
public final class DataProbe {

    /** How long one look may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String LOOK_UP = """
            select c.reltuples::bigint, a.attname
            from pg_class c
            left join pg_attribute a on a.attrelid = c.oid and a.attname = ? and a.attnum > 0 and not a.attisdropped
            where c.oid = to_regclass(?)
            """;

    private static final String SETTINGS =
            "select set_config('row_security', 'off', true), set_config('statement_timeout', ?, true)";

    private final Connection connection;
    private final Duration patience;

    private DataProbe(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** A probe that uses this connection, never closes it, and waits at most {@link #PATIENCE} each time. */
    public static DataProbe on(Connection connection) {
        return new DataProbe(connection, PATIENCE);
    }

    static DataProbe on(Connection connection, Duration patience) {
        return new DataProbe(connection, patience);
    }

    /** Whether the table has a row; a name without a schema is looked up along the {@code search_path}. */
    public DataFinding table(QualifiedName table) {
        return probe(table, null);
    }

    /** Whether the column has a value other than NULL in any row. */
    public DataFinding column(QualifiedName table, String column) {
        return probe(table, column);
    }

    private DataFinding probe(QualifiedName table, @Nullable String column) {
        Known known = new Known();
        try (Visit visit = Visit.begin(connection)) {
            lookUp(table, column, known);
            if (!known.exists || column != null && !known.columnExists) {
                return new DataFinding(Content.EMPTY, known.rows, null);
            }
            return new DataFinding(hasData(table, column) ? Content.HAS_DATA : Content.EMPTY, known.rows, null);
        } catch (SQLException e) {
            return new DataFinding(Content.UNKNOWN, known.rows, Objects.toString(e.getMessage(), e.toString()));
        }
    }

    private void lookUp(QualifiedName table, @Nullable String column, Known known) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK_UP)) {
            statement.setString(1, column);
            statement.setString(2, Quoting.name(table));
            Results.of(statement).each(known);
        }
    }

    private boolean hasData(QualifiedName table, @Nullable String column) throws SQLException {
        String condition = column == null ? "" : " where not (" + Quoting.identifier(column) + " is null)";
        String exists = "select exists (select from " + Quoting.name(table) + condition + " limit 1)";
        try (PreparedStatement statement = connection.prepareStatement(SETTINGS + ";\n" + exists)) {
            statement.setString(1, Long.toString(patience.toMillis()));
            Answer answer = new Answer();
            Results results = Results.of(statement);
            results.skip();
            results.each(answer);
            return answer.yes;
        }
    }

    private static final class Known implements Results.RowReader {
        private boolean exists;
        private boolean columnExists;
        private long rows;

        @Override
        public void read(ResultSet row) throws SQLException {
            exists = true;
            rows = row.getLong(1);
            columnExists = row.getString(2) != null;
        }
    }

    private static final class Answer implements Results.RowReader {
        private boolean yes;

        @Override
        public void read(ResultSet row) throws SQLException {
            yes = row.getBoolean(1);
        }
    }
}
