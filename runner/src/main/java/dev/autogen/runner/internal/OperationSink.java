package dev.autogen.runner.internal;

import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes what a migration says. */
public interface OperationSink {

    /** The next operation. */
    void accept(Operation operation);

    /**
     * A step begins and ends.
     *
     * @param body says the operations of the step each time it is called; not called where the step is done already
     */
    void step(String name, Runnable body);

    /**
     * Something that a migration wants to know.
     *
     * @param question in SQL, for messages
     * @throws dev.autogen.runner.NeedsDatabaseException where there is no database
     */
    <T> T read(String question, Reading<T> reading);

    /** Asks a database. */
    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
