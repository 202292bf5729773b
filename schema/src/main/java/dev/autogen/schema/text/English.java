package dev.autogen.schema.text;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.TypeAttribute;
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
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line that says what an operation does: {@code add column users.phone varchar(20)}. */
public final class English implements OperationVisitor<String>, ConstraintVisitor<String> {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String defaultSchema;
    private final UnaryOperator<String> mark;

    private English(String defaultSchema, UnaryOperator<String> mark) {
        this.defaultSchema = defaultSchema;
        this.mark = mark;
    }

    /** Words that leave the default schema out of names. */
    public static English relativeTo(String defaultSchema) {
        return new English(defaultSchema, UnaryOperator.identity());
    }

    /** The same words, but names, types and SQL go through {@code mark}, each piece without line ends. */
    public static English marking(String defaultSchema, UnaryOperator<String> mark) {
        return new English(defaultSchema, mark);
    }

    /** The operation in words, on one line, starting with a verb in lower case. */
    public String describe(Operation operation) {
        return WHITE_SPACE.matcher(operation.accept(this)).replaceAll(" ");
    }

    @Override
    public String visit(CreateSchema operation) {
        return "create schema " + code(operation.name());
    }

    @Override
    public String visit(DropSchema operation) {
        return "drop schema " + code(operation.name());
    }

    @Override
    public String visit(CreateExtension operation) {
        return "create extension " + code(operation.extension().name());
    }

    @Override
    public String visit(DropExtension operation) {
        return "drop extension " + code(operation.name());
    }

    @Override
    public String visit(CreateEnumType operation) {
        return "create enum type "
                + typeWith(operation.type().name(), operation.type().labels());
    }

    @Override
    public String visit(AddEnumValue operation) {
        String before = operation.before() == null ? "" : " before " + code(operation.before());
        String after = operation.after() == null ? "" : " after " + code(operation.after());
        return "add value " + code(operation.label()) + " to enum type " + name(operation.type()) + before + after;
    }

    @Override
    public String visit(DropEnumValue operation) {
        return "rebuild enum type " + name(operation.type()) + " without value " + code(operation.label());
    }

    @Override
    public String visit(RenameEnumValue operation) {
        return "rename value " + code(operation.from()) + " of enum type " + name(operation.type()) + " to "
                + code(operation.to());
    }

    @Override
    public String visit(RebuildEnumType operation) {
        return "rebuild enum type " + typeWith(operation.type(), operation.to());
    }

    @Override
    public String visit(DropEnumType operation) {
        return "drop enum type " + name(operation.name());
    }

    @Override
    public String visit(CreateCompositeType operation) {
        List<String> attributes =
                operation.type().attributes().stream().map(TypeAttribute::name).toList();
        return "create composite type " + typeWith(operation.type().name(), attributes);
    }

    @Override
    public String visit(AddTypeAttribute operation) {
        TypeAttribute attribute = operation.attribute();
        return "add attribute " + code(plain(operation.type()) + "." + attribute.name() + " " + attribute.type());
    }

    @Override
    public String visit(DropTypeAttribute operation) {
        return "drop attribute " + code(plain(operation.type()) + "." + operation.name());
    }

    @Override
    public String visit(DropCompositeType operation) {
        return "drop composite type " + name(operation.name());
    }

    @Override
    public String visit(RenameType operation) {
        return "rename type " + name(operation.from()) + " to " + code(operation.to());
    }

    @Override
    public String visit(CreateSequence operation) {
        return "create sequence " + name(operation.sequence().name());
    }

    @Override
    public String visit(AlterSequence operation) {
        return "alter sequence " + name(operation.name()) + " "
                + String.join(" ", operation.to().sql());
    }

    @Override
    public String visit(ChangeSequenceOwner operation) {
        ColumnRef owner = operation.to();
        return "sequence " + name(operation.name())
                + (owner == null
                        ? " owned by no column"
                        : " owned by " + code(plain(owner.table()) + "." + owner.column()));
    }

    @Override
    public String visit(RenameSequence operation) {
        return "rename sequence " + name(operation.from()) + " to " + code(operation.to());
    }

