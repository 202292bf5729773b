package dev.autogen.runner.internal.execute;

import dev.autogen.runner.Decision;
import dev.autogen.runner.Listener;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;

/** Executes the operations of one revision, steps included, in the transaction that is open. */
final class TransactionSink implements OperationSink {

    private final Script script;
    private final Listener listener;
    private final Statements statements;
    private final LossCheck losses;
    private int number;

    /** The operations are counted from one more than {@code before}. */
    TransactionSink(
            Connection connection, Settings settings, Listener listener, Script script, Decision decision, int before) {
        this.script = script;
        this.listener = listener;
        this.statements = new Statements(connection, listener, script, settings);
        this.losses = new LossCheck(settings, decision);
        this.number = before;
    }

    @Override
    public void accept(Operation operation) {
        number++;
        listener.operation(script, number, operation);
        statements.execute(operation, number, connection -> losses.check(connection, script, number, operation));
    }

    @Override
    public void step(String name, Runnable body) {
        body.run();
    }

    @Override
    public <T> T read(String question, Reading<T> reading) {
        return statements.read(question, reading);
    }
}
