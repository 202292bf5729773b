package dev.autogen.runner.internal.execute;

import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.text.English;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes operations one by one, and says which one failed. */
final class Statements {

    /** Raw SQL can be long, and follows in full. */
    private static final int LONGEST = 100;

    private final Connection connection;
    private final Script script;
    private final English english;
    private int number;

    Statements(Connection connection, Script script, String defaultSchema) {
        this.connection = connection;
        this.script = script;
        this.english = English.relativeTo(defaultSchema);
    }

    /** Executes one operation; the check comes right before it, its failure counts as the operation's. */
    void execute(Operation operation, int operationNumber, Session.Work check) {
        number = operationNumber;
        if (operation instanceof Irreversible) {
            throw failure(operation, "", new SQLException("It was not to be run."));
        }
        List<String> statements = Ddl.statements(operation);
        attempt(operation, statements.get(0), () -> check.run(connection));
        for (String statement : statements) {
            attempt(operation, statement, () -> execute(operation, statement));
        }
    }

    private void attempt(Operation operation, String statement, Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException e) {
            throw failure(operation, statement, e);
        }
    }

    private void execute(Operation operation, String statement) throws SQLException {
        if (operation instanceof ExecuteSql sql && !sql.parameters().isEmpty()) {
            executeBound(sql);
        } else {
            Session.execute(connection, statement);
        }
    }

    private void executeBound(ExecuteSql sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
            int index = 1;
            for (Object parameter : sql.parameters()) {
                statement.setObject(index++, bindable(parameter));
            }
            statement.execute();
        }
    }

    /** JDBC 4.2 knows neither of the two. */
    private static @Nullable Object bindable(@Nullable Object parameter) {
        if (parameter instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return parameter instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : parameter;
    }

    private MigrationFailedException failure(Operation operation, String statement, SQLException e) {
        return new MigrationFailedException(
                script.id(),
                "Revision " + script.label() + " failed at operation " + number + ", "
                        + shortened(english.describe(operation)) + ":\n" + statement.indent(2) + e.getMessage(),
                e);
    }

    private static String shortened(String description) {
        return description.length() <= LONGEST ? description : description.substring(0, LONGEST - 3) + "...";
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}
