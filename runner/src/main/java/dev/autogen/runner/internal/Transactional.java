package dev.autogen.runner.internal;

import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;

/** Tells what can be done in a transaction. */
public final class Transactional {

    private Transactional() {}

    /** Whether it is done in one transaction, which may do more. */
    public static boolean is(Operation operation) {
        return !(operation instanceof CreateIndex create && create.concurrently())
                && !(operation instanceof DropIndex drop && drop.concurrently())
                && !(operation instanceof BatchSql)
                && !(operation instanceof ExecuteSql sql && sql.outsideTransaction());
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
