package dev.autogen.runner.internal.history;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.AppliedRevision.State;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.JournaledStep;
import dev.autogen.runner.internal.Drop;
import dev.autogen.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the history table. */
public final class HistoryTable {

    /** undefined_table, invalid_schema_name: nobody has written a history yet. */
    private static final Set<String> ABSENT = Set.of("42P01", "3F000");

    private final HistorySql sql;

    /** The history in the given schema. */
    public HistoryTable(HistorySql sql) {
        this.sql = sql;
    }

    /** The rows of what is applied or on its way, oldest first. The connection has to be in auto-commit mode. */
    public List<AppliedRevision> open(Connection connection) {
        return rows(connection, sql.select(" where reverted_at is null"));
    }

    /** All rows, those taken back too, oldest first. The connection has to be in auto-commit mode. */
    public List<AppliedRevision> all(Connection connection) {
        return rows(connection, sql.select(""));
    }

    /** What the kept downgrade of an applied revision destroys, in order. */
    public List<Drop> drops(Connection connection, String revision) throws SQLException {
        List<Drop> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.selectDrops(revision))) {
            while (row.next()) {
                QualifiedName table = QualifiedName.of(row.getString(3), row.getString(4));
                drops.add(new Drop(row.getInt(1), row.getString(2), table, row.getString(5)));
            }
        }
        return drops;
    }

    private List<AppliedRevision> rows(Connection connection, String query) {
        List<AppliedRevision> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row(connection, row));
            }
            return rows;
        } catch (SQLException e) {
            if (ABSENT.contains(String.valueOf(e.getSQLState()))) {
                return List.of();
            }
            throw new AutogenException(
                    "database", "The history in " + sql.table() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private AppliedRevision row(Connection connection, ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString(12).toUpperCase(Locale.ROOT));
        return new AppliedRevision(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Origin.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                state,
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                Duration.ofMillis(row.getLong(7)),
                instant(row.getObject(8, OffsetDateTime.class)),
                texts(row.getArray(9)),
                texts(row.getArray(10)),
                row.getString(11),
                state == State.APPLYING || state == State.REVERTING ? journal(connection, row.getLong(13)) : List.of());
    }

    private List<JournaledStep> journal(Connection connection, long row) throws SQLException {
        List<JournaledStep> steps = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet step = statement.executeQuery(sql.journal().select(row))) {
            while (step.next()) {
                steps.add(new JournaledStep(
                        step.getInt(1), step.getString(2), step.getString(3), step.getBoolean(4), batch(step)));
            }
        }
        return steps;
    }

    /** Null for a step that goes otherwise, and where nothing was done. */
    private static @Nullable BatchProgress batch(ResultSet step) throws SQLException {
        List<String> end = texts(step.getArray(6));
        return end == null ? null : new BatchProgress(texts(step.getArray(5)), end, step.getLong(7), step.getLong(8));
    }

    /** Null where the row was written before they were kept. */
    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
