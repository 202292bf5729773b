package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RecordedMigration;
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
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
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
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.operation.ValidateConstraint;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of operation on a real server: what it makes is read back as it was meant, and its reverse takes it back. */
class DdlIT {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName ORDERS = QualifiedName.of("crm", "Orders");
    private static final SqlType TEXT = SqlType.of("text");
    private static final SqlType INTEGER = SqlType.of("integer");
    private static final SqlType BIGINT = SqlType.of("bigint");

    private static final Database DATABASE = Database.open();

    private static Map<String, RecordedMigration> written = Map.of();

    @BeforeAll
    static void install(@TempDir Path folder) throws SQLException, IOException {
        TinyExtension.install(DATABASE);
        Map<String, Operation> operations = new LinkedHashMap<>();
        cases().forEach(given -> operations.put(given.name(), given.operation()));
        written = Recorded.each(operations, folder);
    }

    @AfterAll
    static void close() throws SQLException {
        DATABASE.close();
    }

    @BeforeEach
    void createTables() throws SQLException {
        DATABASE.clear();
        DATABASE.execute("create schema crm");
        DATABASE.execute("""
                create table users (
                  id bigint not null,
                  country text,
                  name varchar(50) collate "C" default 'x' not null,
                  constraint users_pkey primary key (id),
                  constraint uq_users unique (country, id),
                  constraint users_name_check check (name <> 'y'),
                  folded text collate "C" generated always as (lower((id)::text)) stored not null
                )
                """);
        DATABASE.execute("comment on table users is 'people'");
        DATABASE.execute("comment on column users.country is 'where'");
        DATABASE.execute("comment on column users.folded is E'it''s \\\\ $1 */'");
        DATABASE.execute("alter table users add constraint \"Later \\ $1 */ é\" check (id > 0) not valid");
        DATABASE.execute("create index ix_users_name on users (name)");
        DATABASE.execute("create table crm.\"Orders\" (id bigint generated by default as identity, user_country text,"
                + " user_id bigint, note text default 'n', age integer)");
        DATABASE.execute("create sequence numbers");
        for (String sql : TypeDdlCases.SETUP) {
            DATABASE.execute(sql);
        }
    }

