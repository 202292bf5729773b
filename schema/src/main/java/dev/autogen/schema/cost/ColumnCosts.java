package dev.autogen.schema.cost;

import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChangeVisitor;

/** The cost of changing each aspect of a column. */
final class ColumnCosts implements ColumnChangeVisitor<Cost> {

    static final ColumnCosts INSTANCE = new ColumnCosts();

    private ColumnCosts() {}

    private static Cost exclusive(Work work) {
        return new Cost(TableLock.ACCESS_EXCLUSIVE, work);
    }

    @Override
    public Cost visit(ChangeType change) {
        return exclusive(TypeChanges.keepsRows(change) ? Work.MOMENT : Work.REWRITE);
    }

    @Override
    public Cost visit(ChangeNullable change) {
        if (change.pending() != null && !change.nullable()) {
            return new Cost(TableLock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
        }
        return exclusive(change.nullable() ? Work.MOMENT : Work.SCAN);
    }

    @Override
    public Cost visit(ChangeDefault change) {
        return exclusive(Work.MOMENT);
    }

    @Override
    public Cost visit(ChangeIdentity change) {
        return exclusive(Work.MOMENT);
    }

    @Override
    public Cost visit(ChangeExpression change) {
        return exclusive(change.to() == null ? Work.MOMENT : Work.REWRITE);
    }

    @Override
    public Cost visit(ChangeColumnComment change) {
        return new Cost(TableLock.SHARE_UPDATE_EXCLUSIVE, Work.MOMENT);
    }
}
