package dev.autogen.codegen;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Deferrability;
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
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.ValidateConstraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Operations of every kind, with and without each of their options. */
record OperationCases(Class<? extends Operation> kind, List<Operation> operations) {

    static final QualifiedName USERS = QualifiedName.of("public", "users");
    static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    static final QualifiedName LEADS = QualifiedName.of("crm", "leads");

    private static final SqlType TEXT = SqlType.of("text");
    private static final SqlType BIGINT = SqlType.of("bigint");

    @Override
    public String toString() {
        return kind.getSimpleName();
    }

    static OperationCases of(Operation... operations) {
        return new OperationCases(operations[0].getClass(), List.of(operations));
    }

    static List<OperationCases> all() {
        return List.of(
                of(new CreateSchema("crm", false), new CreateSchema("odd \"name\"", true)),
                of(new DropSchema("crm", false), new DropSchema("crm", true)),
                extension(),
                of(new DropExtension("citext", new Extension("citext", null), false)),
                TypeCases.createEnumType(),
                TypeCases.addEnumValue(),
                TypeCases.dropEnumValue(),
                TypeCases.renameEnumValue(),
                TypeCases.rebuildEnumType(),
                TypeCases.dropEnumType(),
                TypeCases.createCompositeType(),
                TypeCases.addTypeAttribute(),
                TypeCases.dropTypeAttribute(),
                TypeCases.dropCompositeType(),
                TypeCases.renameType(),
                createSequence(),
                alterSequence(),
                changeSequenceOwner(),
                of(
                        new RenameSequence(QualifiedName.of("public", "a"), "odd \"name\""),
                        new RenameSequence(QualifiedName.of("crm", "a"), "b", true)),
                dropSequence(),
                of(new CreateTable(orders(), false), new CreateTable(leads(), true)),
                of(new RenameTable(USERS, "people"), new RenameTable(LEADS, "odd.name", true)),
                of(new SetTableSchema(USERS, "crm"), new SetTableSchema(LEADS, "odd.name", true)),
                of(new AlterTableComment(USERS, null, "it's $1"), new AlterTableComment(LEADS, "old", null)),
                of(new DropTable(ORDERS, orders(), false), new DropTable(LEADS, leads(), true)),
                addColumn(),
                of(new RenameColumn(USERS, "name", "full_name"), new RenameColumn(LEADS, "order", "Order", true)),
                alterColumn(),
                of(new DropColumn(USERS, "age", integer("age"), false), new DropColumn(LEADS, "age", null, true)),
                addConstraint(),
                validateConstraint(),
                invalidateConstraint(),
                of(new RenameConstraint(USERS, "users_pkey", "pk_users"), new RenameConstraint(LEADS, "a", "b")),
                dropConstraint(),
                createIndex(),
                of(new RenameIndex(USERS, "a", "b"), new RenameIndex(LEADS, "a", "odd \"name\"")),
                dropIndex(),
                execute(),
                batch(),
                check(),
                insert(),
                delete(),
                backfill(),
                of(
                        new AdvanceSequence(QualifiedName.of("public", "users_seq"), USERS, "id"),
                        new AdvanceSequence(null, LEADS, "id")),
                of(new Keep(new Backfill(USERS, "status", "'active'", "status is null", null))),
                of(new Irreversible(new DropColumn(USERS, "age", null, false), "rows were \"merged\"\nby hand")));
    }

    private static OperationCases extension() {
        return of(
                new CreateExtension(new Extension("citext", null), false),
                new CreateExtension(new Extension("uuid-ossp", "crm"), true));
    }

    private static OperationCases changeSequenceOwner() {
        QualifiedName name = QualifiedName.of("crm", "lead_numbers");
        return of(
                new ChangeSequenceOwner(name, null, new ColumnRef(LEADS, "number")),
                new ChangeSequenceOwner(name, new ColumnRef(LEADS, "number"), new ColumnRef(LEADS, "odd \"name\"")));
    }

    private static OperationCases createSequence() {
        Sequence full = new Sequence(
                QualifiedName.of("crm", "lead_numbers"),
                SqlType.of("integer"),
                new SequenceOptions(100, -5, -2_000_000_000L, 1000L, 20, true),
                new ColumnRef(LEADS, "number"));
        SequenceOptions pooled = new SequenceOptions(1, 50, null, 5_000_000_000L, 1, false);
        return of(
                new CreateSequence(
                        Sequence.of(QualifiedName.of("public", "users_seq"), SequenceOptions.DEFAULT), false),
                new CreateSequence(Sequence.of(QualifiedName.of("public", "orders_seq"), pooled), true),
                new CreateSequence(full, false));
    }