    /**
     * An operation that is possible on these tables.
     *
     * @param setup what has to be done before
     */
    record Case(String name, Operation operation, String... setup) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(
                new Case("create schema", new CreateSchema("odd \"schema\"", false)),
                new Case("create schema that is there", new CreateSchema("other", true)),
                new Case("drop schema", new DropSchema("other", false), "create schema other"),
                new Case("create table", new CreateTable(table(), false)),
                new Case(
                        "drop table",
                        new DropTable(lines().name(), lines(), false),
                        "create table crm.lines (id bigint)"),
                new Case("rename table", new RenameTable(ORDERS, "order")),
                new Case("rename table if it exists", new RenameTable(ORDERS, "order", true)),
                new Case("comment on table", new AlterTableComment(USERS, "people", "it's \\ '' $1")),
                new Case("drop comment on table", new AlterTableComment(USERS, "people", null)),
                new Case("rename column", new RenameColumn(USERS, "name", "User")),
                new Case("rename column if it exists", new RenameColumn(USERS, "name", "User", true)),
                new Case("rename constraint", new RenameConstraint(USERS, "uq_users", "Uq")),
                new Case("rename index", new RenameIndex(USERS, "ix_users_name", "Ix")),
                new Case("execute", new ExecuteSql("create table x (a text)", List.of(), "drop table x"))));
        cases.addAll(TypeDdlCases.all().toList());
        cases.addAll(sequences());
        cases.addAll(columns());
        cases.addAll(alterations());
        cases.addAll(rareAlterations());
        cases.addAll(constraints());
        cases.addAll(rareConstraints());
        cases.addAll(indexes());
        return cases;
    }

    private static List<Case> sequences() {
        QualifiedName name = QualifiedName.of("crm", "Order numbers");
        QualifiedName numbers = QualifiedName.of("public", "numbers");
        SequenceOptions down = new SequenceOptions(100, -5, -200L, 1000L, 20, true);
        Sequence owned = new Sequence(name, INTEGER, SequenceOptions.of(1, 50), new ColumnRef(ORDERS, "age"));
        return List.of(
                new Case("create sequence", new CreateSequence(Sequence.of(name, SequenceOptions.DEFAULT), false)),
                new Case("create sequence downwards", new CreateSequence(Sequence.of(name, down), true)),
                new Case(
                        "create sequence from -1",
                        new CreateSequence(Sequence.of(name, SequenceOptions.of(-1, -1)), true)),
                new Case("create sequence with owner", new CreateSequence(owned, false)),
                new Case(
                        "alter sequence",
                        new AlterSequence(
                                numbers,
                                SequenceSettings.between(
                                        Sequence.of(numbers, down), Sequence.of(numbers, SequenceOptions.DEFAULT)),
                                SequenceSettings.between(
                                        Sequence.of(numbers, SequenceOptions.DEFAULT), Sequence.of(numbers, down)))),
                new Case(
                        "drop sequence",
                        new DropSequence(numbers, Sequence.of(numbers, SequenceOptions.DEFAULT), false)));
    }

    private static List<Case> columns() {
        Column age = Column.of("age", INTEGER);
        Identity always = new Identity(Identity.Mode.ALWAYS, new SequenceOptions(5, 5, 5L, 500L, 10, true));
        return List.of(
                new Case("add column", new AddColumn(USERS, age, false)),
                new Case(
                        "add column with all",
                        new AddColumn(
                                USERS,
                                new Column(
                                        "Größe \"x\"",
                                        SqlType.of("character varying", 9),
                                        false,
                                        "'a'",
                                        null,
                                        null,
                                        "C",
                                        "c"),
                                true)),
                new Case("add array", new AddColumn(USERS, Column.of("tags", TEXT.asArray()), false)),
                new Case("add identity", new AddColumn(USERS, age.notNull().withIdentity(always), false)),
                new Case("add generated", new AddColumn(USERS, age.withGeneratedAs("1 + 1"), false)),
                new Case("drop column", new DropColumn(ORDERS, "age", age, false)));
    }

    private static List<Case> alterations() {
        Identity pooled = new Identity(Identity.Mode.ALWAYS, new SequenceOptions(1, 50, null, 5000L, 10, true));
        Identity always = new Identity(Identity.Mode.ALWAYS, new SequenceOptions(5, 5, 5L, 500L, 10, true));
        return List.of(
                alter("type", USERS, "country", new ChangeType(TEXT, SqlType.of("character varying", 9), null, null)),
                alter("type with conversion", ORDERS, "age", new ChangeType(INTEGER, TEXT, "'#' || age", "1")),
                alter("set not null", USERS, "country", new ChangeNullable(false)),
                alter("drop not null", USERS, "name", new ChangeNullable(true)),
                alter("set default", USERS, "country", new ChangeDefault(null, "'de'::text")),
                alter(
                        "other default",
                        USERS,
                        "name",
                        new ChangeDefault("'x'::character varying", "'z'::character varying")),
                alter("drop default", USERS, "name", new ChangeDefault("'x'::character varying", null)),
                alter("add identity", USERS, "id", new ChangeIdentity(null, always)),
                alter("change identity", ORDERS, "id", new ChangeIdentity(Identity.BY_DEFAULT, pooled)),
                alter("comment", USERS, "country", new ChangeColumnComment("where", "it's \\")),
                alter("drop comment", USERS, "country", new ChangeColumnComment("where", null)),
                alter(
                        "several",
                        ORDERS,
                        "note",
                        new ChangeDefault("'n'::text", null),
                        new ChangeType(TEXT, INTEGER, "length(note)", "note::text"),
                        new ChangeDefault(null, "0"),
                        new ChangeNullable(false)));
    }

    private static List<Case> rareAlterations() {
        Column folded = new Column("folded", TEXT, false, null, null, "lower((id)::text)", "C", "it's \\ $1 */");
        return List.of(
                alter("collation", USERS, "country", ChangeType.collation(TEXT, null, "C")),
                alter(
                        "no collation",
                        USERS,
                        "name",
                        ChangeType.collation(SqlType.of("character varying", 50), "C", null)),
                alter(
                        "type and collation",
                        USERS,
                        "name",
                        new ChangeType(SqlType.of("character varying", 50), TEXT, "upper(name)", null, "C", "POSIX")),
                alter("drop expression", USERS, "folded", ChangeExpression.drop(folded)),
                alter(
                        "drop expression and more",
                        USERS,
                        "folded",
                        ChangeExpression.drop(folded),
                        new ChangeType(TEXT, SqlType.of("character varying", 9), null, null, "C", null),
                        new ChangeNullable(true),
                        new ChangeDefault(null, "'a'::character varying"),
                        new ChangeColumnComment("it's \\ $1 */", null)));
    }

    private static Case alter(String name, QualifiedName table, String column, ColumnChange... changes) {
        return new Case("alter: " + name, new AlterColumn(table, column, List.of(changes)));
    }

    private static List<Case> constraints() {
        ForeignKey full = new ForeignKey(
                "fk_Orders",
                true,
                List.of("user_country", "user_id"),
                USERS,
                List.of("country", "id"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                true,
                Deferrability.INITIALLY_DEFERRED,
                false);
        CheckConstraint check = new CheckConstraint("Check \\ 'x'", true, "age > 0", false, true);
        List<Case> cases = new ArrayList<>(List.of(
                constraint("primary key", new PrimaryKey("Orders_pkey", true, List.of("id"))),
                constraint("unique", UniqueConstraint.of("uq", List.of("user_id", "id"))),
                constraint(
                        "unique, deferrable",
                        new UniqueConstraint("uq", true, List.of("id"), false, Deferrability.INITIALLY_IMMEDIATE)),
                constraint("foreign key", ForeignKey.of("fk", List.of("user_id"), USERS, List.of("id"))),
                constraint("foreign key with all", full),
                constraint("check", CheckConstraint.of("c", "age > 0")),
                constraint("check with all", check),
                new Case("add constraint that may be there", new AddConstraint(ORDERS, check, true)),
                new Case(
                        "drop constraint",
                        new DropConstraint(
                                USERS, "uq_users", UniqueConstraint.of("uq_users", List.of("country", "id")), false))));
        return cases;
    }

    private static List<Case> rareConstraints() {
        List<StorageOption> storage = List.of(new StorageOption("fillfactor", "70"));
        CheckConstraint later = CheckConstraint.of("Later \\ $1 */ é", "id > 0");
        ExclusionConstraint exclusion = new ExclusionConstraint(
                "é".repeat(31) + "\"",
                true,
                "gist",
                List.of(
                        new ExclusionElement(IndexKey.expression("int8range(id, user_id)"), "&&"),
                        new ExclusionElement(IndexKey.expression("int8range(id, id)"), "=")),
                List.of("note"),
                "age > 0",
                Deferrability.INITIALLY_DEFERRED,
                storage);
        return List.of(
                constraint(
                        "key with all",
                        new PrimaryKey(
                                "$1 */ \\",
                                true,
                                List.of("id"),
                                Deferrability.INITIALLY_DEFERRED,
                                List.of("note"),
                                storage)),
                constraint(
                        "unique with all",
                        new UniqueConstraint(
                                "uq",
                                true,
                                List.of("user_id"),
                                false,
                                Deferrability.INITIALLY_IMMEDIATE,
                                List.of("note"),
                                storage)),
                constraint("exclusion", exclusion),
                new Case("exclusion that may be there", new AddConstraint(ORDERS, exclusion, true)),
                new Case("validate", new ValidateConstraint(USERS, later.name(), later)),
                new Case(
                        "invalidate",
                        new InvalidateConstraint(
                                USERS,
                                CheckConstraint.of("users_name_check", "(name)::text <> 'y'::text")
                                        .withValidated(false))));
    }

    private static Case constraint(String name, dev.autogen.schema.Constraint constraint) {
        return new Case("add " + name, new AddConstraint(ORDERS, constraint, false));
    }

    private static List<Case> indexes() {
        List<IndexKey> keys = List.of(
                IndexKey.column("note").desc().withCollation("C"),
                IndexKey.expression("lower(note)"),
                IndexKey.column("user_country").withNullsFirst(true).withOpclass("text_pattern_ops"),
                IndexKey.column("age").desc().withNullsFirst(false));
        Index full = new Index("Ix", true, true, Index.BTREE, keys, List.of("id"), "age > 0", false);
        Index hash = new Index("ix", true, false, "hash", List.of(IndexKey.column("note")), List.of(), null, false);
        return List.of(
                new Case("create index", new CreateIndex(ORDERS, Index.of("ix", List.of("user_id", "id")), false)),
                new Case("create index with all", new CreateIndex(ORDERS, full, true)),
                new Case(
                        "create index with storage options",
                        new CreateIndex(
                                ORDERS,
                                new Index(
                                                "ix",
                                                true,
                                                false,
                                                "gist",
                                                List.of(IndexKey.expression("to_tsvector('simple'::regconfig, note)")
                                                        .withOpclass(
                                                                "tsvector_ops",
                                                                List.of(new StorageOption("siglen", "100")))),
                                                List.of(),
                                                null,
                                                false)
                                        .withStorage(List.of(
                                                new StorageOption("buffering", "off"),
                                                new StorageOption("fillfactor", "70"))),
                                false)),
                new Case(
                        "create index concurrently",
                        new CreateIndex(ORDERS, Index.of("ixc", List.of("id")), false, true)),
                new Case("create hash index", new CreateIndex(ORDERS, hash, false)),
                new Case(
                        "drop index",
                        new DropIndex(USERS, "ix_users_name", Index.of("ix_users_name", List.of("name")), false)));
    }

    /** The first case of each kind. */
    static Collection<Case> firstOfEachKind() {
        Map<Class<?>, Case> first = new LinkedHashMap<>();
        cases().forEach(given -> first.putIfAbsent(given.operation().getClass(), given));
        return first.values();
    }

    @ParameterizedTest
    @MethodSource("firstOfEachKind")
    void whatIsRunIsWrittenSo(Case given) throws IOException {
        String kind = given.operation().getClass().getSimpleName();
        GoldenFile.assertHas("applied/" + kind, Recorded.source(given.name(), given.operation()));
    }

    /** By itself, and as the migration says it that is written for it. */
    @ParameterizedTest
    @MethodSource("cases")
    void theReverseTakesItBack(Case given) throws SQLException {
        for (String sql : given.setup()) {
            DATABASE.execute(sql);
        }
        Schema before = DATABASE.read();
        DATABASE.run(List.of(given.operation()));
        Schema after = DATABASE.read();
        assertThat(after).isNotEqualTo(before);
        DATABASE.run(List.of(given.operation().reverse()));
        assertThat(DATABASE.read()).isEqualTo(before);
        RecordedMigration migration = Objects.requireNonNull(written.get(given.name()));
        DATABASE.run(migration.upgrade());
        assertThat(DATABASE.read()).isEqualTo(after);
        DATABASE.run(migration.downgrade());
        assertThat(DATABASE.read()).isEqualTo(before);
    }

    @Test
    void whatAnExtensionOwnsIsItsOwn() throws SQLException {
        Schema before = DATABASE.read();
        DATABASE.execute("create extension \"" + TinyExtension.NAME + "\"");
        assertThat(DATABASE.read().withExtensions(List.of())).isEqualTo(before);
    }

    @Test
    void valuesStayAsTheyAreWhenTheirTypeIsMadeAnew() throws SQLException {
        Case rebuild = TypeDdlCases.all()
                .filter(given -> given.name().startsWith("rebuild with"))
                .findFirst()
                .orElseThrow();
        DATABASE.run(List.of(rebuild.operation()));
        assertThat(DATABASE.query("select mood || moods::text || address::text from letters"))
                .containsExactly("ok{ok,ok}(1,a)");
        assertThatThrownBy(() -> DATABASE.execute("insert into letters (mood) values ('it''s')"))
                .hasStackTraceContaining("ck");
    }

    @Test
    void aValueThatRowsHoldIsNotDropped() throws SQLException {
        DATABASE.execute("insert into moods values ('sad')");
        Schema before = DATABASE.read();
        Case drop = TypeDdlCases.all()
                .filter(given -> given.name().equals("drop value"))
                .findFirst()
                .orElseThrow();
        DATABASE.execute("begin");
        assertThatThrownBy(() -> DATABASE.run(List.of(drop.operation()))).hasStackTraceContaining("sad");
        DATABASE.execute("rollback");
        assertThat(DATABASE.read()).isEqualTo(before);
    }

    @Test
    void aTableIsReadBackAsItWasMeant() throws SQLException {
        Table table = table();
        DATABASE.run(List.of(new CreateTable(table, false)));
        assertThat(implicit(DATABASE.read().table(table.name()).orElseThrow())).isEqualTo(implicit(table));
    }

    private static Table lines() {
        return Table.builder(QualifiedName.of("crm", "lines"))
                .column(Column.of("id", BIGINT))
                .build();
    }

    private static Table table() {
        return Table.builder(QualifiedName.of("crm", "Select \"*\""))
                .column(new Column("id", BIGINT, false, null, Identity.BY_DEFAULT, null, null, null))
                .column(new Column("user", SqlType.of("numeric", 38, 2), false, "0", null, null, null, "it's \\"))
                .column(new Column("$1", SqlType.parse("timestamptz(3)"), true, null, null, null, null, null))
                .column(new Column("*/", TEXT, true, null, null, null, "C", null))
                .column(new Column("電話".repeat(10), TEXT.asArray(), true, null, null, null, null, null))
                .column(new Column("back\\slash", TEXT, true, null, null, "upper(\"*/\")", null, null))
                .constraint(new PrimaryKey("primary", true, List.of("id")))
                .constraint(UniqueConstraint.of("Unique", List.of("user", "$1")))
                .constraint(UniqueConstraint.of("Unique again", List.of("user", "$1")))
                .constraint(UniqueConstraint.of("unique like the primary key", List.of("id")))
                .constraint(CheckConstraint.of("c".repeat(63), "id > 0"))
                .constraint(new CheckConstraint("not valid", true, "id > 1", false, true))
                .constraint(ForeignKey.of("references", List.of("id"), USERS, List.of("id"))
                        .onDelete(ReferentialAction.CASCADE))
                .index(Index.of("index", List.of("*/", "back\\slash")))
                .comment("comment '' \\ $$ */")
                .build();
    }

    /** Constraints and indexes whose names nobody is said to have chosen. */
    private static Table implicit(Table table) {
        Table.Builder implicit =
                Table.builder(table.name()).columns(table.columns()).comment(table.comment());
        table.constraints().forEach(c -> implicit.constraint(c.named(c.name(), false)));
        table.indexes().forEach(i -> implicit.index(i.named(i.name(), false)));
        return implicit.build();
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() throws SQLException {
        Schema before = DATABASE.read();
        Table users = before.table(USERS).orElseThrow();
        DATABASE.run(List.of(
                new CreateSchema("crm", true),
                new CreateSequence(Sequence.of(QualifiedName.of("numbers"), SequenceOptions.of(7, 7)), true),
                new CreateTable(
                        Table.builder(USERS).column(Column.of("x", TEXT)).build(), true),
                new AddColumn(USERS, Column.of("name", TEXT), true),
                new AddConstraint(USERS, CheckConstraint.of("users_name_check", "true"), true),
                new CreateIndex(USERS, Index.of("ix_users_name", List.of("id")), true),
                new CreateExtension(new Extension("plpgsql", null), true),
                new CreateEnumType(EnumType.of(QualifiedName.of("mood"), "x"), true),
                new AddEnumValue(QualifiedName.of("mood"), "it's", "sad", null, true, null, EnumUses.NONE),
                new CreateCompositeType(new CompositeType(QualifiedName.of("public", "address"), List.of()), true),
                new AddTypeAttribute(QualifiedName.of("address"), TypeAttribute.of("City $1", INTEGER), true)));
        assertThat(DATABASE.read()).isEqualTo(before);
        assertThat(users.indexes()).hasSize(1);
    }

    @Test
    void whatIsAbsentNeedNotBeDropped() throws SQLException {
        Schema before = DATABASE.read();
        DATABASE.run(List.of(
                new DropSchema("absent", true),
                new DropSequence(QualifiedName.of("absent"), null, true),
                new DropTable(QualifiedName.of("absent"), null, true),
                new DropColumn(USERS, "absent", null, true),
                new DropConstraint(USERS, "absent", null, true),
                new DropIndex(USERS, "absent", null, true),
                new DropExtension("absent", null, true),
                new DropEnumType(QualifiedName.of("absent"), null, true),
                new DropCompositeType(QualifiedName.of("absent"), null, true),
                new DropTypeAttribute(QualifiedName.of("address"), "absent", null, true)));
        assertThat(DATABASE.read()).isEqualTo(before);
    }

    @Test
    void batchesCommitOneByOneAndAreTakenBack() throws SQLException {
        DATABASE.execute("insert into users (id) select 5 * i from generate_series(1, 7) i");
        BatchSql batch = new BatchSql(
                new ExecuteSql(
                        "update users u set country = txid_current()::text where {batch} -- all",
                        List.of(),
                        "update users u set country = null where {batch}"),
                new Keyset(USERS, List.of("id", "name"), "u"),
                new Pace(3, 1));
        DATABASE.run(List.of(batch));
        assertThat(DATABASE.query(
                        "select count(*)::text from users where country is not null group by country order by 1"))
                .containsExactly("1", "3", "3");
        DATABASE.run(List.of(batch.reverse()));
        assertThat(DATABASE.query("select count(*)::text from users where country is null"))
                .containsExactly("7");
        DATABASE.execute("delete from users");
        DATABASE.run(List.of(batch));
    }

    @Test
    void aCheckRaisesWhatItFinds() throws SQLException {
        String query = "with odd as (select id, 'it''s' as \"$1 %\" from users) select * from odd order by id -- all";
        RequireNoRows check = new RequireNoRows(Moment.BEFORE, "no 'odd' % ones", query, List.of());
        DATABASE.run(List.of(check, check.reverse()));
        DATABASE.execute("insert into users (id) values (2), (1)");
        assertThatThrownBy(() -> DATABASE.run(List.of(check)))
                .hasStackTraceContaining(
                        "\"no 'odd' % ones\" does not hold. Rows that the query should not have found: 2;"
                                + " the first: {\"id\":1,\"$1 %\":\"it's\"}");
    }

    @Test
    void thereIsACaseForEachKind() {
        Set<Class<?>> tried = new LinkedHashSet<>(List.of(
                Irreversible.class, // which no SQL can do
                BatchSql.class, // which change no schema, see above
                RequireNoRows.class));
        cases().forEach(given -> tried.add(given.operation().getClass()));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }
}
