package dev.autogen.runner.internal.guard;

import dev.autogen.schema.QualifiedName;
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
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.ColumnChange;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Follows a plan operation by operation and says what each destroys that was there before the plan: what the plan
 * itself creates holds nothing yet, and what it renames is looked up under its old name.
 */
final class Destruction implements OperationVisitor<Optional<Doomed>> {

    private final String defaultSchema;
    private final Map<QualifiedName, TrackedTable> tables = new HashMap<>();

    Destruction(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** What the next operation of the plan destroys. */
    Optional<Doomed> next(Operation operation) {
        return operation.accept(this);
    }

    private QualifiedName resolved(QualifiedName name) {
        return name.resolvedIn(defaultSchema);
    }

    private TrackedTable table(QualifiedName name) {
        return tables.computeIfAbsent(resolved(name), TrackedTable::existing);
    }

    @Override
    public Optional<Doomed> visit(DropTable operation) {
        Optional<Doomed> doomed = table(operation.name()).doomed();
        tables.put(resolved(operation.name()), TrackedTable.created());
        return doomed;
    }

    @Override
    public Optional<Doomed> visit(DropColumn operation) {
        return table(operation.table()).drop(operation.name());
    }

    @Override
    public Optional<Doomed> visit(CreateTable operation) {
        if (!operation.ifNotExists()) {
            tables.put(resolved(operation.table().name()), TrackedTable.created());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameTable operation) {
        QualifiedName from = resolved(operation.from());
        TrackedTable table = table(from);
        tables.put(from, TrackedTable.created());
        tables.put(new QualifiedName(from.schema(), operation.to()), table);
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(SetTableSchema operation) {
        QualifiedName from = resolved(operation.table());
        TrackedTable table = table(from);
        tables.put(from, TrackedTable.created());
        tables.put(from.in(operation.to()), table);
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AddColumn operation) {
        if (!operation.ifNotExists()) {
            table(operation.table()).add(operation.column().name());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameColumn operation) {
        table(operation.table()).rename(operation.from(), operation.to());
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateSchema operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropSchema operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateExtension operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropExtension operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AddEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RebuildEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateCompositeType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AddTypeAttribute operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropTypeAttribute operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropCompositeType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(ChangeSequenceOwner operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AlterTableComment operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AlterColumn operation) {
        boolean recreated = operation.changes().stream()
                .anyMatch((ColumnChange change) ->
                        change instanceof ChangeExpression expression && expression.recreates());
        return recreated ? table(operation.table()).drop(operation.column()) : Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AddConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(ValidateConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(InvalidateConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(CreateIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RenameIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DropIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(BatchSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(RequireNoRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(InsertRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(DeleteRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(Backfill operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(AdvanceSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(Keep operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Doomed> visit(Irreversible operation) {
        return Optional.empty();
    }
}