    private static OperationCases alterSequence() {
        QualifiedName name = QualifiedName.of("public", "users_seq");
        Sequence plain = Sequence.of(name, SequenceOptions.DEFAULT);
        Sequence pooled = Sequence.of(name, SequenceOptions.of(1, 50));
        Sequence full =
                new Sequence(name, SqlType.of("integer"), new SequenceOptions(100, -5, -200L, 1000L, 20, true), null);
        return of(altered(plain, pooled), altered(pooled, plain), altered(plain, full));
    }

    private static AlterSequence altered(Sequence from, Sequence to) {
        return new AlterSequence(from.name(), SequenceSettings.between(to, from), SequenceSettings.between(from, to));
    }

    private static OperationCases dropSequence() {
        QualifiedName name = QualifiedName.of("public", "users_seq");
        return of(
                new DropSequence(name, Sequence.of(name, SequenceOptions.of(1, 50)), false),
                new DropSequence(QualifiedName.of("crm", "lead_numbers"), null, true));
    }

    static Table orders() {
        return Table.builder(ORDERS)
                .column(new Column("id", BIGINT, false, null, Identity.BY_DEFAULT, null, null, null))
                .column(Column.of("user_id", BIGINT).notNull())
                .column(Column.of("status", SqlType.of("character varying", 20))
                        .notNull()
                        .withDefault("'NEW'"))
                .column(Column.of("total", SqlType.of("numeric", 38, 2)).withComment("in euros"))
                .column(Column.of("placed_at", SqlType.parse("timestamptz")))
                .constraint(new PrimaryKey("orders_pkey", false, List.of("id")))
                .constraint(UniqueConstraint.of("uq_orders_user_id", List.of("user_id", "placed_at")))
                .constraint(ForeignKey.of("fk_orders_user_id", List.of("user_id"), USERS, List.of("id"))
                        .onDelete(ReferentialAction.CASCADE))
                .constraint(CheckConstraint.of("orders_status_check", "status in ('NEW', 'PAID', 'SENT')"))
                .constraint(CheckConstraint.of(
                        "orders_total_check",
                        "total is null or total >= 0 and total < 1000000000 and status <> 'A_STATE_WITH_A_LONG_NAME'"))
                .index(Index.of("ix_orders_user_id", List.of("user_id")))
                .comment("what was bought")
                .build();
    }

    private static Table leads() {
        return Table.builder(LEADS)
                .column(Column.of("Key", TEXT))
                .constraint(new CheckConstraint("recent", true, "\"Key\" > 'a'", false, true))
                .constraint(new CheckConstraint("own", true, "\"Key\" < 'z'", true, true))
                .constraint(notValid(ForeignKey.of("fk", List.of("Key"), ORDERS, List.of("key"))))
                .constraint(exclusion())
                .index(Index.of("ix", List.of("Key")).withUnique(true))
                .options(new TableOptions(
                        true, "RANGE (\"Key\")", List.of(USERS), List.of(new StorageOption("fillfactor", "70"))))
                .build();
    }

    private static ForeignKey notValid(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.explicit(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferrability(),
                false);
    }

    private static OperationCases addColumn() {
        Identity always = new Identity(Identity.Mode.ALWAYS, SequenceOptions.DEFAULT);
        Identity bounded = new Identity(Identity.Mode.BY_DEFAULT, new SequenceOptions(5, 5, 5L, 500L, 10, true));
        Identity pooled = new Identity(Identity.Mode.BY_DEFAULT, SequenceOptions.of(1, 50));
        return of(
                new AddColumn(USERS, Column.of("phone", SqlType.of("character varying", 20)), false),
                new AddColumn(USERS, integer("age").notNull().withDefault("0"), true),
                new AddColumn(USERS, Column.of("a", BIGINT).notNull().withIdentity(pooled), false),
                new AddColumn(USERS, Column.of("b", BIGINT).notNull().withIdentity(always), false),
                new AddColumn(USERS, Column.of("c", BIGINT).notNull().withIdentity(bounded), false),
                new AddColumn(USERS, Column.of("d", TEXT).withGeneratedAs("lower(name)"), false),
                new AddColumn(USERS, Column.of("e", TEXT.asArray()).withDefault("'{}'"), false),
                new AddColumn(LEADS, Column.of("f", SqlType.of("citext")).withCollation("C"), false),
                new AddColumn(
                        LEADS, Column.of("h", TEXT).withGeneratedAs("lower(f)").asVirtual(), false),
                new AddColumn(LEADS, Column.of("i", TEXT).withNotNull(new NotNull("nn", true, true)), false),
                new AddColumn(LEADS, Column.of("g", SqlType.parse("geometry(Point,4326)")), false));
    }