    @Override
    public String visit(DropSequence operation) {
        return "drop sequence " + name(operation.name());
    }

    @Override
    public String visit(CreateTable operation) {
        int columns = operation.table().columns().size();
        return "create table " + name(operation.table().name()) + " (" + columns
                + (columns == 1 ? " column)" : " columns)");
    }

    @Override
    public String visit(RenameTable operation) {
        return "rename table " + name(operation.from()) + " to " + code(operation.to());
    }

    @Override
    public String visit(SetTableSchema operation) {
        return "move table " + name(operation.table()) + " to schema " + code(operation.to());
    }

    @Override
    public String visit(AlterTableComment operation) {
        return (operation.to() == null ? "drop comment on table " : "comment on table ") + name(operation.table());
    }

    @Override
    public String visit(DropTable operation) {
        return "drop table " + name(operation.name());
    }

    @Override
    public String visit(AddColumn operation) {
        return "add column " + code(plain(operation.table()) + "." + column(operation.column()));
    }

    @Override
    public String visit(RenameColumn operation) {
        return "rename column " + code(plain(operation.table()) + "." + operation.from()) + " to "
                + code(operation.to());
    }

    @Override
    public String visit(AlterColumn operation) {
        ColumnChangeEnglish changes = new ColumnChangeEnglish(this::code);
        String described = operation.changes().stream()
                .map((ColumnChange c) -> c.accept(changes))
                .collect(Collectors.joining(", "));
        return "alter column " + code(plain(operation.table()) + "." + operation.column()) + " " + described;
    }

    @Override
    public String visit(DropColumn operation) {
        return "drop column " + code(plain(operation.table()) + "." + operation.name());
    }

    @Override
    public String visit(AddConstraint operation) {
        String index = operation.index();
        return "add " + operation.constraint().accept(this) + " on " + name(operation.table())
                + (index == null ? "" : " using index " + code(index))
                + validity(operation.constraint());
    }

    private static String validity(Constraint constraint) {
        boolean notEnforced = constraint instanceof CheckConstraint check && check.notEnforced()
                || constraint instanceof ForeignKey key && key.notEnforced();
        if (notEnforced) {
            return ", not enforced";
        }
        return constraint.validated() ? "" : ", not valid";
    }

    @Override
    public String visit(ValidateConstraint operation) {
        return "validate constraint " + code(operation.name()) + " on " + name(operation.table());
    }

    @Override
    public String visit(InvalidateConstraint operation) {
        return "make not valid: " + operation.constraint().accept(this) + " on " + name(operation.table());
    }

    @Override
    public String visit(RenameConstraint operation) {
        return "rename constraint " + code(operation.from()) + " to " + code(operation.to()) + " on "
                + name(operation.table());
    }

    @Override
    public String visit(DropConstraint operation) {
        Constraint constraint = operation.constraint();
        String what = constraint == null ? "constraint " + code(operation.name()) : constraint.accept(this);
        return "drop " + what + " on " + name(operation.table());
    }

    @Override
    public String visit(CreateIndex operation) {
        Index index = operation.index();
        return "create " + (index.unique() ? "unique index " : "index ")
                + (operation.concurrently() ? "concurrently " : "") + code(index.name()) + " on "
                + code(plain(operation.table()) + " " + keys(index));
    }

    @Override
    public String visit(RenameIndex operation) {
        return "rename index " + code(operation.from()) + " to " + code(operation.to()) + " on "
                + name(operation.table());
    }

    @Override
    public String visit(DropIndex operation) {
        return "drop index " + (operation.concurrently() ? "concurrently " : "") + code(operation.name()) + " on "
                + name(operation.table());
    }

    @Override
    public String visit(ExecuteSql operation) {
        return "execute " + code(operation.sql());
    }

    @Override
    public String visit(BatchSql operation) {
        return "in batches of " + operation.pace().size() + " over "
                + code(plain(operation.keyset().table()) + " ("
                        + String.join(", ", operation.keyset().columns()) + ")") + ": "
                + operation.statement().accept(this);
    }

