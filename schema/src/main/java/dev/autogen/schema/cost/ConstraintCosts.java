package dev.autogen.schema.cost;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;

/** The cost of adding each kind of constraint. */
final class ConstraintCosts implements ConstraintVisitor<Cost> {

    static final ConstraintCosts INSTANCE = new ConstraintCosts();

    private static final Cost INDEXED = new Cost(TableLock.ACCESS_EXCLUSIVE, Work.BUILD);

    private ConstraintCosts() {}

    private static Work checking(Constraint constraint) {
        return constraint.validated() ? Work.SCAN : Work.MOMENT;
    }

    @Override
    public Cost visit(PrimaryKey constraint) {
        return INDEXED;
    }

    @Override
    public Cost visit(UniqueConstraint constraint) {
        return INDEXED;
    }

    @Override
    public Cost visit(ExclusionConstraint constraint) {
        return INDEXED;
    }

    @Override
    public Cost visit(ForeignKey constraint) {
        return new Cost(TableLock.SHARE_ROW_EXCLUSIVE, "on both tables", checking(constraint));
    }

    @Override
    public Cost visit(CheckConstraint constraint) {
        return new Cost(TableLock.ACCESS_EXCLUSIVE, checking(constraint));
    }
}