    private static OperationCases alterColumn() {
        Identity pooled = new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(1, 50));
        return of(
                new AlterColumn(
                        USERS, "name", List.of(new ChangeType(TEXT, SqlType.of("character varying", 50), null, null))),
                new AlterColumn(
                        USERS,
                        "age",
                        List.of(
                                new ChangeType(TEXT, SqlType.of("integer"), "age::integer", null),
                                new ChangeNullable(false),
                                new ChangeDefault(null, "0"),
                                new ChangeColumnComment(null, "in years, rounded down to whole ones"))),
                new AlterColumn(
                        USERS,
                        "age",
                        List.of(
                                new ChangeColumnComment("in years", null),
                                new ChangeDefault("0", null),
                                new ChangeNullable(true))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(null, Identity.BY_DEFAULT))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(null, pooled))),
                new AlterColumn(USERS, "id", List.of(new ChangeIdentity(Identity.BY_DEFAULT, pooled))),
                new AlterColumn(LEADS, "id", List.of(new ChangeIdentity(pooled, null))),
                new AlterColumn(LEADS, "city", List.of(ChangeType.collation(TEXT, null, "de_DE.utf8"))),
                new AlterColumn(LEADS, "city", List.of(new ChangeType(TEXT, BIGINT, "city::bigint", null, "C", null))),
                new AlterColumn(
                        LEADS,
                        "folded",
                        List.of(
                                ChangeExpression.drop(Column.of("folded", TEXT).withGeneratedAs("lower(\"Key\")")),
                                new ChangeNullable(false, new NotNull("nn", false, false)))),
                new AlterColumn(LEADS, "folded", List.of(new ChangeExpression("lower(a)", "upper(a)", null))));
    }

    private static OperationCases addConstraint() {
        ForeignKey full = new ForeignKey(
                "fk_orders_user",
                true,
                List.of("user_country", "user_number"),
                USERS,
                List.of("country", "number"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                true,
                Deferrability.INITIALLY_DEFERRED,
                false,
                List.of("user_number"),
                false);
        String plans = "plan in ('FREE', 'STARTER', 'TEAM', 'BUSINESS', 'ENTERPRISE', 'EDUCATION', 'NON_PROFIT')";
        return of(
                new AddConstraint(USERS, new PrimaryKey("users_pkey", false, List.of("id")), false),
                new AddConstraint(USERS, UniqueConstraint.of("uq_users_email", List.of("email")), true),
                new AddConstraint(
                        LEADS,
                        new UniqueConstraint("uq", true, List.of("a", "b"), true, Deferrability.INITIALLY_IMMEDIATE),
                        false),
                new AddConstraint(ORDERS, ForeignKey.of("fk", List.of("user_id"), USERS, List.of("id")), false),
                new AddConstraint(ORDERS, full, true),
                new AddConstraint(USERS, CheckConstraint.of("users_age_check", "age >= 0"), false),
                new AddConstraint(USERS, CheckConstraint.of("users_plan_check", plans), false),
                new AddConstraint(USERS, new CheckConstraint("adult", true, "age >= 18", false, true), false),
                new AddConstraint(USERS, new CheckConstraint("loose", true, "age >= 0", false, false, true), false),
                new AddConstraint(USERS, keyWithAll(), false),
                new AddConstraint(USERS, UniqueConstraint.of("uq", List.of("email")), false, "ix_users_email"),
                new AddConstraint(USERS, new PrimaryKey("pk", true, List.of("id")), true, "ix_users_id"),
                new AddConstraint(LEADS, exclusion(), true),
                new AddConstraint(
                        LEADS, ExclusionConstraint.of("ex", "hash", List.of(ExclusionElement.of("a", "="))), false));
    }

    private static PrimaryKey keyWithAll() {
        return new PrimaryKey(
                "users_pkey",
                true,
                List.of("id"),
                Deferrability.INITIALLY_DEFERRED,
                List.of("name"),
                List.of(new StorageOption("fillfactor", "70")));
    }

    private static ExclusionConstraint exclusion() {
        return new ExclusionConstraint(
                "no_two_at_once",
                true,
                "gist",
                List.of(
                        ExclusionElement.of("room", "="),
                        new ExclusionElement(
                                IndexKey.expression("tsrange(starts, ends, '[)')"), "operator(pg_catalog.&&)")),
                List.of("name"),
                "not cancelled",
                Deferrability.INITIALLY_IMMEDIATE,
                List.of(new StorageOption("fillfactor", "70"), new StorageOption("buffering", "off")));
    }

    private static OperationCases validateConstraint() {
        return of(
                new ValidateConstraint(USERS, "users_age_check", CheckConstraint.of("users_age_check", "age >= 0")),
                new ValidateConstraint(LEADS, "fk", null));
    }

    private static OperationCases invalidateConstraint() {
        CheckConstraint check = CheckConstraint.of("users_age_check", "age >= 0");
        return of(new InvalidateConstraint(USERS, check.withValidated(false)));
    }

    private static OperationCases dropConstraint() {
        return of(
                new DropConstraint(USERS, "users_age_check", CheckConstraint.of("users_age_check", "age >= 0"), false),
                new DropConstraint(LEADS, "fk", null, true));
    }

    private static OperationCases createIndex() {
        List<IndexKey> keys = List.of(
                IndexKey.column("created_at").desc(),
                IndexKey.expression("lower(email)"),
                IndexKey.column("name").withNullsFirst(true).withOpclass("text_pattern_ops"),
                IndexKey.column("city").desc().withNullsFirst(false).withCollation("C"),
                IndexKey.column("text").withOpclass("ext.gist_trgm_ops", List.of(new StorageOption("siglen", "32"))));
        Index full = new Index("ix_leads", true, true, "gist", keys, List.of("id", "phone"), "age > 17", true)
                .withStorage(List.of(new StorageOption("fillfactor", "70")));
        return of(
                new CreateIndex(USERS, Index.of("ix_users_phone", List.of("phone")), false),
                new CreateIndex(
                        USERS,
                        Index.of("ix_users_name", List.of("last_name", "name")).where("active"),
                        true),
                new CreateIndex(LEADS, full, false),
                new CreateIndex(USERS, Index.of("ix_users_email", List.of("email")), false, true));
    }

    private static OperationCases dropIndex() {
        Index index = Index.of("ix_users_phone", List.of("phone"));
        return of(
                new DropIndex(USERS, index.name(), index, false),
                new DropIndex(LEADS, "ix_leads", null, true),
                new DropIndex(USERS, index.name(), index, true, true));
    }

    private static OperationCases execute() {
        List<@Nullable Object> parameters = Arrays.asList(
                "it's \"quoted\"",
                1,
                Long.MAX_VALUE,
                (short) -2,
                1.5,
                Double.NaN,
                true,
                new BigDecimal("1.50"),
                new BigInteger("12345678901234567890"),
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                LocalDate.of(2026, 11, 21),
                Instant.parse("2026-11-21T02:00:00Z"),
                null);
        return of(
                new ExecuteSql("update users set name = 'x' -- $1 ?", List.of(), "select 1"),
                new ExecuteSql("update users\n   set name = ?", Collections.singletonList(null), null),
                new ExecuteSql("delete from users where name = ?", List.of("x"), null, "the rows are gone */ $1"),
                new ExecuteSql("call f(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", parameters, null),
                new ExecuteSql("vacuum users", List.of(), null, "it changes nothing", true));
    }

    private static OperationCases batch() {
        return of(
                new BatchSql(
                        new ExecuteSql(
                                "update users set name = upper(name) where {batch}",
                                List.of(),
                                "update users set name = lower(name) where {batch}"),
                        new Keyset(USERS, List.of("id"), null),
                        new Pace(1000, 0)),
                new BatchSql(
                        new ExecuteSql(
                                "delete from crm.leads l where {batch} and name = ?", List.of("x"), null, "gone"),
                        new Keyset(LEADS, List.of("country", "id"), "l"),
                        new Pace(50, 250)));
    }

    private static OperationCases check() {
        return of(
                new RequireNoRows(
                        Moment.BEFORE,
                        "no duplicate emails",
                        "select email from users group by email having count(*) > 1",
                        List.of()),
                new RequireNoRows(
                        Moment.AFTER, "\"all\" have names", "select id from users where name = ?", List.of("")));
    }

    private static OperationCases insert() {
        return of(
                new InsertRows(
                        QualifiedName.of("public", "roles"),
                        List.of("id", "name"),
                        List.of(List.of(1, "admin"), List.of(2, "user")),
                        List.of("id")),
                new InsertRows(
                        LEADS,
                        List.of("country", "id", "since"),
                        List.of(List.of("NZ", 5_000_000_000L, LocalDate.of(2026, 11, 21))),
                        List.of("country", "id")),
                new InsertRows(USERS, List.of("name"), List.of(Arrays.asList((Object) null)), List.of()));
    }

    private static OperationCases delete() {
        List<String> key = List.of("country", "id");
        InsertRows inserted = new InsertRows(LEADS, key, List.of(List.of("NZ", 1), List.of("AU", 2)), key);
        return of(new DeleteRows(USERS, List.of("id"), List.of(List.of(1), List.of(2)), null), inserted.reverse());
    }

    private static OperationCases backfill() {
        return of(
                new Backfill(USERS, "status", "'active'", "status is null", null),
                new Backfill(USERS, "name", "lower(name)", null, null),
                new Backfill(USERS, "odd \"name\"", null, "\"odd \"\"name\"\"\" is null", null),
                new Backfill(
                        LEADS,
                        "name",
                        "country || ' ' || id",
                        "name = ''",
                        new Batches(List.of("country", "id"), new Pace(50, 250))));
    }

    private static Column integer(String name) {
        return Column.of(name, SqlType.of("integer"));
    }
}