    @Override
    public String visit(RequireNoRows operation) {
        return operation.moment().verb() + " " + operation.name();
    }

    @Override
    public String visit(InsertRows operation) {
        return "insert " + rows(operation.rows().size()) + " into " + name(operation.table());
    }

    @Override
    public String visit(DeleteRows operation) {
        return "delete " + rows(operation.rows().size()) + " from " + name(operation.table());
    }

    @Override
    public String visit(Backfill operation) {
        Backfill.Batches batches = operation.batches();
        return "fill " + code(plain(operation.table()) + "." + operation.column()) + " with "
                + (operation.expression() == null ? "a value still to be chosen" : code(operation.expression()))
                + (operation.condition() == null ? "" : " where " + code(operation.condition()))
                + (batches == null ? "" : " in batches of " + batches.pace().size());
    }

    @Override
    public String visit(AdvanceSequence operation) {
        QualifiedName sequence = operation.sequence();
        String keys = code(plain(operation.table()) + "." + operation.column());
        return "set " + (sequence == null ? "the sequence of " + keys : "sequence " + name(sequence))
                + " past the largest " + (sequence == null ? "key" : keys);
    }

    @Override
    public String visit(Keep operation) {
        return "keep what was done: " + operation.operation().accept(this);
    }

    @Override
    public String visit(Irreversible operation) {
        Operation undone = operation.operation();
        return undone == null
                ? "cannot be taken back: " + operation.reason()
                : "cannot take back: " + undone.accept(this) + " (" + operation.reason() + ")";
    }

    @Override
    public String visit(PrimaryKey key) {
        return "primary key " + code(key.name() + " " + list(key.columns()));
    }

    @Override
    public String visit(UniqueConstraint unique) {
        return "unique constraint " + code(unique.name() + " " + list(unique.columns()));
    }

    @Override
    public String visit(ExclusionConstraint exclusion) {
        return "exclusion constraint " + code(exclusion.name() + " " + list(elements(exclusion)));
    }

    private static List<String> elements(ExclusionConstraint exclusion) {
        return exclusion.elements().stream()
                .map(element -> key(element.key()) + " with " + element.operator())
                .toList();
    }

    @Override
    public String visit(ForeignKey key) {
        String action = key.onDelete() == ReferentialAction.NO_ACTION
                ? ""
                : " on delete " + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "foreign key " + code(key.name() + " " + list(key.columns())) + " to " + name(key.referencedTable())
                + action;
    }

    @Override
    public String visit(CheckConstraint check) {
        return "check " + code(check.name() + " (" + check.expression() + ")");
    }

    private static String rows(int count) {
        return count == 1 ? "a row" : count + " rows";
    }

    private String typeWith(QualifiedName type, List<String> parts) {
        return code(plain(type) + " " + list(parts));
    }

    private String code(String text) {
        return mark.apply(WHITE_SPACE.matcher(text).replaceAll(" "));
    }

    private String name(QualifiedName name) {
        return code(plain(name));
    }

    private String plain(QualifiedName name) {
        return name.relativeTo(defaultSchema).toString();
    }

    private static String column(Column column) {
        return column.name() + " " + describe(column);
    }

    /** A column without its name: {@code varchar(20) not null}. */
    public static String describe(Column column) {
        return column.type()
                + (column.defaultExpression() == null ? "" : " default " + column.defaultExpression())
                + (column.identity() == null ? "" : " identity")
                + (column.nullable() ? "" : " not null");
    }

    private static String keys(Index index) {
        return (index.method().equals(Index.BTREE) ? "" : "using " + index.method() + " ")
                + list(index.keys().stream().map(English::key).toList())
                + (index.include().isEmpty() ? "" : " include " + list(index.include()))
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    private static String key(IndexKey key) {
        String nulls = key.nullsFirst() ? " nulls first" : " nulls last";
        return (key.column() ? key.expression() : "(" + key.expression() + ")")
                + (key.collation() == null ? "" : " collate " + key.collation())
                + (key.opclass() == null ? "" : " " + key.opclass())
                + (key.descending() ? " desc" : "")
                + (key.nullsFirst() == key.descending() ? "" : nulls);
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
