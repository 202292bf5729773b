package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.codegen.DdlCases.Case;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
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
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
        for (String sql : DdlCases.SETUP) {
            DATABASE.execute(sql);
        }
        for (String sql : TypeDdlCases.SETUP) {
            DATABASE.execute(sql);
        }
    }

    static List<Case> cases() {
        return DdlCases.all();
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
        Table table = DdlCases.table();
        DATABASE.run(List.of(new CreateTable(table, false)));
        assertThat(implicit(DATABASE.read().table(table.name()).orElseThrow())).isEqualTo(implicit(table));
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
        Table users = before.table(DdlCases.USERS).orElseThrow();
        DATABASE.run(List.of(
                new CreateSchema("crm", true),
                new CreateSequence(Sequence.of(QualifiedName.of("numbers"), SequenceOptions.of(7, 7)), true),
                new CreateTable(
                        Table.builder(DdlCases.USERS)
                                .column(Column.of("x", SqlType.of("text")))
                                .build(),
                        true),
                new AddColumn(DdlCases.USERS, Column.of("name", SqlType.of("text")), true),
                new AddConstraint(DdlCases.USERS, CheckConstraint.of("users_name_check", "true"), true),
                new CreateIndex(DdlCases.USERS, Index.of("ix_users_name", List.of("id")), true),
                new CreateExtension(new Extension("plpgsql", null), true),
                new CreateEnumType(EnumType.of(QualifiedName.of("mood"), "x"), true),
                new AddEnumValue(QualifiedName.of("mood"), "it's", "sad", null, true, null, EnumUses.NONE),
                new CreateCompositeType(new CompositeType(QualifiedName.of("public", "address"), List.of()), true),
                new AddTypeAttribute(
                        QualifiedName.of("address"), TypeAttribute.of("City $1", SqlType.of("integer")), true)));
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
                new DropColumn(DdlCases.USERS, "absent", null, true),
                new DropConstraint(DdlCases.USERS, "absent", null, true),
                new DropIndex(DdlCases.USERS, "absent", null, true),
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
                new Keyset(DdlCases.USERS, List.of("id", "name"), "u"),
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
                RequireNoRows.class,
                InsertRows.class, // see RowsIT
                DeleteRows.class,
                Backfill.class,
                AdvanceSequence.class,
                Keep.class));
        cases().forEach(given -> tried.add(given.operation().getClass()));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(Operation.class.getPermittedSubclasses()));
    }
}
