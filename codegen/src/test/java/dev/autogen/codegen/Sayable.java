package dev.autogen.codegen;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
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
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.ColumnChangeVisitor;
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
import dev.autogen.schema.operation.TypedColumn;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of operations when a migration says them: not what was there before, and not whether a name was chosen;
 * what a table's definition cannot hold comes as operations of its own.
 */
final class Sayable implements OperationVisitor<List<Operation>> {

    private static final String DEFAULT_SCHEMA = "public";
    private static final ConstraintVisitor<Boolean> FITS_TABLE = new FitsTable();

    private Sayable() {}

    static List<Operation> of(List<Operation> operations) {
        List<Operation> sayable = new ArrayList<>();
        operations.forEach(operation -> sayable.addAll(operation.accept(new Sayable())));
        return sayable;
    }

    private static QualifiedName name(QualifiedName name) {
        return name.relativeTo(DEFAULT_SCHEMA);
    }

    private static Constraint constraint(Constraint constraint) {
        Constraint named = constraint.named(constraint.name(), true);
        return named instanceof ForeignKey key ? key.referencing(name(key.referencedTable())) : named;
    }

    @Override
    public List<Operation> visit(CreateSchema operation) {
        return List.of(operation);
    }

    @Override
    public List<Operation> visit(DropSchema operation) {
        return List.of(operation);
    }

    @Override
    public List<Operation> visit(CreateExtension operation) {
        return List.of(operation);
    }

