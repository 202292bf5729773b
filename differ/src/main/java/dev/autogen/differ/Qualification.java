package dev.autogen.differ;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
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
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
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
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fits operations that lead from the snapshot to the entities to one database, which may be ahead of them or behind. */
final class Qualification implements OperationVisitor<List<Planned>> {

    private static final String ALREADY = "already in this database: ddl-auto=update?";
    private static final String ALREADY_OTHERWISE = "already in this database, but different: ddl-auto=update?";
    private static final String OF_ANOTHER_KIND = "of another kind in this database, where it stays";
    private static final String ALREADY_SO = "already so in this database";
    private static final String ALREADY_GONE = "already gone from this database";
    private static final String DRIFTED = "in this database it is neither as it was nor as it will be";
    private static final String MISSING = "missing from this database, where this will fail";

    private final DatabaseObjects database;
    private final Standing snapshotInDatabase;
    private final Standing entitiesInDatabase;
    private final Schema snapshot;
    private final Replacement replacement;
    private final Set<Subject> dropped = new HashSet<>();
    private final Set<Subject> arriving = new HashSet<>();

    Qualification(
            List<Operation> operations,
            DatabaseObjects database,
            Standing snapshotInDatabase,
            Standing entitiesInDatabase,
            Schema snapshot,
            Schema entities) {
        this.database = database;
        this.snapshotInDatabase = snapshotInDatabase;
        this.entitiesInDatabase = entitiesInDatabase;
        this.snapshot = snapshot;
        this.replacement = new Replacement(snapshot, entities);
        for (Operation operation : operations) {
            if (operation instanceof DropConstraint
                    || operation instanceof DropIndex
                    || operation instanceof DropColumn) {
                Subject.of(operation).ifPresent(dropped::add);
            }
        }
    }

    private List<Planned> arrival(Subject subject, Operation plain, Operation conditional) {
        boolean asWanted = entitiesInDatabase.of(subject) == Standing.State.SAME;
        if (dropped.contains(subject)) {
            boolean ahead = asWanted && snapshotInDatabase.of(subject) == Standing.State.DIFFERENT;
            return List.of(ahead ? Planned.of(plain, ALREADY_SO) : Planned.of(plain));
        }
        if (database.has(subject)) {
            return List.of(Planned.of(conditional, asWanted ? ALREADY : ALREADY_OTHERWISE));
        }
        String called = entitiesInDatabase.called(subject);
        if (called != null) {
            return List.of(Planned.of(plain, "already in this database as " + called));
        }
        boolean tableMissing = subject.isPart()
                && !database.has(subject.whole())
                && snapshot.table(subject.name()).isPresent();
        return List.of(
                tableMissing ? Planned.of(plain, "table " + subject.name() + " is " + MISSING) : Planned.of(plain));
    }

    private List<Planned> departure(Subject subject, Operation plain, Operation conditional) {
        if (database.has(subject)) {
            return List.of(Planned.of(plain));
        }
        String called = snapshotInDatabase.called(subject);
        if (called != null) {
            return List.of(Planned.of(conditional, "called " + called + " in this database, where it stays"));
        }
        boolean there = snapshotInDatabase.of(subject) == Standing.State.SAME;
        return List.of(Planned.of(conditional, there ? OF_ANOTHER_KIND : ALREADY_GONE));
    }

    private List<Planned> alteration(Subject subject, Operation operation) {
        if (!database.has(subject)) {
            return List.of(Planned.of(operation, MISSING));
        }
        if (entitiesInDatabase.of(subject) == Standing.State.SAME) {
            return List.of(Planned.of(operation, ALREADY_SO));
        }
        boolean drifted = snapshotInDatabase.of(subject) == Standing.State.DIFFERENT;
        return List.of(drifted ? Planned.of(operation, DRIFTED) : Planned.of(operation));
    }

    /** A rename cannot be made conditional; where the new name is there already, dropping and adding can. */
    private List<Planned> renaming(Subject from, Subject to, Operation rename, List<Operation> instead) {
        boolean onItsWay = arriving.remove(from);
        if (database.has(from) || onItsWay) {
            arriving.add(to);
            return List.of(Planned.of(rename));
        }
        if (!database.has(to) || instead.isEmpty()) {
            return List.of(Planned.of(rename, MISSING));
        }
        return instead.stream()
                .map(operation -> Planned.of(operation, ALREADY_SO))
                .toList();
    }

    @Override
    public List<Planned> visit(CreateSchema operation) {
        return arrival(Subject.schema(operation.name()), operation, new CreateSchema(operation.name(), true));
    }

    @Override
    public List<Planned> visit(DropSchema operation) {
        return departure(Subject.schema(operation.name()), operation, new DropSchema(operation.name(), true));
    }

    @Override
    public List<Planned> visit(CreateExtension operation) {
        return arrival(
                Subject.extension(operation.extension().name()),
                operation,
                new CreateExtension(operation.extension(), true));
    }

    @Override
    public List<Planned> visit(DropExtension operation) {
        return departure(
                Subject.extension(operation.name()),
                operation,
                new DropExtension(operation.name(), operation.extension(), true));
    }

    @Override
    public List<Planned> visit(CreateEnumType operation) {
        return arrival(Subject.type(operation.type().name()), operation, new CreateEnumType(operation.type(), true));
    }

