package dev.autogen.runner.internal;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One migration that is to be run.
 *
 * @param direction which of its methods
 * @param recorded what it says without a database
 * @param absent the row that keeps the downgrade that is run, for want of the migration; else null
 * @param body runs the method; the operations go to the consumer
 */
public record PlannedRevision(
        Direction direction,
        RecordedMigration recorded,
        @Nullable AppliedRevision absent,
        Consumer<Consumer<Operation>> body) {

    /** Which migration. */
    public Script script() {
        return recorded.script();
    }

    /** What it says without a database. */
    public List<Operation> operations() {
        return recorded.operations(direction);
    }
}
