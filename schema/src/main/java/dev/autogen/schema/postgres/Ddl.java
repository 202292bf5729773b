package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.literal;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
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
import org.jspecify.annotations.Nullable;

/** The statements of an operation, in order, without semicolons. */
public final class Ddl implements OperationVisitor<List<String>> {

    private static final Ddl INSTANCE = new Ddl();

    private Ddl() {}

    /**
     * The statements that do an operation; more than one where PostgreSQL has no single statement for it.
     *
     * @return none where nothing has to be done
     * @throws IllegalArgumentException for an {@link Irreversible}, which no SQL can do, and a {@link Backfill} whose value is
     *     still to be chosen
     */
    public static List<String> statements(Operation operation) {
        return operation.accept(INSTANCE);
    }

    @Override
    public List<String> visit(CreateSchema operation) {
        return List.of(
                "create schema " + (operation.ifNotExists() ? "if not exists " : "") + identifier(operation.name()));
    }

    @Override
    public List<String> visit(DropSchema operation) {
        return List.of("drop schema " + ifExists(operation.ifExists()) + identifier(operation.name()));
    }

    @Override
    public List<String> visit(CreateExtension operation) {
        return TypeDdl.create(operation);
    }

    @Override
    public List<String> visit(DropExtension operation) {
        return List.of("drop extension " + ifExists(operation.ifExists()) + identifier(operation.name()));
    }

    @Override
    public List<String> visit(CreateEnumType operation) {
        return TypeDdl.create(operation);
    }

    @Override
    public List<String> visit(AddEnumValue operation) {
        return TypeDdl.add(operation);
    }

    @Override
    public List<String> visit(DropEnumValue operation) {
        return EnumRebuild.statements(operation.rebuild());
    }

    @Override
    public List<String> visit(RenameEnumValue operation) {
        return TypeDdl.rename(operation);
    }

    @Override
    public List<String> visit(RebuildEnumType operation) {
        return EnumRebuild.statements(operation);
    }

    @Override
    public List<String> visit(DropEnumType operation) {
        return TypeDdl.drop(operation.name(), operation.ifExists());
    }

    @Override
    public List<String> visit(CreateCompositeType operation) {
        return TypeDdl.create(operation);
    }

    @Override
    public List<String> visit(AddTypeAttribute operation) {
        return TypeDdl.add(operation);
    }

    @Override
    public List<String> visit(DropTypeAttribute operation) {
        return List.of("alter type " + name(operation.type()) + " drop attribute " + ifExists(operation.ifExists())
                + identifier(operation.name()));
    }

    @Override
    public List<String> visit(DropCompositeType operation) {
        return TypeDdl.drop(operation.name(), operation.ifExists());
    }

    @Override
    public List<String> visit(RenameType operation) {
        return TypeDdl.rename(operation);
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        StringBuilder sql = new StringBuilder("create sequence ")
                .append(operation.ifNotExists() ? "if not exists " : "")
                .append(name(sequence.name()));
        if (!sequence.type().equals(Sequence.BIGINT)) {
            sql.append(" as ").append(sequence.type().sql());
        }
        String options = Definitions.sequenceOptions(sequence.options());
        sql.append(options.isEmpty() ? "" : " " + options);
        ColumnRef owner = sequence.owner();
        if (owner != null) {
            sql.append(" owned by ").append(Definitions.owner(owner));
        }
        return List.of(sql.toString());
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        return List.of("alter sequence " + name(operation.name()) + " "
                + String.join(" ", operation.to().sql()));
    }

    @Override
    public List<String> visit(ChangeSequenceOwner operation) {
        return List.of("alter sequence " + name(operation.name()) + " owned by " + Definitions.owner(operation.to()));
    }

    @Override
    public List<String> visit(RenameSequence operation) {
        return List.of("alter sequence " + ifExists(operation.ifExists()) + name(operation.from()) + " rename to "
                + identifier(operation.to()));
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return List.of("drop sequence " + ifExists(operation.ifExists()) + name(operation.name()));
    }

    @Override
    public List<String> visit(CreateTable operation) {
        return TableDdl.statements(operation);
    }

    @Override
    public List<String> visit(RenameTable operation) {
        return List.of("alter table " + ifExists(operation.ifExists()) + name(operation.from()) + " rename to "
                + identifier(operation.to()));
    }

    @Override
    public List<String> visit(SetTableSchema operation) {
        return List.of("alter table " + ifExists(operation.ifExists()) + name(operation.table()) + " set schema "
                + identifier(operation.to()));
    }

    @Override
    public List<String> visit(AlterTableComment operation) {
        return List.of(comment("table " + name(operation.table()), operation.to()));
    }

    @Override
    public List<String> visit(DropTable operation) {
        return List.of("drop table " + ifExists(operation.ifExists()) + name(operation.name()));
    }

    @Override
    public List<String> visit(AddColumn operation) {
        Column column = operation.column();
        String add = alter(operation.table()) + "add column " + (operation.ifNotExists() ? "if not exists " : "")
                + Definitions.column(column);
        List<String> statements = new ArrayList<>(List.of(add));
        NotNull notNull = column.notNullConstraint();
        if (notNull != null && !notNull.validated()) {
            statements.add(add(operation.table(), notNull, column.name(), operation.ifNotExists()));
        }
        if (column.comment() != null) {
            statements.add(columnComment(operation.table(), column.name(), column.comment()));
        }
        return List.copyOf(statements);
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        String rename = alter(operation.table()) + "rename column " + identifier(operation.from()) + " to "
                + identifier(operation.to());
        return List.of(operation.ifExists() ? ifColumn(operation.table(), operation.from(), rename) : rename);
    }

