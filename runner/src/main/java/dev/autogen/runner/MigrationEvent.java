package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/**
 * A migration that begins or has ended.
 *
 * @param script which
 * @param direction which way it goes
 * @param operations what it does, in order
 * @param duration how long it has taken; zero before it
 * @param environment its name; empty for none
 * @param connection of the run, not to be closed; its transaction is not to be ended
 */
public record MigrationEvent(
        Script script,
        Direction direction,
        List<Operation> operations,
        Duration duration,
        String environment,
        Connection connection) {

    /** Copies the list. */
    public MigrationEvent {
        operations = List.copyOf(operations);
    }
}
