package dev.autogen.differ.order;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
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
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
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
import java.util.Set;

/** Says of each operation when it has its turn. */
final class PhaseOf implements OperationVisitor<Phase> {

    private final Set<ColumnRef> rebuilt;

    /** {@code rebuilt}: columns that are dropped and added again. */
    PhaseOf(Set<ColumnRef> rebuilt) {
        this.rebuilt = Set.copyOf(rebuilt);
    }

    @Override
    public Phase visit(CreateSchema operation) {
        return Phase.CREATE_SCHEMA;
    }

    @Override
    public Phase visit(DropSchema operation) {
        return Phase.DROP_SCHEMA;
    }

    @Override
    public Phase visit(CreateExtension operation) {
        return Phase.CREATE_EXTENSION;
    }

    @Override
    public Phase visit(DropExtension operation) {
        return Phase.DROP_EXTENSION;
    }

    @Override
    public Phase visit(CreateEnumType operation) {
        return Phase.CREATE_TYPE;
    }

    @Override
    public Phase visit(AddEnumValue operation) {
        return Phase.WIDEN_TYPE;
    }

    @Override
    public Phase visit(DropEnumValue operation) {
        return Phase.NARROW_TYPE;
    }

    @Override
    public Phase visit(RenameEnumValue operation) {
        return Phase.RENAME_COLUMN;
    }

    @Override
    public Phase visit(RebuildEnumType operation) {
        return operation.widens() ? Phase.WIDEN_TYPE : Phase.NARROW_TYPE;
    }

    @Override
    public Phase visit(DropEnumType operation) {
        return Phase.DROP_TYPE;
    }

    @Override
    public Phase visit(CreateCompositeType operation) {
        return Phase.CREATE_COMPOSITE;
    }

    @Override
    public Phase visit(AddTypeAttribute operation) {
        return Phase.ADD_ATTRIBUTE;
    }

    @Override
    public Phase visit(DropTypeAttribute operation) {
        return Phase.DROP_ATTRIBUTE;
    }

    @Override
    public Phase visit(DropCompositeType operation) {
        return Phase.DROP_COMPOSITE;
    }

    @Override
    public Phase visit(RenameType operation) {
        return Phase.RENAME_TABLE;
    }

    @Override
    public Phase visit(CreateSequence operation) {
        return Phase.CREATE_SEQUENCE;
    }

    @Override
    public Phase visit(AlterSequence operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(ChangeSequenceOwner operation) {
        return Phase.OWN_SEQUENCE;
    }

    @Override
    public Phase visit(RenameSequence operation) {
        return Phase.RENAME_TABLE;
    }

    @Override
    public Phase visit(DropSequence operation) {
        return Phase.DROP_SEQUENCE;
    }

    @Override
    public Phase visit(CreateTable operation) {
        return Phase.CREATE_TABLE;
    }

    @Override
    public Phase visit(RenameTable operation) {
        return Phase.RENAME_TABLE;
    }

    @Override
    public Phase visit(SetTableSchema operation) {
        return Phase.MOVE_TABLE;
    }

    @Override
    public Phase visit(AlterTableComment operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(DropTable operation) {
        return Phase.DROP_TABLE;
    }

    @Override
    public Phase visit(AddColumn operation) {
        return operation.column().generatedAs() == null ? Phase.ADD_COLUMN : Phase.ADD_GENERATED_COLUMN;
    }

    @Override
    public Phase visit(RenameColumn operation) {
        return Phase.RENAME_COLUMN;
    }

    @Override
    public Phase visit(AlterColumn operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(DropColumn operation) {
        boolean generated = operation.column() != null && operation.column().generatedAs() != null;
        return generated || rebuilt.contains(new ColumnRef(operation.table(), operation.name()))
                ? Phase.DROP_REBUILT_COLUMN
                : Phase.DROP_COLUMN;
    }

    @Override
    public Phase visit(AddConstraint operation) {
        return operation.constraint().accept(new ByKind(Phase.ADD_FOREIGN_KEY, Phase.ADD_CONSTRAINT));
    }

    @Override
    public Phase visit(ValidateConstraint operation) {
        return Phase.VALIDATE;
    }

    @Override
    public Phase visit(InvalidateConstraint operation) {
        return Phase.VALIDATE;
    }

    @Override
    public Phase visit(RenameConstraint operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(DropConstraint operation) {
        return operation.constraint() == null
                ? Phase.CLEAR_AWAY
                : operation.constraint().accept(new ByKind(Phase.DROP_FOREIGN_KEY, Phase.CLEAR_AWAY));
    }

    @Override
    public Phase visit(CreateIndex operation) {
        return Phase.CREATE_INDEX;
    }

    @Override
    public Phase visit(RenameIndex operation) {
        return Phase.RENAME;
    }

    @Override
    public Phase visit(DropIndex operation) {
        return Phase.CLEAR_AWAY;
    }

    @Override
    public Phase visit(ExecuteSql operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(BatchSql operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(RequireNoRows operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(InsertRows operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(DeleteRows operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(Backfill operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(AdvanceSequence operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(Keep operation) {
        return Phase.ALTER;
    }

    @Override
    public Phase visit(Irreversible operation) {
        Operation undone = operation.operation();
        return undone == null ? Phase.ALTER : undone.accept(this);
    }

    private record ByKind(Phase foreignKey, Phase other) implements ConstraintVisitor<Phase> {

        @Override
        public Phase visit(PrimaryKey key) {
            return other;
        }

        @Override
        public Phase visit(UniqueConstraint unique) {
            return other;
        }

        @Override
        public Phase visit(ExclusionConstraint exclusion) {
            return other;
        }

        @Override
        public Phase visit(ForeignKey key) {
            return foreignKey;
        }

        @Override
        public Phase visit(CheckConstraint check) {
            return other;
        }
    }
}