    @Override
    public List<Operation> visit(DropExtension operation) {
        return List.of(new DropExtension(operation.name(), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(CreateEnumType operation) {
        EnumType type = operation.type();
        return List.of(new CreateEnumType(new EnumType(name(type.name()), type.labels()), operation.ifNotExists()));
    }

    @Override
    public List<Operation> visit(AddEnumValue operation) {
        return List.of(new AddEnumValue(
                name(operation.type()),
                operation.label(),
                operation.before(),
                operation.after(),
                operation.ifNotExists(),
                null,
                EnumUses.NONE));
    }

    @Override
    public List<Operation> visit(DropEnumValue operation) {
        return visit(operation.rebuild());
    }

    @Override
    public List<Operation> visit(RenameEnumValue operation) {
        return List.of(
                new RenameEnumValue(name(operation.type()), operation.from(), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(RebuildEnumType operation) {
        List<TypedColumn> columns = operation.uses().columns().stream()
                .map(use -> new TypedColumn(name(use.table()), use.column()))
                .toList();
        EnumUses uses = new EnumUses(columns, of(operation.uses().recreated()));
        return List.of(new RebuildEnumType(name(operation.type()), null, operation.to(), uses));
    }

    @Override
    public List<Operation> visit(DropEnumType operation) {
        return List.of(new DropEnumType(name(operation.name()), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(CreateCompositeType operation) {
        CompositeType type = operation.type();
        return List.of(new CreateCompositeType(
                new CompositeType(name(type.name()), type.attributes()), operation.ifNotExists()));
    }

    @Override
    public List<Operation> visit(AddTypeAttribute operation) {
        return List.of(new AddTypeAttribute(name(operation.type()), operation.attribute(), operation.ifNotExists()));
    }

    @Override
    public List<Operation> visit(DropTypeAttribute operation) {
        return List.of(new DropTypeAttribute(name(operation.type()), operation.name(), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(DropCompositeType operation) {
        return List.of(new DropCompositeType(name(operation.name()), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(RenameType operation) {
        return List.of(new RenameType(name(operation.from()), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        ColumnRef owner = sequence.owner();
        ColumnRef ownedBy = owner == null ? null : new ColumnRef(name(owner.table()), owner.column());
        Sequence said = new Sequence(name(sequence.name()), sequence.type(), sequence.options(), ownedBy);
        return List.of(new CreateSequence(said, operation.ifNotExists()));
    }

    @Override
    public List<Operation> visit(AlterSequence operation) {
        return List.of(new AlterSequence(name(operation.name()), null, operation.to()));
    }

    @Override
    public List<Operation> visit(ChangeSequenceOwner operation) {
        ColumnRef to = operation.to();
        ColumnRef owner = to == null ? null : new ColumnRef(name(to.table()), to.column());
        return List.of(new ChangeSequenceOwner(name(operation.name()), null, owner, true));
    }

    @Override
    public List<Operation> visit(RenameSequence operation) {
        return List.of(new RenameSequence(name(operation.from()), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(DropSequence operation) {
        return List.of(new DropSequence(name(operation.name()), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(CreateTable operation) {
        Table table = operation.table();
        Table.Builder definition = Table.builder(name(table.name()))
                .columns(table.columns())
                .comment(table.comment())
                .options(options(table.options()));
        List<Operation> said = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint.accept(FITS_TABLE)) {
                definition.constraint(constraint(constraint));
            } else {
                said.addAll(visit(new AddConstraint(table.name(), constraint, operation.ifNotExists())));
            }
        }
        for (Index index : table.indexes()) {
            said.addAll(visit(new CreateIndex(table.name(), index, operation.ifNotExists())));
        }
        said.add(0, new CreateTable(definition.build(), operation.ifNotExists()));
        return said;
    }

    private static @Nullable TableOptions options(@Nullable TableOptions options) {
        return options == null
                ? null
                : new TableOptions(
                        options.unlogged(),
                        options.partitionBy(),
                        options.inherits().stream().map(Sayable::name).toList(),
                        options.storage());
    }

    @Override
    public List<Operation> visit(RenameTable operation) {
        return List.of(new RenameTable(name(operation.from()), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(SetTableSchema operation) {
        return List.of(new SetTableSchema(name(operation.table()), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(AlterTableComment operation) {
        return List.of(new AlterTableComment(name(operation.table()), null, operation.to(), true));
    }

    @Override
    public List<Operation> visit(DropTable operation) {
        return List.of(new DropTable(name(operation.name()), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(AddColumn operation) {
        return List.of(new AddColumn(name(operation.table()), operation.column(), operation.ifNotExists()));
    }

    @Override
    public List<Operation> visit(RenameColumn operation) {
        return List.of(
                new RenameColumn(name(operation.table()), operation.from(), operation.to(), operation.ifExists()));
    }

    @Override
    public List<Operation> visit(AlterColumn operation) {
        List<ColumnChange> changes = operation.changes().stream()
                .map((ColumnChange change) -> change.accept(new SayableChange()))
                .toList();
        return List.of(new AlterColumn(name(operation.table()), operation.column(), changes, true));
    }

    @Override
    public List<Operation> visit(DropColumn operation) {
        return List.of(new DropColumn(name(operation.table()), operation.name(), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(AddConstraint operation) {
        return List.of(new AddConstraint(
                name(operation.table()),
                constraint(operation.constraint()),
                operation.ifNotExists(),
                operation.index()));
    }

    @Override
    public List<Operation> visit(ValidateConstraint operation) {
        return List.of(new ValidateConstraint(name(operation.table()), operation.name(), null));
    }

    @Override
    public List<Operation> visit(InvalidateConstraint operation) {
        Constraint constraint = operation.constraint();
        return List.of(
                new DropConstraint(name(operation.table()), constraint.name(), null, false),
                new AddConstraint(name(operation.table()), constraint(constraint), false));
    }

    @Override
    public List<Operation> visit(RenameConstraint operation) {
        return List.of(new RenameConstraint(name(operation.table()), operation.from(), operation.to()));
    }

    @Override
    public List<Operation> visit(DropConstraint operation) {
        return List.of(new DropConstraint(name(operation.table()), operation.name(), null, operation.ifExists()));
    }

    @Override
    public List<Operation> visit(CreateIndex operation) {
        Index index = operation.index().named(operation.index().name(), true).withInvalid(false);
        return List.of(
                new CreateIndex(name(operation.table()), index, operation.ifNotExists(), operation.concurrently()));
    }

    @Override
    public List<Operation> visit(RenameIndex operation) {
        return List.of(new RenameIndex(name(operation.table()), operation.from(), operation.to()));
    }

    @Override
    public List<Operation> visit(DropIndex operation) {
        return List.of(new DropIndex(
                name(operation.table()), operation.name(), null, operation.ifExists(), operation.concurrently()));
    }

    @Override
    public List<Operation> visit(ExecuteSql operation) {
        return List.of(operation);
    }

    @Override
    public List<Operation> visit(BatchSql operation) {
        Keyset keyset = operation.keyset();
        Keyset named = new Keyset(name(keyset.table()), keyset.columns(), keyset.alias());
        return List.of(new BatchSql(operation.statement(), named, operation.pace()));
    }

    @Override
    public List<Operation> visit(RequireNoRows operation) {
        return List.of(operation);
    }

    @Override
    public List<Operation> visit(InsertRows operation) {
        return List.of(new InsertRows(name(operation.table()), operation.columns(), operation.rows(), operation.key()));
    }

    @Override
    public List<Operation> visit(DeleteRows operation) {
        return List.of(new DeleteRows(name(operation.table()), operation.key(), operation.rows(), null));
    }

    @Override
    public List<Operation> visit(Backfill operation) {
        return List.of(new Backfill(
                name(operation.table()),
                operation.column(),
                operation.expression(),
                operation.condition(),
                operation.batches()));
    }

    @Override
    public List<Operation> visit(AdvanceSequence operation) {
        QualifiedName sequence = operation.sequence();
        return List.of(new AdvanceSequence(
                sequence == null ? null : name(sequence), name(operation.table()), operation.column()));
    }

    @Override
    public List<Operation> visit(Keep operation) {
        return List.of();
    }

    @Override
    public List<Operation> visit(Irreversible operation) {
        Operation undone = operation.operation();
        String reason = undone == null
                ? operation.reason()
                : English.relativeTo(DEFAULT_SCHEMA).describe(undone) + ": " + operation.reason();
        return List.of(new Irreversible(null, reason));
    }

    private static final class FitsTable implements ConstraintVisitor<Boolean> {
        @Override
        public Boolean visit(PrimaryKey primaryKey) {
            return true;
        }

        @Override
        public Boolean visit(UniqueConstraint unique) {
            return true;
        }

        @Override
        public Boolean visit(ExclusionConstraint exclusion) {
            return true;
        }

        @Override
        public Boolean visit(ForeignKey foreignKey) {
            return foreignKey.validated();
        }

        @Override
        public Boolean visit(CheckConstraint check) {
            return check.validated() && !check.noInherit();
        }
    }

    private static final class SayableChange implements ColumnChangeVisitor<ColumnChange> {
        @Override
        public ColumnChange visit(ChangeType change) {
            return new ChangeType(null, change.to(), change.using(), null, null, change.collation());
        }

        @Override
        public ColumnChange visit(ChangeNullable change) {
            NotNull pending = change.pending();
            return pending == null || !change.nullable()
                    ? new ChangeNullable(change.nullable())
                    : new ChangeNullable(true, new NotNull(pending.name(), false, false));
        }

        @Override
        public ColumnChange visit(ChangeExpression change) {
            return change.recreates() ? change : new ChangeExpression("?", change.to(), null);
        }

        @Override
        public ColumnChange visit(ChangeDefault change) {
            return new ChangeDefault(null, change.to());
        }

        @Override
        public ColumnChange visit(ChangeIdentity change) {
            @Nullable Identity from = change.from() == null ? null : Identity.BY_DEFAULT;
            return new ChangeIdentity(from, change.to());
        }

        @Override
        public ColumnChange visit(ChangeColumnComment change) {
            return new ChangeColumnComment(null, change.to());
        }
    }
}