    @Override
    public List<Planned> visit(AddEnumValue operation) {
        return database.hasLabel(operation.type(), operation.label())
                ? List.of(Planned.of(operation.unlessThere(), ALREADY))
                : alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(DropEnumValue operation) {
        return alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(RenameEnumValue operation) {
        return alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(RebuildEnumType operation) {
        return alteration(Subject.type(operation.type()), operation);
    }

    @Override
    public List<Planned> visit(DropEnumType operation) {
        return departure(
                Subject.type(operation.name()), operation, new DropEnumType(operation.name(), operation.type(), true));
    }

    @Override
    public List<Planned> visit(CreateCompositeType operation) {
        return arrival(
                Subject.type(operation.type().name()), operation, new CreateCompositeType(operation.type(), true));
    }

    @Override
    public List<Planned> visit(AddTypeAttribute operation) {
        boolean there =
                database.hasAttribute(operation.type(), operation.attribute().name());
        return alteration(
                Subject.type(operation.type()), new AddTypeAttribute(operation.type(), operation.attribute(), there));
    }

    @Override
    public List<Planned> visit(DropTypeAttribute operation) {
        boolean there = database.hasAttribute(operation.type(), operation.name());
        return alteration(
                Subject.type(operation.type()),
                new DropTypeAttribute(operation.type(), operation.name(), operation.attribute(), !there));
    }

    @Override
    public List<Planned> visit(DropCompositeType operation) {
        return departure(
                Subject.type(operation.name()),
                operation,
                new DropCompositeType(operation.name(), operation.type(), true));
    }

    @Override
    public List<Planned> visit(RenameType operation) {
        return renaming(
                Subject.type(operation.from()),
                Subject.type(new QualifiedName(operation.from().schema(), operation.to())),
                operation,
                List.of());
    }

    @Override
    public List<Planned> visit(CreateSequence operation) {
        return arrival(
                Subject.sequence(operation.sequence().name()),
                operation,
                new CreateSequence(operation.sequence(), true));
    }

    @Override
    public List<Planned> visit(AlterSequence operation) {
        return alteration(Subject.sequence(operation.name()), operation);
    }

    @Override
    public List<Planned> visit(ChangeSequenceOwner operation) {
        return alteration(Subject.sequence(operation.name()), operation);
    }

    @Override
    public List<Planned> visit(RenameSequence operation) {
        return renaming(
                Subject.sequence(operation.from()),
                Subject.sequence(new QualifiedName(operation.from().schema(), operation.to())),
                operation,
                List.of());
    }

    @Override
    public List<Planned> visit(DropSequence operation) {
        return departure(
                Subject.sequence(operation.name()),
                operation,
                new DropSequence(operation.name(), operation.sequence(), true));
    }

    @Override
    public List<Planned> visit(CreateTable operation) {
        Subject table = Subject.table(operation.table().name());
        if (!database.has(table)) {
            return List.of(Planned.of(operation));
        }
        boolean differs = entitiesInDatabase.differsWithin(table);
        return List.of(Planned.of(new CreateTable(operation.table(), true), differs ? ALREADY_OTHERWISE : ALREADY));
    }

    @Override
    public List<Planned> visit(RenameTable operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(SetTableSchema operation) {
        return renaming(
                Subject.table(operation.table()),
                Subject.table(operation.table().in(operation.to())),
                operation,
                List.of());
    }

    @Override
    public List<Planned> visit(AlterTableComment operation) {
        return alteration(Subject.table(operation.table()), operation);
    }

    @Override
    public List<Planned> visit(DropTable operation) {
        return departure(
                Subject.table(operation.name()), operation, new DropTable(operation.name(), operation.table(), true));
    }

    @Override
    public List<Planned> visit(AddColumn operation) {
        return arrival(
                Subject.column(operation.table(), operation.column().name()),
                operation,
                new AddColumn(operation.table(), operation.column(), true));
    }

    @Override
    public List<Planned> visit(RenameColumn operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(AlterColumn operation) {
        return alteration(Subject.column(operation.table(), operation.column()), operation);
    }

    @Override
    public List<Planned> visit(DropColumn operation) {
        return departure(
                Subject.column(operation.table(), operation.name()),
                operation,
                new DropColumn(operation.table(), operation.name(), operation.column(), true));
    }

    @Override
    public List<Planned> visit(AddConstraint operation) {
        return arrival(
                Subject.constraint(operation.table(), operation.constraint().name()),
                operation,
                new AddConstraint(operation.table(), operation.constraint(), true));
    }

    @Override
    public List<Planned> visit(ValidateConstraint operation) {
        return alteration(Subject.constraint(operation.table(), operation.name()), operation);
    }

    @Override
    public List<Planned> visit(InvalidateConstraint operation) {
        return alteration(
                Subject.constraint(operation.table(), operation.constraint().name()), operation);
    }

    @Override
    public List<Planned> visit(RenameConstraint operation) {
        return renaming(
                Subject.constraint(operation.table(), operation.from()),
                Subject.constraint(operation.table(), operation.to()),
                operation,
                replacement.of(operation));
    }

    @Override
    public List<Planned> visit(DropConstraint operation) {
        return departure(
                Subject.constraint(operation.table(), operation.name()),
                operation,
                new DropConstraint(operation.table(), operation.name(), operation.constraint(), true));
    }

    @Override
    public List<Planned> visit(CreateIndex operation) {
        return arrival(
                Subject.index(operation.table(), operation.index().name()),
                operation,
                new CreateIndex(operation.table(), operation.index(), true));
    }

    @Override
    public List<Planned> visit(RenameIndex operation) {
        return renaming(
                Subject.index(operation.table(), operation.from()),
                Subject.index(operation.table(), operation.to()),
                operation,
                replacement.of(operation));
    }

    @Override
    public List<Planned> visit(DropIndex operation) {
        return departure(
                Subject.index(operation.table(), operation.name()),
                operation,
                new DropIndex(operation.table(), operation.name(), operation.index(), true));
    }

    @Override
    public List<Planned> visit(ExecuteSql operation) {
        return List.of(Planned.of(operation));
    }

    @Override
    public List<Planned> visit(Irreversible operation) {
        return List.of(Planned.of(operation));
    }
}
