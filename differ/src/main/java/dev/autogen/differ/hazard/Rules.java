package dev.autogen.differ.hazard;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is dangerous in each operation, on whatever tables. Says nothing of tables that the migration creates. */
final class Rules implements OperationVisitor<List<Spot>> {

    private static final int MANY_COLUMNS = 3;

    private static final Pattern CHANGES_ROWS =
            Pattern.compile("\\s*(insert|update|delete|merge|with)\\b.*", Pattern.DOTALL);

    private final Surroundings around;
    private final Sizes sizes;

    Rules(Surroundings around, Sizes sizes) {
        this.around = around;
        this.sizes = sizes;
    }

    private List<Spot> of(QualifiedName table, List<HazardCode> codes) {
        return around.isNew(table)
                ? List.of()
                : codes.stream().map(code -> new Spot(code, table)).toList();
    }

    private List<Spot> raw(ExecuteSql sql) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(HazardCode.AG320, null));
        if (CHANGES_ROWS.matcher(sql.sql().toLowerCase(Locale.ROOT)).matches()) {
            around.lockedTable().ifPresent(table -> spots.add(new Spot(HazardCode.AG226, table)));
        }
        return spots;
    }

    private List<Spot> addedValue(AddEnumValue add) {
        if (around.isNewType(add.type())) {
            return List.of();
        }
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(HazardCode.AG303, null));
        if (add.former() == null && add.before() == null && add.after() == null) {
            spots.add(new Spot(HazardCode.AG118, null));
        }
        if (around.isUsed(add.label())) {
            spots.add(new Spot(HazardCode.AG119, null));
        }
        return spots;
    }

    private List<Spot> rebuilt(RebuildEnumType rebuild) {
        List<Spot> spots = new ArrayList<>();
        List<String> from = rebuild.from();
        boolean loses = from == null || !rebuild.to().containsAll(from);
        for (QualifiedName table : HazardTables.of(rebuild)) {
            boolean mayFail = loses && !isAskedAbout(rebuild, table);
            spots.addAll(of(table, mayFail ? List.of(HazardCode.AG111, HazardCode.AG231) : List.of(HazardCode.AG231)));
        }
        if (from != null && !from.containsAll(rebuild.to())) {
            spots.add(new Spot(HazardCode.AG303, null));
        }
        return spots;
    }

    private boolean isAskedAbout(RebuildEnumType rebuild, QualifiedName table) {
        return rebuild.uses().columns().stream()
                .filter(use -> use.table().equals(table))
                .allMatch(use -> around.isAskedAbout(table, List.of(use.column().name())));
    }

    private List<HazardCode> altered(AlterColumn alter) {
        ColumnRules rules = new ColumnRules(alter, around);
        List<HazardCode> codes = new ArrayList<>();
        alter.changes().forEach(change -> codes.addAll(change.accept(rules)));
        return readAgain(alter, alter.table(), codes);
    }

    private List<HazardCode> readAgain(Operation operation, QualifiedName table, List<HazardCode> codes) {
        List<HazardCode> all = new ArrayList<>(codes);
        if (Surroundings.reads(operation) && around.isReadBefore(table)) {
            all.add(HazardCode.AG224);
        }
        return all;
    }

    /** A foreign key locks and reads two tables: the larger one counts. */
    private List<Spot> added(AddConstraint add) {
        if (add.index() != null) {
            return List.of();
        }
        List<HazardCode> codes =
                readAgain(add, add.table(), add.constraint().accept(new ConstraintRules(add.table(), around)));
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : of(add.table(), codes)) {
            boolean both = spot.code() == HazardCode.AG207 && add.constraint() instanceof ForeignKey;
            spots.add(both ? new Spot(spot.code(), larger(add.table(), (ForeignKey) add.constraint())) : spot);
        }
        return spots;
    }

    private QualifiedName larger(QualifiedName table, ForeignKey key) {
        QualifiedName other = key.referencedTable();
        boolean otherIsLarger = !around.isNew(other) && extent(other).compareTo(extent(table)) > 0;
        return otherIsLarger ? other : table;
    }

    private Sizes.Extent extent(QualifiedName table) {
        return sizes.extent(around.names().former(table));
    }

    private List<HazardCode> validated(ValidateConstraint validate) {
        List<HazardCode> codes = new ArrayList<>();
        if (!around.widens(validate.table(), validate.name())
                && !around.isAskedAbout(validate.table(), validate.name())) {
            codes.add(HazardCode.AG132);
        }
        if (around.hasUnvalidated(validate.table())) {
            codes.add(HazardCode.AG223);
        }
        return codes;
    }

    private List<HazardCode> dropped(DropConstraint drop) {
        if (drop.constraint() instanceof PrimaryKey) {
            return around.getsKeyAtOnce(drop.table()) ? List.of() : List.of(HazardCode.AG122);
        }
        boolean matters = !around.isDropped(drop.table()) && !around.isReplaced(drop.table(), drop.constraint());
        return matters ? List.of(HazardCode.AG113) : List.of();
    }

    private List<HazardCode> created(CreateIndex create) {
        List<HazardCode> codes = new ArrayList<>();
        if (create.index().unique()) {
            List<String> keys =
                    create.index().keys().stream().map(IndexKey::expression).toList();
            if (!around.isAskedAbout(create.table(), keys)) {
                codes.add(HazardCode.AG109);
            }
        } else if (create.index().keys().size() > MANY_COLUMNS) {
            codes.add(HazardCode.AG306);
        }
        if (!create.concurrently()) {
            codes.add(HazardCode.AG201);
        }
        return codes;
    }

    @Override
    public List<Spot> visit(CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropSchema operation) {
        return List.of(new Spot(HazardCode.AG103, null));
    }

    @Override
    public List<Spot> visit(CreateExtension operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropExtension operation) {
        return List.of(new Spot(HazardCode.AG316, null));
    }

    @Override
    public List<Spot> visit(CreateEnumType operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(AddEnumValue operation) {
        return addedValue(operation);
    }

    @Override
    public List<Spot> visit(DropEnumValue operation) {
        return visit(operation.rebuild());
    }

    @Override
    public List<Spot> visit(RenameEnumValue operation) {
        return List.of(new Spot(HazardCode.AG301, null));
    }

    @Override
    public List<Spot> visit(RebuildEnumType operation) {
        return rebuilt(operation);
    }

    @Override
    public List<Spot> visit(DropEnumType operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(CreateCompositeType operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(AddTypeAttribute operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropTypeAttribute operation) {
        return List.of(new Spot(HazardCode.AG130, null));
    }

    @Override
    public List<Spot> visit(DropCompositeType operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(RenameType operation) {
        return List.of(new Spot(HazardCode.AG301, null));
    }

    @Override
    public List<Spot> visit(CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(AlterSequence operation) {
        return operation.to().increment() == null ? List.of() : List.of(new Spot(HazardCode.AG309, null));
    }

    @Override
    public List<Spot> visit(ChangeSequenceOwner operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(RenameSequence operation) {
        return List.of(new Spot(HazardCode.AG301, null));
    }

    @Override
    public List<Spot> visit(DropSequence operation) {
        return List.of(new Spot(HazardCode.AG104, null));
    }

    @Override
    public List<Spot> visit(CreateTable operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(RenameTable operation) {
        return of(operation.from(), List.of(HazardCode.AG301));
    }

    @Override
    public List<Spot> visit(SetTableSchema operation) {
        return of(operation.table(), List.of(HazardCode.AG301));
    }

    @Override
    public List<Spot> visit(AlterTableComment operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropTable operation) {
        return of(operation.name(), List.of(HazardCode.AG101));
    }

    @Override
    public List<Spot> visit(AddColumn operation) {
        return of(operation.table(), ColumnRules.added(operation.column()));
    }

    @Override
    public List<Spot> visit(RenameColumn operation) {
        return of(operation.table(), List.of(HazardCode.AG301));
    }

    @Override
    public List<Spot> visit(AlterColumn operation) {
        return of(operation.table(), altered(operation));
    }

    @Override
    public List<Spot> visit(DropColumn operation) {
        return of(operation.table(), List.of(HazardCode.AG102));
    }

    @Override
    public List<Spot> visit(AddConstraint operation) {
        return added(operation);
    }

    @Override
    public List<Spot> visit(ValidateConstraint operation) {
        return of(operation.table(), validated(operation));
    }

    @Override
    public List<Spot> visit(InvalidateConstraint operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropConstraint operation) {
        return of(operation.table(), dropped(operation));
    }

    @Override
    public List<Spot> visit(CreateIndex operation) {
        return of(operation.table(), created(operation));
    }

    @Override
    public List<Spot> visit(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DropIndex operation) {
        return of(operation.table(), operation.concurrently() ? List.of() : List.of(HazardCode.AG202));
    }

    @Override
    public List<Spot> visit(ExecuteSql operation) {
        return raw(operation);
    }

    @Override
    public List<Spot> visit(BatchSql operation) {
        return List.of(new Spot(HazardCode.AG320, null));
    }

    @Override
    public List<Spot> visit(RequireNoRows operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(InsertRows operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(DeleteRows operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(Backfill operation) {
        List<HazardCode> codes = new ArrayList<>();
        if (Backfill.isUnchosen(operation)) {
            codes.add(HazardCode.AG133);
        }
        if (operation.batches() == null) {
            codes.add(HazardCode.AG225);
        }
        return of(operation.table(), codes);
    }

    @Override
    public List<Spot> visit(AdvanceSequence operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(Keep operation) {
        return List.of();
    }

    @Override
    public List<Spot> visit(Irreversible operation) {
        return List.of(new Spot(HazardCode.AG314, null));
    }
}
