package dev.autogen.differ;

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
import java.util.List;

/** Fits operations that lead from the snapshot to the entities to one database, which may be ahead of them or behind. */
final class Qualification implements OperationVisitor<List<Planned>> {

    private final DatabaseObjects database;
    private final Circumstances circumstances;
    private final Replacement replacement;

    Qualification(DatabaseObjects database, Circumstances circumstances, Replacement replacement) {
        this.database = database;
        this.circumstances = circumstances;
        this.replacement = replacement;
    }

    @Override
    public List<Planned> visit(CreateSchema operation) {
        return circumstances.arrival(Subject.schema(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(DropSchema operation) {
        return circumstances.departure(Subject.schema(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateExtension operation) {
        return circumstances.arrival(
                Subject.extension(operation.extension().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(DropExtension operation) {
        return circumstances.departure(Subject.extension(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateEnumType operation) {
        return circumstances.arrival(Subject.type(operation.type().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AddEnumValue operation) {
        return database.hasLabel(operation.type(), operation.label())
                ? List.of(Planned.of(operation.unlessThere(), Circumstances.ALREADY))
                : circumstances.alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(DropEnumValue operation) {
        return circumstances.alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(RenameEnumValue operation) {
        return circumstances.relabelling(operation);
    }

    @Override
    public List<Planned> visit(RebuildEnumType operation) {
        return circumstances.alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(DropEnumType operation) {
        return circumstances.departure(Subject.type(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateCompositeType operation) {
        return circumstances.arrival(Subject.type(operation.type().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AddTypeAttribute operation) {
        boolean there = circumstances.hasAttribute(
                operation.type(), operation.attribute().name());
        return circumstances.alteration(
                Subject.type(operation.type()), new AddTypeAttribute(operation.type(), operation.attribute(), there));
    }

    @Override
    public List<Planned> visit(DropTypeAttribute operation) {
        boolean there = database.hasAttribute(operation.type(), operation.name());
        return circumstances.alteration(
                Subject.type(operation.type()),
                new DropTypeAttribute(operation.type(), operation.name(), operation.attribute(), !there));
    }

    @Override
    public List<Planned> visit(DropCompositeType operation) {
        return circumstances.departure(Subject.type(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(RenameType operation) {
        return circumstances.moving(
                Subject.type(operation.from()),
                Subject.type(new QualifiedName(operation.from().schema(), operation.to())),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateSequence operation) {
        return circumstances.arrival(Subject.sequence(operation.sequence().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AlterSequence operation) {
        return circumstances.alteration(Subject.sequence(operation.name()), operation);
    }

    @Override
    public List<Planned> visit(ChangeSequenceOwner operation) {
        return circumstances.alteration(Subject.sequence(operation.name()), operation);
    }

    @Override
    public List<Planned> visit(RenameSequence operation) {
        return circumstances.moving(
                Subject.sequence(operation.from()),
                Subject.sequence(new QualifiedName(operation.from().schema(), operation.to())),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(DropSequence operation) {
        return circumstances.departure(Subject.sequence(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateTable operation) {
        return circumstances.tableArrival(Subject.table(operation.table().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(RenameTable operation) {
        return circumstances.moving(
                Subject.table(operation.from()),
                Subject.table(new QualifiedName(operation.from().schema(), operation.to())),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(SetTableSchema operation) {
        return circumstances.moving(
                Subject.table(operation.table()),
                Subject.table(operation.table().in(operation.to())),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AlterTableComment operation) {
        return circumstances.alteration(Subject.table(operation.table()), operation);
    }

    @Override
    public List<Planned> visit(DropTable operation) {
        return circumstances.departure(Subject.table(operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AddColumn operation) {
        List<Planned> arrival = circumstances.arrival(
                Subject.column(operation.table(), operation.column().name()), operation, Tolerant.of(operation));
        return operation.column().needsValue()
                ? arrival.stream()
                        .map(planned -> planned.with(Planned.NEEDS_VALUE))
                        .toList()
                : arrival;
    }

    @Override
    public List<Planned> visit(RenameColumn operation) {
        return circumstances.moving(
                Subject.column(operation.table(), operation.from()),
                Subject.column(operation.table(), operation.to()),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AlterColumn operation) {
        return circumstances.alteration(Subject.column(operation.table(), operation.column()), operation);
    }

    @Override
    public List<Planned> visit(DropColumn operation) {
        return circumstances.departure(
                Subject.column(operation.table(), operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(AddConstraint operation) {
        return circumstances.arrival(
                Subject.constraint(operation.table(), operation.constraint().name()),
                operation,
                Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(ValidateConstraint operation) {
        return circumstances.alteration(Subject.constraint(operation.table(), operation.name()), operation);
    }

    @Override
    public List<Planned> visit(InvalidateConstraint operation) {
        return circumstances.alteration(
                Subject.constraint(operation.table(), operation.constraint().name()), operation);
    }

    @Override
    public List<Planned> visit(RenameConstraint operation) {
        return circumstances.renaming(
                Subject.constraint(operation.table(), operation.from()),
                Subject.constraint(operation.table(), operation.to()),
                operation,
                replacement.of(operation));
    }

    @Override
    public List<Planned> visit(DropConstraint operation) {
        return circumstances.departure(
                Subject.constraint(operation.table(), operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(CreateIndex operation) {
        return circumstances.arrival(
                Subject.index(operation.table(), operation.index().name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(RenameIndex operation) {
        return circumstances.renaming(
                Subject.index(operation.table(), operation.from()),
                Subject.index(operation.table(), operation.to()),
                operation,
                replacement.of(operation));
    }

    @Override
    public List<Planned> visit(DropIndex operation) {
        return circumstances.departure(
                Subject.index(operation.table(), operation.name()), operation, Tolerant.of(operation));
    }

    @Override
    public List<Planned> visit(ExecuteSql operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(BatchSql operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(RequireNoRows operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(InsertRows operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(DeleteRows operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(Backfill operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(AdvanceSequence operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(Keep operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(Irreversible operation) {
        return List.of(Planned.of(operation));
    }
}
