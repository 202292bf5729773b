package dev.autogen.runner.internal.execute;

import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.HistoryReference;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.Transactional;
import dev.autogen.runner.internal.Values;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.postgres.RowCheck;
import dev.autogen.schema.text.English;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Executes operations one by one, and says which one failed. */
final class Statements {

    /** Raw SQL can be long, and follows in full. */
    private static final int LONGEST = 100;

    private final Connection connection;
    private final Listener listener;
    private final Script script;
    private final English english;
    private final Settings settings;
    private int number;

    Statements(Connection connection, Listener listener, Script script, Settings settings) {
        this.connection = connection;
        this.listener = listener;
        this.script = script;
        this.english = English.relativeTo(settings.defaultSchema());
        this.settings = settings;
    }

    /** Executes one operation; the check comes right before it, its failure counts as the operation's. */
    void execute(Operation said, int operationNumber, Session.Work check) {
        number = operationNumber;
        Operation operation = said instanceof RequireNoRows rows ? HistoryReference.resolved(rows, settings) : said;
        if (operation instanceof Irreversible) {
            throw failure(operation, "", new SQLException("It was not to be run."));
        }
        BatchSql batch = Transactional.batches(operation);
        attempt(operation, statement(operation), () -> check.run(connection));
        if (operation instanceof RequireNoRows rows) {
            attempt(operation, statement(operation), () -> check(rows));
        } else if (batch != null) {
            attempt(operation, statement(operation), () -> batches(batch));
        } else {
            for (String statement : Ddl.statements(operation)) {
                attempt(operation, statement, () -> execute(operation, statement));
            }
        }
    }

    /** How messages quote it. */
    private static String statement(Operation operation) {
        if (operation instanceof RequireNoRows check) {
            return check.query();
        }
        BatchSql batch = Transactional.batches(operation);
        return batch == null
                ? Ddl.statements(operation).stream().findFirst().orElse("")
                : batch.statement().sql();
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
        try (PreparedStatement statement = Values.prepare(connection, sql.sql(), sql.parameters())) {
            statement.execute();
        }
    }

    /** Stops where a query finds what must not be there. */
    private void check(RequireNoRows check) throws SQLException {
        try (PreparedStatement statement = Values.prepare(connection, RowCheck.probe(check), check.parameters());
                ResultSet row = statement.executeQuery()) {
            if (row.next()) {
                throw new SQLException(RowCheck.violated(check, row.getLong(1), row.getString(2)));
            }
        }
    }

    /** All batches in the transaction that is open. */
    private void batches(BatchSql operation) throws SQLException {
        Batches batches = new Batches(operation);
        Optional<BatchProgress> next = Optional.of(batches.begin(connection));
        try {
            while (next.isPresent()) {
                next = batches.forward(connection, next.get());
                next.ifPresent(progress -> listener.batch(script, operation, progress));
            }
        } finally {
            listener.batchesOver(script, operation);
        }
    }

    /** Runs what is part of an operation; what fails is its failure. */
    void run(Operation operation, int operationNumber, Session.Work work) {
        number = operationNumber;
        attempt(operation, statement(operation), () -> work.run(connection));
    }

    /** Answers a question that is no operation. */
    <T> T read(String question, OperationSink.Reading<T> reading) {
        try {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    script.id(),
                    "Revision " + script.label() + " failed after operation " + number + ", where it reads:\n"
                            + question.indent(2) + e.getMessage(),
                    e);
        }
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
