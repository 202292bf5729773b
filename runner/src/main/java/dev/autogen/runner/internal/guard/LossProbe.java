package dev.autogen.runner.internal.guard;

import dev.autogen.introspector.DataFinding;
import dev.autogen.introspector.DataFinding.Content;
import dev.autogen.introspector.DataProbe;
import dev.autogen.runner.Loss;
import dev.autogen.runner.internal.Drop;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Asks the database whether there is something to lose. */
final class LossProbe {

    private LossProbe() {}

    /** The data that is lost; what is not known counts as data. */
    static Optional<Loss> probe(Connection connection, String revision, Drop drop) throws SQLException {
        DataProbe probe = DataProbe.on(connection);
        String column = drop.column();
        DataFinding finding = column == null ? probe.table(drop.table()) : probe.column(drop.table(), column);
        if (finding.content() == Content.EMPTY) {
            return Optional.empty();
        }
        return Optional.of(new Loss(
                revision,
                drop.operation(),
                drop.description(),
                drop.table(),
                column,
                finding.estimatedRows(),
                finding.reason(),
                DumpCommand.of(connection, drop.table())));
    }
}
