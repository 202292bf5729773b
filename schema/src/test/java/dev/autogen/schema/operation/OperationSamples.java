package dev.autogen.schema.operation;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Operations of every kind, in the order of the permits list; those that cannot be undone come last of their kind. */
public final class OperationSamples {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName ORDERS = QualifiedName.of("crm", "Orders");
    private static final QualifiedName NUMBERS = QualifiedName.of("public", "numbers");
    private static final SqlType TEXT = SqlType.of("text");
    private static final SqlType BIGINT = SqlType.of("bigint");
    private static final Identity ALWAYS = new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(5, 50));

    private OperationSamples() {}

    /** All of them. */
    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>(List.of(
                new CreateSchema("crm", false), new CreateSchema("crm", true),
                new DropSchema("crm", false), new DropSchema("crm", true)));
        all.addAll(types());
        all.addAll(sequences());
        all.addAll(tables());
        all.addAll(columns());
        all.addAll(constraints());
        all.addAll(indexes());
        all.add(new ExecuteSql("update users set name = ''", List.of(), "select 1"));
        all.add(new ExecuteSql("update users set name = ?, age = ?", Arrays.asList("it's", 5, null, true), null));
        all.add(new ExecuteSql("delete from users", List.of(), null, "the rows are gone"));
        all.add(new BatchSql(
                new ExecuteSql("update users set age = 1 where {batch}", List.of(), "select 1 where {batch}"),
                new Keyset(USERS, List.of("id"), "users"),
                new Pace(100, 0)));
        all.add(new BatchSql(
                new ExecuteSql("delete from users where {batch} and age > ?", List.of(5), null),
                new Keyset(USERS, List.of("id", "age"), null),
                new Pace(100, 50)));
        all.add(new RequireNoRows(Moment.BEFORE, "all have names", "select from users where name is null", List.of()));
        all.add(new RequireNoRows(Moment.AFTER, "ages", "select from users where age = ?", List.of(5)));
        all.addAll(rows());
        all.add(new DropColumn(USERS, "age", null, false).reverse());
        return List.copyOf(all);
    }

    private static List<Operation> rows() {
        InsertRows keyed = new InsertRows(
                ORDERS,
                List.of("id", "Name", "at"),
                List.of(Arrays.asList(1L, "it's \\", null), List.of(-2, "", LocalDate.of(2026, 1, 2))),
                List.of("id"));
        Backfill backfill = new Backfill(USERS, "age", "coalesce(age, 0)", null, null);
        return List.of(
                keyed,
                new InsertRows(USERS, List.of("a", "b"), List.of(List.of(true, 1.5)), List.of("b", "a")),
                new InsertRows(USERS, List.of("a"), List.of(List.of("x")), List.of()),
                keyed.reverse(),
                new DeleteRows(USERS, List.of("a", "Key"), List.of(List.of(1, "x"), List.of(2, "y")), null),
                backfill,
                new Backfill(USERS, "Mood", "'ok'", "\"Mood\" is null", null),
                new Backfill(USERS, "age", "1", "a or b", new Batches(List.of("id"), new Pace(500, 5))),
                new AdvanceSequence(NUMBERS, ORDERS, "Id"),
                new AdvanceSequence(null, ORDERS, "Id"),
                new Keep(backfill));
    }

    private static List<Operation> types() {
        EnumType mood = EnumType.of(QualifiedName.of("public", "Mood"), "it's \\", "ok");
        Column column = Column.of("mood", SqlType.parse("\"Mood\"")).withDefault("'ok'");
        EnumUses uses = new EnumUses(
                List.of(
                        new TypedColumn(USERS, column),
                        new TypedColumn(
                                ORDERS, column.typed(column.type().asArray()).withDefault(null))),
                List.of(
                        new AddConstraint(USERS, CheckConstraint.of("users_mood", "mood <> 'ok'"), false),
                        new CreateIndex(
                                USERS, Index.of("ix_mood", List.of("mood")).where("mood = 'ok'"), false)));
        CompositeType address = new CompositeType(
                QualifiedName.of("crm", "Address"),
                List.of(TypeAttribute.of("zip", TEXT), new TypeAttribute("City", TEXT, "C")));
        return List.of(
                new CreateExtension(new Extension("citext", null), false),
                new CreateExtension(new Extension("uuid-ossp", "crm"), true),
                new DropExtension("citext", new Extension("citext", null), false),
                new DropExtension("citext", null, true),
                new CreateEnumType(mood, false),
                new CreateEnumType(mood, true),
                new AddEnumValue(mood.name(), "sad", "ok", null, false, mood.labels(), uses),
                new AddEnumValue(mood.name(), "sad", null, "ok", true, null, EnumUses.NONE),
                new DropEnumValue(mood.name(), "ok", List.of("it's \\"), mood.labels(), true, uses),
                new DropEnumValue(mood.name(), "ok", List.of("it's \\"), null, false, EnumUses.NONE),
                new RenameEnumValue(mood.name(), "ok", "fine"),
                new RebuildEnumType(mood.name(), mood.labels(), List.of("ok", "sad"), uses),
                new RebuildEnumType(mood.name(), null, List.of(), EnumUses.NONE),
                new DropEnumType(mood.name(), mood, false),
                new DropEnumType(mood.name(), null, true),
                new CreateCompositeType(address, false),
                new CreateCompositeType(new CompositeType(address.name(), List.of()), true),
                new AddTypeAttribute(address.name(), TypeAttribute.of("street", TEXT), false),
                new AddTypeAttribute(address.name(), new TypeAttribute("Street", TEXT, "C"), true),
                new DropTypeAttribute(address.name(), "street", TypeAttribute.of("street", TEXT), false),
                new DropTypeAttribute(address.name(), "Street", null, true),
                new DropCompositeType(address.name(), address, false),
                new DropCompositeType(address.name(), null, true),
                new RenameType(mood.name(), "mood"));
    }

    private static List<Operation> sequences() {
        SequenceOptions full = new SequenceOptions(100, -5, -200L, 1000L, 20, true);
        Sequence owned = new Sequence(NUMBERS, SqlType.of("integer"), full, new ColumnRef(USERS, "number"));
        return List.of(
                new CreateSequence(Sequence.of(NUMBERS, SequenceOptions.DEFAULT), false),
                new CreateSequence(owned, true),
                new AlterSequence(
                        NUMBERS,
                        SequenceSettings.between(owned, Sequence.of(NUMBERS, SequenceOptions.DEFAULT)),
                        SequenceSettings.between(Sequence.of(NUMBERS, SequenceOptions.DEFAULT), owned)),
                new AlterSequence(
                        NUMBERS,
                        null,
                        SequenceSettings.between(
                                Sequence.of(NUMBERS, SequenceOptions.DEFAULT),
                                Sequence.of(NUMBERS, SequenceOptions.of(1, 50)))),
                new ChangeSequenceOwner(NUMBERS, null, new ColumnRef(USERS, "number")),
                new ChangeSequenceOwner(NUMBERS, new ColumnRef(USERS, "number"), null),
                new ChangeSequenceOwner(NUMBERS, null, null, true),
                new RenameSequence(NUMBERS, "Numbers"),
                new DropSequence(NUMBERS, owned, false),
                new DropSequence(NUMBERS, null, true));
    }

    private static List<Operation> tables() {
        Table users = Table.builder(USERS)
                .column(new Column("id", BIGINT, false, null, Identity.BY_DEFAULT, null, null, null))
                .column(Column.of("name", SqlType.of("character varying", 50))
                        .notNull()
                        .withDefault("''")
                        .withCollation("C")
                        .withComment("it's \\ \"x\""))
                .column(Column.of("folded", TEXT).withGeneratedAs("lower(name)"))
                .column(Column.of("tags", TEXT.asArray()))
                .column(Column.of("loud", TEXT).withGeneratedAs("upper(name)").asVirtual())
                .column(Column.of("old", TEXT).withNotNull(new NotNull("nn", false, true)))
                .constraint(ExclusionConstraint.of(
                        "ex", "gist", List.of(new ExclusionElement(IndexKey.expression("lower(name)"), "="))))
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")))
                .constraint(UniqueConstraint.of("uq_users_name", List.of("name")))
                .constraint(CheckConstraint.of("users_name_check", "name <> 'x'"))
                .constraint(new CheckConstraint("later", true, "id > 0", false, true))
                .constraint(ForeignKey.of("fk", List.of("id"), ORDERS, List.of("id")))
                .index(Index.of("ix_users_name", List.of("name")))
                .comment("people")
                .build();
        return List.of(
                new CreateTable(users, false),
                new CreateTable(Table.builder(ORDERS).build(), true),
                new CreateTable(
                        Table.builder(ORDERS)
                                .options(new TableOptions(
                                        true,
                                        "RANGE (a)",
                                        List.of(USERS),
                                        List.of(
                                                new StorageOption("toast.autovacuum_enabled", "off"),
                                                new StorageOption("fillfactor", "70"))))
                                .build(),
                        false),
                new RenameTable(ORDERS, "order"),
                new SetTableSchema(USERS, "crm"),
                new SetTableSchema(QualifiedName.of("users"), "crm"),
                new AlterTableComment(USERS, null, "people"),
                new AlterTableComment(USERS, "people", null),
                new AlterTableComment(USERS, null, "people", true),
                new DropTable(USERS, users, false),
                new DropTable(ORDERS, null, true));
    }

    private static List<Operation> columns() {
        Column age = Column.of("age", SqlType.of("integer")).notNull().withDefault("0");
        return List.of(
                new AddColumn(USERS, age, false),
                new AddColumn(ORDERS, age.withDefault(null).withIdentity(ALWAYS).withComment("years"), true),
                new RenameColumn(USERS, "name", "full_name"),
                new AlterColumn(
                        USERS,
                        "age",
                        List.of(
                                new ChangeType(TEXT, SqlType.of("integer"), "age::integer", "age::text"),
                                new ChangeNullable(false),
                                new ChangeDefault(null, "0"),
                                new ChangeColumnComment("old", "in years"))),
                new AlterColumn(
                        USERS,
                        "age",
                        List.of(
                                new ChangeColumnComment("old", null),
                                new ChangeDefault("0", null),
                                new ChangeNullable(true))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(null, Identity.BY_DEFAULT))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(Identity.BY_DEFAULT, ALWAYS))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(ALWAYS, null))),
                new AlterColumn(USERS, "name", List.of(new ChangeType(TEXT, BIGINT, "1", null, "C", null))),
                new AlterColumn(USERS, "name", List.of(ChangeType.collation(TEXT, null, "C"))),
                new AlterColumn(
                        USERS,
                        "folded",
                        List.of(ChangeExpression.drop(Column.of("folded", TEXT)
                                .withGeneratedAs("lower(name)")
                                .withComment("c")))),
                new AlterColumn(USERS, "folded", List.of(new ChangeExpression("lower(name)", "upper(name)", null))),
                new AlterColumn(USERS, "age", List.of(new ChangeNullable(false, new NotNull("nn", false, false)))),
                new AlterColumn(USERS, "age", List.of(new ChangeType(null, BIGINT, null, null))),
                new AlterColumn(USERS, "age", List.of(new ChangeDefault(null, null)), true),
                new DropColumn(USERS, "age", age, false),
                new DropColumn(ORDERS, "age", null, true));
    }

    private static List<Operation> constraints() {
        ForeignKey full = new ForeignKey(
                "fk_orders_user",
                true,
                List.of("a", "b"),
                USERS,
                List.of("c", "d"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                true,
                Deferrability.INITIALLY_DEFERRED,
                false,
                List.of("b"),
                false);
        return List.of(
                new AddConstraint(USERS, new PrimaryKey("users_pkey", false, List.of("id")), false),
                new AddConstraint(
                        USERS,
                        new UniqueConstraint("uq", true, List.of("a", "b"), true, Deferrability.INITIALLY_IMMEDIATE),
                        false),
                new AddConstraint(ORDERS, full, false),
                new AddConstraint(USERS, CheckConstraint.of("adult", "age >= 18"), true),
                new AddConstraint(USERS, new CheckConstraint("loose", true, "age >= 18", false, false, true), false),
                new AddConstraint(ORDERS, exclusion(), false),
                new AddConstraint(ORDERS, keyWithAll(), false),
                new ValidateConstraint(USERS, "adult", CheckConstraint.of("adult", "age >= 18")),
                new ValidateConstraint(ORDERS, "fk_orders_user", null),
                new InvalidateConstraint(ORDERS, full),
                new RenameConstraint(USERS, "users_pkey", "Key"),
                new DropConstraint(ORDERS, "fk_orders_user", full, false),
                new DropConstraint(USERS, "adult", null, true));
    }

    private static ExclusionConstraint exclusion() {
        return new ExclusionConstraint(
                "ex",
                true,
                "gist",
                List.of(
                        ExclusionElement.of("room", "="),
                        new ExclusionElement(IndexKey.expression("tsrange(a, b)"), "ext.&&")),
                List.of("id"),
                "active",
                Deferrability.INITIALLY_DEFERRED,
                List.of(new StorageOption("fillfactor", "50")));
    }

    private static PrimaryKey keyWithAll() {
        return new PrimaryKey(
                "pk",
                true,
                List.of("a"),
                Deferrability.INITIALLY_IMMEDIATE,
                List.of("b"),
                List.of(new StorageOption("fillfactor", "50")));
    }

    private static List<Operation> indexes() {
        List<IndexKey> keys = List.of(
                IndexKey.column("created").desc(),
                IndexKey.expression("lower(name)"),
                IndexKey.column("name")
                        .withOpclass("text_pattern_ops")
                        .withCollation("C")
                        .withNullsFirst(true),
                IndexKey.column("text").withOpclass("ext.gist_trgm_ops", List.of(new StorageOption("siglen", "32"))));
        Index full = new Index("ix_full", true, true, "gist", keys, List.of("id"), "age > 17", true)
                .withStorage(List.of(new StorageOption("fillfactor", "70"), new StorageOption("buffering", "auto")));
        Index plain = Index.of("ix_users_name", List.of("name"));
        return List.of(
                new CreateIndex(USERS, plain, false),
                new CreateIndex(ORDERS, full, true),
                new CreateIndex(USERS, plain, false, true),
                new RenameIndex(ORDERS, "ix_full", "Ix"),
                new DropIndex(USERS, plain.name(), plain, false),
                new DropIndex(ORDERS, "ix_full", null, true),
                new DropIndex(USERS, plain.name(), plain, true, true));
    }
}
