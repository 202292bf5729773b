package dev.autogen.runner.internal.guard;

import dev.autogen.introspector.DataFinding;
import dev.autogen.introspector.DataFinding.Content;
import dev.autogen.introspector.DataProbe;
import dev.autogen.runner.Loss;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the database whether there is something to lose. */
final class LossProbe {

    private final Connection connection;
    private final English english;

    LossProbe(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.english = English.relativeTo(defaultSchema);
    }

    /** The data that is lost; what is not known counts as data. */
    Optional<Loss> probe(Script script, int number, Operation operation, Doomed doomed) throws SQLException {
        DataProbe probe = DataProbe.on(connection);
        String column = doomed.column();
        DataFinding finding = column == null ? probe.table(doomed.table()) : probe.column(doomed.table(), column);
        if (finding.content() == Content.EMPTY) {
            return Optional.empty();
        }
        return Optional.of(new Loss(
                script.id(),
                number,
                english.describe(operation),
                doomed.table(),
                column,
                finding.estimatedRows(),
                finding.reason(),
                DumpCommand.of(connection, doomed.table())));
    }
}