    @Override
    public List<String> visit(AlterColumn operation) {
        return ColumnChangeDdl.statements(operation);
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return List.of(alter(operation.table()) + "drop column " + ifExists(operation.ifExists())
                + identifier(operation.name()));
    }

    @Override
    public List<String> visit(AddConstraint operation) {
        String index = operation.index();
        String add = alter(operation.table()) + "add "
                + (index == null
                        ? ConstraintDefinition.of(operation.constraint())
                        : ConstraintDefinition.using(index, operation.constraint()));
        return List.of(
                operation.ifNotExists()
                        ? unlessConstraint(
                                operation.table(), operation.constraint().name(), add)
                        : add);
    }

    @Override
    public List<String> visit(ValidateConstraint operation) {
        return List.of(alter(operation.table()) + "validate constraint " + identifier(operation.name()));
    }

    @Override
    public List<String> visit(InvalidateConstraint operation) {
        Constraint constraint = operation.constraint();
        return List.of(alter(operation.table()) + "drop constraint " + identifier(constraint.name()) + ", add "
                + ConstraintDefinition.of(constraint));
    }

    @Override
    public List<String> visit(RenameConstraint operation) {
        return List.of(alter(operation.table()) + "rename constraint " + identifier(operation.from()) + " to "
                + identifier(operation.to()));
    }

    @Override
    public List<String> visit(DropConstraint operation) {
        return List.of(alter(operation.table()) + "drop constraint " + ifExists(operation.ifExists())
                + identifier(operation.name()));
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        return List.of(IndexDefinition.create(
                operation.table(), operation.index(), operation.ifNotExists(), operation.concurrently()));
    }

    @Override
    public List<String> visit(RenameIndex operation) {
        return List.of("alter index " + name(beside(operation.table(), operation.from())) + " rename to "
                + identifier(operation.to()));
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return List.of("drop index " + (operation.concurrently() ? "concurrently " : "")
                + ifExists(operation.ifExists()) + name(beside(operation.table(), operation.name())));
    }

    @Override
    public List<String> visit(ExecuteSql operation) {
        return List.of(operation.sql());
    }

    @Override
    public List<String> visit(BatchSql operation) {
        return List.of(new BatchBlock(operation).text(List.of()));
    }

    @Override
    public List<String> visit(RequireNoRows operation) {
        return List.of(RowCheck.block(operation));
    }

    @Override
    public List<String> visit(InsertRows operation) {
        return List.of(RowsSql.insert(operation));
    }

    @Override
    public List<String> visit(DeleteRows operation) {
        return List.of(RowsSql.delete(operation));
    }

    @Override
    public List<String> visit(Backfill operation) {
        BatchSql batches = BackfillSql.batches(operation);
        return batches == null ? List.of(BackfillSql.whole(operation)) : visit(batches);
    }

    @Override
    public List<String> visit(AdvanceSequence operation) {
        return List.of(RowsSql.advance(operation));
    }

    @Override
    public List<String> visit(Keep operation) {
        return List.of();
    }

    @Override
    public List<String> visit(Irreversible operation) {
        throw new IllegalArgumentException("This cannot be taken back: " + operation.reason());
    }

    /** A constraint that is not validated and can only be added later (PostgreSQL 18). */
    static String add(QualifiedName table, NotNull notNull, String column, boolean ifNotExists) {
        String add = alter(table) + "add " + Definitions.notNull(notNull, column);
        return ifNotExists ? unlessConstraint(table, notNull.name(), add) : add;
    }

    static String alter(QualifiedName table) {
        return "alter table " + name(table) + " ";
    }

    static String columnComment(QualifiedName table, String column, @Nullable String text) {
        return comment("column " + name(table) + "." + identifier(column), text);
    }

    static String comment(String subject, @Nullable String text) {
        return "comment on " + subject + " is " + (text == null ? "null" : literal(text));
    }

    static String ifExists(boolean ifExists) {
        return ifExists ? "if exists " : "";
    }

    /** PostgreSQL has no {@code ADD CONSTRAINT IF NOT EXISTS}; the catalog knows. */
    private static String unlessConstraint(QualifiedName table, String constraint, String add) {
        return when(
                "not exists (select from pg_catalog.pg_constraint where conrelid = " + literal(name(table))
                        + "::pg_catalog.regclass and conname = " + literal(constraint) + ")",
                add);
    }

    /** Nor has it {@code RENAME COLUMN IF EXISTS}. */
    private static String ifColumn(QualifiedName table, String column, String rename) {
        return when(
                "exists (select from pg_catalog.pg_attribute where attrelid = pg_catalog.to_regclass("
                        + literal(name(table)) + ") and attname = " + literal(column)
                        + " and attnum > 0 and not attisdropped)",
                rename);
    }

    /** A statement that runs only on a condition, which PostgreSQL has no word for. */
    static String when(String condition, String statement) {
        return "do " + Quoting.dollar("begin\n  if " + condition + " then\n    " + statement + ";\n  end if;\nend");
    }

    private static QualifiedName beside(QualifiedName table, String index) {
        return new QualifiedName(table.schema(), index);
    }
}
