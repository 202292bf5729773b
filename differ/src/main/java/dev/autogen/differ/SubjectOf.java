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
import java.util.Optional;

/** Says of each operation which object it concerns, under the name that the object has before it. */
final class SubjectOf implements OperationVisitor<Optional<Subject>> {

    static final SubjectOf INSTANCE = new SubjectOf();

    private SubjectOf() {}

    @Override
    public Optional<Subject> visit(CreateSchema operation) {
        return Optional.of(Subject.schema(operation.name()));
    }

    @Override
    public Optional<Subject> visit(DropSchema operation) {
        return Optional.of(Subject.schema(operation.name()));
    }

    @Override
    public Optional<Subject> visit(CreateExtension operation) {
        return Optional.of(Subject.extension(operation.extension().name()));
    }

    @Override
    public Optional<Subject> visit(DropExtension operation) {
        return Optional.of(Subject.extension(operation.name()));
    }

    @Override
    public Optional<Subject> visit(CreateEnumType operation) {
        return Optional.of(Subject.type(operation.type().name()));
    }

    @Override
    public Optional<Subject> visit(AddEnumValue operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(DropEnumValue operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(RenameEnumValue operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(RebuildEnumType operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(DropEnumType operation) {
        return Optional.of(Subject.type(operation.name()));
    }

    @Override
    public Optional<Subject> visit(CreateCompositeType operation) {
        return Optional.of(Subject.type(operation.type().name()));
    }

    @Override
    public Optional<Subject> visit(AddTypeAttribute operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(DropTypeAttribute operation) {
        return Optional.of(Subject.type(operation.type()));
    }

    @Override
    public Optional<Subject> visit(DropCompositeType operation) {
        return Optional.of(Subject.type(operation.name()));
    }

    @Override
    public Optional<Subject> visit(RenameType operation) {
        return Optional.of(Subject.type(operation.from()));
    }

    @Override
    public Optional<Subject> visit(CreateSequence operation) {
        return Optional.of(Subject.sequence(operation.sequence().name()));
    }

    @Override
    public Optional<Subject> visit(AlterSequence operation) {
        return Optional.of(Subject.sequence(operation.name()));
    }

    @Override
    public Optional<Subject> visit(ChangeSequenceOwner operation) {
        return Optional.of(Subject.sequence(operation.name()));
    }

    @Override
    public Optional<Subject> visit(RenameSequence operation) {
        return Optional.of(Subject.sequence(operation.from()));
    }

    @Override
    public Optional<Subject> visit(DropSequence operation) {
        return Optional.of(Subject.sequence(operation.name()));
    }

    @Override
    public Optional<Subject> visit(CreateTable operation) {
        return Optional.of(Subject.table(operation.table().name()));
    }

    @Override
    public Optional<Subject> visit(RenameTable operation) {
        return Optional.of(Subject.table(operation.from()));
    }

    @Override
    public Optional<Subject> visit(SetTableSchema operation) {
        return Optional.of(Subject.table(operation.table()));
    }

    @Override
    public Optional<Subject> visit(AlterTableComment operation) {
        return Optional.of(Subject.table(operation.table()));
    }

    @Override
    public Optional<Subject> visit(DropTable operation) {
        return Optional.of(Subject.table(operation.name()));
    }

    @Override
    public Optional<Subject> visit(AddColumn operation) {
        return Optional.of(Subject.column(operation.table(), operation.column().name()));
    }

    @Override
    public Optional<Subject> visit(RenameColumn operation) {
        return Optional.of(Subject.column(operation.table(), operation.from()));
    }

    @Override
    public Optional<Subject> visit(AlterColumn operation) {
        return Optional.of(Subject.column(operation.table(), operation.column()));
    }

    @Override
    public Optional<Subject> visit(DropColumn operation) {
        return Optional.of(Subject.column(operation.table(), operation.name()));
    }

    @Override
    public Optional<Subject> visit(AddConstraint operation) {
        return Optional.of(
                Subject.constraint(operation.table(), operation.constraint().name()));
    }

    @Override
    public Optional<Subject> visit(ValidateConstraint operation) {
        return Optional.of(Subject.constraint(operation.table(), operation.name()));
    }

    @Override
    public Optional<Subject> visit(InvalidateConstraint operation) {
        return Optional.of(
                Subject.constraint(operation.table(), operation.constraint().name()));
    }

    @Override
    public Optional<Subject> visit(RenameConstraint operation) {
        return Optional.of(Subject.constraint(operation.table(), operation.from()));
    }

    @Override
    public Optional<Subject> visit(DropConstraint operation) {
        return Optional.of(Subject.constraint(operation.table(), operation.name()));
    }

    @Override
    public Optional<Subject> visit(CreateIndex operation) {
        return Optional.of(Subject.index(operation.table(), operation.index().name()));
    }

    @Override
    public Optional<Subject> visit(RenameIndex operation) {
        return Optional.of(Subject.index(operation.table(), operation.from()));
    }

    @Override
    public Optional<Subject> visit(DropIndex operation) {
        return Optional.of(Subject.index(operation.table(), operation.name()));
    }

    @Override
    public Optional<Subject> visit(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(BatchSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(RequireNoRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(InsertRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(DeleteRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(Backfill operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(AdvanceSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(Keep operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Subject> visit(Irreversible operation) {
        Operation undone = operation.operation();
        return undone == null ? Optional.empty() : undone.accept(this);
    }
}
