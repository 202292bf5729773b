package dev.autogen.differ;

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

/**
 * An operation in the form that does nothing where its work is done already. What changes an object and does not create or
 * drop it is such a form by itself.
 */
final class Tolerant implements OperationVisitor<Operation> {

    private static final Tolerant INSTANCE = new Tolerant();

    private Tolerant() {}

    static Operation of(Operation operation) {
        return operation.accept(INSTANCE);
    }

    @Override
    public Operation visit(CreateSchema operation) {
        return new CreateSchema(operation.name(), true);
    }

    @Override
    public Operation visit(DropSchema operation) {
        return new DropSchema(operation.name(), true);
    }

    @Override
    public Operation visit(CreateExtension operation) {
        return new CreateExtension(operation.extension(), true);
    }

    @Override
    public Operation visit(DropExtension operation) {
        return new DropExtension(operation.name(), operation.extension(), true);
    }

    @Override
    public Operation visit(CreateEnumType operation) {
        return new CreateEnumType(operation.type(), true);
    }

    @Override
    public Operation visit(AddEnumValue operation) {
        return operation.unlessThere();
    }

    @Override
    public Operation visit(DropEnumValue operation) {
        return operation;
    }

    @Override
    public Operation visit(RenameEnumValue operation) {
        return new RenameEnumValue(operation.type(), operation.from(), operation.to(), true);
    }

    @Override
    public Operation visit(RebuildEnumType operation) {
        return operation;
    }

    @Override
    public Operation visit(DropEnumType operation) {
        return new DropEnumType(operation.name(), operation.type(), true);
    }

    @Override
    public Operation visit(CreateCompositeType operation) {
        return new CreateCompositeType(operation.type(), true);
    }

    @Override
    public Operation visit(AddTypeAttribute operation) {
        return new AddTypeAttribute(operation.type(), operation.attribute(), true);
    }

    @Override
    public Operation visit(DropTypeAttribute operation) {
        return new DropTypeAttribute(operation.type(), operation.name(), operation.attribute(), true);
    }

    @Override
    public Operation visit(DropCompositeType operation) {
        return new DropCompositeType(operation.name(), operation.type(), true);
    }

    @Override
    public Operation visit(RenameType operation) {
        return new RenameType(operation.from(), operation.to(), true);
    }

    @Override
    public Operation visit(CreateSequence operation) {
        return new CreateSequence(operation.sequence(), true);
    }

    @Override
    public Operation visit(AlterSequence operation) {
        return operation;
    }

    @Override
    public Operation visit(ChangeSequenceOwner operation) {
        return operation;
    }

    @Override
    public Operation visit(RenameSequence operation) {
        return new RenameSequence(operation.from(), operation.to(), true);
    }

    @Override
    public Operation visit(DropSequence operation) {
        return new DropSequence(operation.name(), operation.sequence(), true);
    }

    @Override
    public Operation visit(CreateTable operation) {
        return new CreateTable(operation.table(), true);
    }

    @Override
    public Operation visit(RenameTable operation) {
        return new RenameTable(operation.from(), operation.to(), true);
    }

    @Override
    public Operation visit(SetTableSchema operation) {
        return new SetTableSchema(operation.table(), operation.to(), true);
    }

    @Override
    public Operation visit(AlterTableComment operation) {
        return operation;
    }

    @Override
    public Operation visit(DropTable operation) {
        return new DropTable(operation.name(), operation.table(), true);
    }

    @Override
    public Operation visit(AddColumn operation) {
        return new AddColumn(operation.table(), operation.column(), true);
    }

    @Override
    public Operation visit(RenameColumn operation) {
        return new RenameColumn(operation.table(), operation.from(), operation.to(), true);
    }

    @Override
    public Operation visit(AlterColumn operation) {
        return operation;
    }

    @Override
    public Operation visit(DropColumn operation) {
        return new DropColumn(operation.table(), operation.name(), operation.column(), true);
    }

    @Override
    public Operation visit(AddConstraint operation) {
        return new AddConstraint(operation.table(), operation.constraint(), true);
    }

    @Override
    public Operation visit(ValidateConstraint operation) {
        return operation;
    }

    @Override
    public Operation visit(InvalidateConstraint operation) {
        return operation;
    }

    @Override
    public Operation visit(RenameConstraint operation) {
        return operation;
    }

    @Override
    public Operation visit(DropConstraint operation) {
        return new DropConstraint(operation.table(), operation.name(), operation.constraint(), true);
    }

    @Override
    public Operation visit(CreateIndex operation) {
        return new CreateIndex(operation.table(), operation.index(), true);
    }

    @Override
    public Operation visit(RenameIndex operation) {
        return operation;
    }

    @Override
    public Operation visit(DropIndex operation) {
        return new DropIndex(operation.table(), operation.name(), operation.index(), true);
    }

    @Override
    public Operation visit(ExecuteSql operation) {
        return operation;
    }

    @Override
    public Operation visit(BatchSql operation) {
        return operation;
    }

    @Override
    public Operation visit(RequireNoRows operation) {
        return operation;
    }

    @Override
    public Operation visit(InsertRows operation) {
        return operation;
    }

    @Override
    public Operation visit(DeleteRows operation) {
        return operation;
    }

    @Override
    public Operation visit(Backfill operation) {
        return operation;
    }

    @Override
    public Operation visit(AdvanceSequence operation) {
        return operation;
    }

    @Override
    public Operation visit(Keep operation) {
        return operation;
    }

    @Override
    public Operation visit(Irreversible operation) {
        return operation;
    }
}
