package dev.autogen.schema.cost;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.OperationVisitor;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.ValidateConstraint;

/** The cost of each operation. */
final class Costs implements OperationVisitor<Cost> {

    static final Costs INSTANCE = new Costs();

    private static final String BOTH = "on both tables";
    private static final String BATCH_BY_BATCH = "batch by batch";

    private static final Cost EXCLUSIVE = new Cost(TableLock.ACCESS_EXCLUSIVE, Work.MOMENT);
    private static final Cost EXCLUSIVE_ON_BOTH = new Cost(TableLock.ACCESS_EXCLUSIVE, BOTH, Work.MOMENT);
    private static final Cost BESIDE_OTHERS = new Cost(TableLock.SHARE_UPDATE_EXCLUSIVE, Work.MOMENT);
    private static final Cost REFERENCED =
            new Cost(TableLock.SHARE_ROW_EXCLUSIVE, "on the tables that are referenced", Work.MOMENT);

    private Costs() {}

    private static Cost rebuilt(EnumUses uses) {
        return uses.columns().isEmpty()
                ? Cost.NOTHING
                : new Cost(TableLock.ACCESS_EXCLUSIVE, "on all tables with a column of the type", Work.REWRITE);
    }

    private static Work added(Column column) {
        boolean rewrites = column.identity() != null
                || column.generatedAs() != null && !column.virtual()
                || Volatility.mayDiffer(column.defaultExpression());
        return rewrites ? Work.REWRITE : Work.MOMENT;
    }

    @Override
    public Cost visit(CreateSchema operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropSchema operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(CreateExtension operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropExtension operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(CreateEnumType operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(AddEnumValue operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropEnumValue operation) {
        return rebuilt(operation.uses());
    }

    @Override
    public Cost visit(RenameEnumValue operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(RebuildEnumType operation) {
        return rebuilt(operation.uses());
    }

    @Override
    public Cost visit(DropEnumType operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(CreateCompositeType operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(AddTypeAttribute operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropTypeAttribute operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropCompositeType operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(RenameType operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(CreateSequence operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(AlterSequence operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(ChangeSequenceOwner operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(RenameSequence operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(DropSequence operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(CreateTable operation) {
        return operation.table().foreignKeys().isEmpty() ? Cost.NOTHING : REFERENCED;
    }

    @Override
    public Cost visit(RenameTable operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(SetTableSchema operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(AlterTableComment operation) {
        return BESIDE_OTHERS;
    }

    @Override
    public Cost visit(DropTable operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(AddColumn operation) {
        return new Cost(TableLock.ACCESS_EXCLUSIVE, added(operation.column()));
    }

    @Override
    public Cost visit(RenameColumn operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(AlterColumn operation) {
        return operation.changes().stream()
                .map(change -> change.accept(ColumnCosts.INSTANCE))
                .reduce(Cost::and)
                .orElse(Cost.NOTHING);
    }

    @Override
    public Cost visit(DropColumn operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(AddConstraint operation) {
        return operation.index() == null ? operation.constraint().accept(ConstraintCosts.INSTANCE) : EXCLUSIVE;
    }

    @Override
    public Cost visit(ValidateConstraint operation) {
        return new Cost(TableLock.SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
    }

    @Override
    public Cost visit(InvalidateConstraint operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(RenameConstraint operation) {
        return EXCLUSIVE;
    }

    @Override
    public Cost visit(DropConstraint operation) {
        return operation.constraint() instanceof ForeignKey ? EXCLUSIVE_ON_BOTH : EXCLUSIVE;
    }

    @Override
    public Cost visit(CreateIndex operation) {
        return new Cost(operation.concurrently() ? TableLock.SHARE_UPDATE_EXCLUSIVE : TableLock.SHARE, Work.BUILD);
    }

    @Override
    public Cost visit(RenameIndex operation) {
        return BESIDE_OTHERS;
    }

    @Override
    public Cost visit(DropIndex operation) {
        return operation.concurrently() ? BESIDE_OTHERS : EXCLUSIVE;
    }

    @Override
    public Cost visit(ExecuteSql operation) {
        return new Cost(TableLock.UNKNOWN, Work.UNKNOWN);
    }

    @Override
    public Cost visit(BatchSql operation) {
        return new Cost(TableLock.ROW_EXCLUSIVE, BATCH_BY_BATCH, Work.UNKNOWN);
    }

    @Override
    public Cost visit(RequireNoRows operation) {
        return new Cost(TableLock.NONE, Work.UNKNOWN);
    }

    @Override
    public Cost visit(InsertRows operation) {
        return new Cost(TableLock.ROW_EXCLUSIVE, Work.MOMENT);
    }

    @Override
    public Cost visit(DeleteRows operation) {
        return new Cost(TableLock.ROW_EXCLUSIVE, Work.MOMENT);
    }

    @Override
    public Cost visit(Backfill operation) {
        return operation.batches() == null
                ? new Cost(TableLock.ROW_EXCLUSIVE, Work.REWRITE)
                : new Cost(TableLock.ROW_EXCLUSIVE, BATCH_BY_BATCH, Work.REWRITE);
    }

    @Override
    public Cost visit(AdvanceSequence operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(Keep operation) {
        return Cost.NOTHING;
    }

    @Override
    public Cost visit(Irreversible operation) {
        return Cost.NOTHING;
    }
}
