package dev.autogen.runner.internal;

import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.BackfillSql;
import org.jspecify.annotations.Nullable;

/** Tells what can be done in a transaction. */
public final class Transactional {

    private Transactional() {}

    /** Whether it is done in one transaction, which may do more. */
    public static boolean is(Operation operation) {
        return !(operation instanceof CreateIndex create && create.concurrently())
                && !(operation instanceof DropIndex drop && drop.concurrently())
                && !inBatches(operation)
                && !(operation instanceof ExecuteSql sql && sql.outsideTransaction());
    }

    private static boolean inBatches(Operation operation) {
        return operation instanceof BatchSql || operation instanceof Backfill fill && fill.batches() != null;
    }

    /** The statement that is executed batch by batch; null for what is done otherwise, and for what nobody can run yet. */
    public static @Nullable BatchSql batches(Operation operation) {
        if (operation instanceof Backfill fill) {
            return Backfill.isUnchosen(fill) ? null : BackfillSql.batches(fill);
        }
        return operation instanceof BatchSql batch ? batch : null;
    }

    /** What does the same in a transaction, where there is such a thing. */
    public static Operation made(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return new CreateIndex(create.table(), create.index(), create.ifNotExists());
        }
        return operation instanceof DropIndex drop
                ? new DropIndex(drop.table(), drop.name(), drop.index(), drop.ifExists())
                : operation;
    }
}
