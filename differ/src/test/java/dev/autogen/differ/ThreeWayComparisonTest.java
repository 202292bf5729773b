package dev.autogen.differ;

import static dev.autogen.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Verdict;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One case at least for each row of the table of the three sides. */
class ThreeWayComparisonTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final Column ID =
            Column.of("id", SqlType.parse("bigint")).notNull().withIdentity(Identity.BY_DEFAULT);
    private static final Column EMAIL = varchar("email", 255);

    record Case(
            String name,
            Schema entities,
            Schema snapshot,
            Schema database,
            List<String> plan,
            List<String> drift,
            List<String> unmanaged) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Column varchar(String name, int length) {
        return Column.of(name, SqlType.of("character varying", length));
    }

    private static Table.Builder users() {
        return Table.builder(USERS)
                .column(ID)
                .column(EMAIL)
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")));
    }

    private static Schema schema(Table.Builder... tables) {
        return new Schema(
                List.of("public"), Stream.of(tables).map(Table.Builder::build).toList(), List.of());
    }

    private static Schema with(Column column) {
        return schema(users().column(column));
    }

    private static Schema email(UnaryOperator<Column> change) {
        return schema(Table.builder(USERS)
                .column(ID)
                .column(change.apply(EMAIL))
                .constraint(new PrimaryKey("users_pkey", false, List.of("id"))));
    }

    private static Schema sequence(Schema schema, long increment) {
        Sequence sequence = Sequence.of(QualifiedName.of("public", "users_seq"), SequenceOptions.of(1, increment));
        return new Schema(schema.namespaces(), schema.tables(), List.of(sequence));
    }

    private static EntityModel model(Schema schema) {
        return new EntityModel(schema, new TreeMap<>(), List.of(), List.of());
    }

    private static String say(Planned planned) {
        return say(planned.operation())
                + (planned.notices().isEmpty() ? "" : " -- " + String.join("; ", planned.notices()));
    }

    private static String say(Operation operation) {
        return English.relativeTo("public").describe(operation) + (isConditional(operation) ? " (if)" : "");
    }

    private static boolean isConditional(Operation operation) {
        return Stream.of(
                        operation instanceof CreateSchema o && o.ifNotExists(),
                        operation instanceof CreateSequence o && o.ifNotExists(),
                        operation instanceof CreateTable o && o.ifNotExists(),
                        operation instanceof AddColumn o && o.ifNotExists(),
                        operation instanceof AddConstraint o && o.ifNotExists(),
                        operation instanceof CreateIndex o && o.ifNotExists(),
                        operation instanceof DropSequence o && o.ifExists(),
                        operation instanceof DropTable o && o.ifExists(),
                        operation instanceof DropColumn o && o.ifExists(),
                        operation instanceof DropConstraint o && o.ifExists(),
                        operation instanceof DropIndex o && o.ifExists())
                .anyMatch(b -> b);
    }

    private static ThreeWayDifference settle(Schema entities, Schema snapshot, Schema database) {
        ThreeWayComparison comparison = ThreeWayComparison.of(model(entities), model(snapshot), database);
        return comparison.settle(Collections.nCopies(comparison.questions().size(), Verdict.DIFFERENT));
    }

    static List<Case> cases() {
        Schema base = schema(users());
        Column phone = varchar("phone", 20);
        Table.Builder orders =
                Table.builder(QualifiedName.of("public", "orders")).column(EMAIL);
        ForeignKey key = ForeignKey.of("fk_self", List.of("id"), USERS, List.of("id"));
        UniqueConstraint unique = UniqueConstraint.of("uq_users_email", List.of("email"));
        UniqueConstraint implicit = unique.named("uq_users_email", false);
        Index index = Index.of("ix_users_email", List.of("email"));
        String already = " -- already in this database: ddl-auto=update?";
        String otherwise = " -- already in this database, but different: ddl-auto=update?";
        return Arrays.asList(
                new Case("nothing differs", base, base, base, List.of(), List.of(), List.of()),
                new Case(
                        "no history, an empty database",
                        base,
                        Schema.EMPTY,
                        Schema.EMPTY,
                        List.of("create schema public (if)", "create table users (2 columns)"),
                        List.of(),
                        List.of()),
                // has, lacks, lacks
                new Case(
                        "new column",
                        with(phone),
                        base,
                        base,
                        List.of("add column users.phone varchar(20)"),
                        List.of(),
                        List.of()),
                new Case(
                        "new table",
                        schema(users(), orders),
                        base,
                        base,
                        List.of("create table orders (1 column)"),
                        List.of(),
                        List.of()),
                // has, lacks, has
                new Case(
                        "new column, already here",
                        with(phone),
                        base,
                        with(phone),
                        List.of("add column users.phone varchar(20) (if)" + already),
                        List.of(),
                        List.of()),
                new Case(
                        "new column, here of another type",
                        with(phone),
                        base,
                        with(varchar("phone", 30)),
                        List.of("add column users.phone varchar(20) (if)" + otherwise),
                        List.of("alter column users.phone type varchar(30) -> varchar(20)"),
                        List.of()),
                new Case(
                        "new table, already here",
                        schema(users(), orders),
                        base,
                        schema(users(), orders),
                        List.of("create table orders (1 column) (if)" + already),
                        List.of(),
                        List.of()),
                new Case(
                        "new table, here without a column",
                        schema(
                                users(),
                                Table.builder(QualifiedName.of("public", "orders"))
                                        .column(EMAIL)
                                        .column(phone)),
                        base,
                        schema(users(), orders),
                        List.of("create table orders (2 columns) (if)" + otherwise),
                        List.of("add column orders.phone varchar(20)"),
                        List.of()),
                new Case(
                        "new table, here with a column more",
                        schema(users(), orders),
                        base,
                        schema(
                                users(),
                                Table.builder(QualifiedName.of("public", "orders"))
                                        .column(EMAIL)
                                        .column(phone)),
                        List.of("create table orders (1 column) (if)" + already),
                        List.of(),
                        List.of("column orders.phone")),
                new Case(
                        "new unique, already here",
                        schema(users().constraint(unique)),
                        base,
                        schema(users().constraint(unique)),
                        List.of("add unique constraint uq_users_email (email) on users (if)" + already),
                        List.of(),
                        List.of()),
                new Case(
                        "new unique, here under Hibernate's name",
                        schema(users().constraint(implicit)),
                        base,
                        schema(users().constraint(unique.named("uk_abc", true))),
                        List.of(
                                "add unique constraint uq_users_email (email) on users -- already in this database as uk_abc"),
                        List.of(),
                        List.of()),
                new Case(
                        "new index, already here",
                        schema(users().index(index)),
                        base,
                        schema(users().index(index)),
                        List.of("create index ix_users_email on users (email) (if)" + already),
                        List.of(),
                        List.of()),
                new Case(
                        "new sequence, already here",
                        sequence(base, 50),
                        base,
                        sequence(base, 50),
                        List.of("create sequence users_seq (if)" + already),
                        List.of(),
                        List.of()),
                // differs from S, as S
                new Case(
                        "changed column",
                        email(Column::notNull),
                        base,
                        base,
                        List.of("alter column users.email set not null"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed sequence",
                        sequence(base, 50),
                        sequence(base, 1),
                        sequence(base, 1),
                        List.of("alter sequence users_seq increment by 50"),
                        List.of(),
                        List.of()),
                // differs from S, as E
                new Case(
                        "changed column, already so",
                        email(Column::notNull),
                        base,
                        email(Column::notNull),
                        List.of("alter column users.email set not null -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed key, already so",
                        schema(users().constraint(key.onDelete(CASCADE))),
                        schema(users().constraint(key)),
                        schema(users().constraint(key.onDelete(CASCADE))),
                        List.of(
                                "drop foreign key fk_self (id) to users on users",
                                "add foreign key fk_self (id) to users on delete cascade on users -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "renamed index, already so",
                        schema(users().index(index)),
                        schema(users().index(index.named("ix_old", true))),
                        schema(users().index(index)),
                        List.of(
                                "drop index ix_old on users (if) -- already so in this database",
                                "create index ix_users_email on users (email) (if) -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "renamed index",
                        schema(users().index(index)),
                        schema(users().index(index.named("ix_old", true))),
                        schema(users().index(index.named("ix_old", true))),
                        List.of("rename index ix_old to ix_users_email on users"),
                        List.of(),
                        List.of()),
                // differs from S, differs from both
                new Case(
                        "changed column, here changed otherwise",
                        email(Column::notNull),
                        base,
                        email(c -> c.withDefault("'x'")),
                        List.of("alter column users.email set not null"
                                + " -- in this database it is neither as it was nor as it will be"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed column, missing here",
                        email(Column::notNull),
                        base,
                        schema(Table.builder(USERS)
                                .column(ID)
                                .constraint(new PrimaryKey("users_pkey", true, List.of("id")))),
                        List.of("alter column users.email set not null"
                                + " -- missing from this database, where this will fail"),
                        List.of("add column users.email varchar(255)"),
                        List.of()),
                // as S, differs or lacks
                new Case(
                        "drift: another type here",
                        base,
                        base,
                        email(c -> c.typed(SqlType.of("text"))),
                        List.of(),
                        List.of("alter column users.email type text -> varchar(255)"),
                        List.of()),
                new Case(
                        "drift: a column is missing here",
                        with(phone),
                        with(phone),
                        base,
                        List.of(),
                        List.of("add column users.phone varchar(20)"),
                        List.of()),
                new Case(
                        "drift: a table is missing here",
                        schema(users(), orders),
                        schema(users(), orders),
                        base,
                        List.of(),
                        List.of("create table orders (1 column)"),
                        List.of()),
                new Case(
                        "drift beside a change",
                        schema(users().column(phone).constraint(unique)),
                        schema(users().constraint(unique)),
                        base,
                        List.of("add column users.phone varchar(20)"),
                        List.of("add unique constraint uq_users_email (email) on users"),
                        List.of()),
                new Case(
                        "no drift: a unique index stands for the constraint",
                        schema(users().constraint(unique)),
                        schema(users().constraint(unique)),
                        schema(users().index(Index.of("uq_users_email", List.of("email"))
                                .withUnique(true))),
                        List.of(),
                        List.of(),
                        List.of()),
                // lacks, has, has
                new Case(
                        "removed column",
                        base,
                        with(phone),
                        with(phone),
                        List.of("drop column users.phone"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed table",
                        base,
                        schema(users(), orders),
                        schema(users(), orders),
                        List.of("drop table orders"),
                        List.of(),
                        List.of()),
                // lacks, has, lacks
                new Case(
                        "removed column, gone already",
                        base,
                        with(phone),
                        base,
                        List.of("drop column users.phone (if) -- already gone from this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed table, gone already",
                        base,
                        schema(users(), orders),
                        base,
                        List.of("drop table orders (if) -- already gone from this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed unique, here under another name",
                        base,
                        schema(users().constraint(implicit)),
                        schema(users().constraint(unique.named("uk_abc", true))),
                        List.of("drop unique constraint uq_users_email (email) on users (if)"
                                + " -- called uk_abc in this database, where it stays"),
                        List.of(),
                        List.of()),
                // lacks, lacks, has
                new Case(
                        "unmanaged table",
                        base,
                        base,
                        schema(users(), orders),
                        List.of(),
                        List.of(),
                        List.of("table orders")),
                new Case(
                        "unmanaged column",
                        base,
                        base,
                        with(phone),
                        List.of(),
                        List.of(),
                        List.of("column users.phone")),
                new Case(
                        "unmanaged column that breaks inserts",
                        base,
                        base,
                        with(phone.notNull()),
                        List.of(),
                        List.of(),
                        List.of(
                                "column users.phone -- not null without a default: inserts by the application will fail")),
                new Case(
                        "unmanaged not null column with a default",
                        base,
                        base,
                        with(phone.notNull().withDefault("''")),
                        List.of(),
                        List.of(),
                        List.of("column users.phone")),
                new Case(
                        "unmanaged index, check and sequence",
                        base,
                        base,
                        sequence(schema(users().index(index).constraint(CheckConstraint.of("ck", "email <> ''"))), 1),
                        List.of(),
                        List.of(),
                        List.of("constraint ck on users", "index ix_users_email on users", "sequence users_seq")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachRowOfTheTable(Case row) {
        ThreeWayDifference difference = settle(row.entities(), row.snapshot(), row.database());
        assertThat(difference.plan().stream().map(ThreeWayComparisonTest::say)).containsExactlyElementsOf(row.plan());
        assertThat(difference.drift().stream().map(ThreeWayComparisonTest::say)).containsExactlyElementsOf(row.drift());
        assertThat(difference.unmanaged().stream()
                        .map(u -> u.subject().describe("public") + (u.warning() == null ? "" : " -- " + u.warning())))
                .containsExactlyElementsOf(row.unmanaged());
        assertThat(difference.undecided()).isEmpty();
    }

    @Test
    void theSnapshotKeepsTheNamesOfTheHistory() {
        UniqueConstraint before =
                UniqueConstraint.of("uk_abc", List.of("email")).named("uk_abc", false);
        Schema snapshot = schema(users().constraint(before));
        Schema entities = schema(users().constraint(before.named("uq_users_email", false)));
        assertThat(settle(entities, snapshot, snapshot).snapshot().schema()).isEqualTo(snapshot);
    }

    @Test
    void tablesThatEntitiesTakeForViewsAreLeftAlone() {
        EntityModel entities = new EntityModel(schema(users()), new TreeMap<>(), List.of("public.report"), List.of());
        Schema database = schema(
                users(), Table.builder(QualifiedName.of("public", "report")).column(EMAIL));
        assertThat(ThreeWayComparison.of(entities, entities, database)
                        .settle(List.of())
                        .unmanaged())
                .isEmpty();
        assertThat(Comparison.toEntities(database, entities).settle(List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void aSchemaThatIsNotOursAloneIsNotDropped() {
        Schema snapshot = new Schema(List.of("crm", "public"), List.of(), List.of());
        Schema entities = new Schema(List.of("public"), List.of(), List.of());
        Table stranger =
                Table.builder(QualifiedName.of("crm", "stranger")).column(EMAIL).build();
        Schema inhabited = new Schema(List.of("crm", "public"), List.of(stranger), List.of());
        assertThat(settle(entities, snapshot, snapshot).plan()).hasSize(1);
        assertThat(settle(entities, snapshot, inhabited).plan()).isEmpty();
    }

    @Test
    void whatNobodyCouldDecideIsListedAndNoOperation() {
        Schema model = schema(users().constraint(CheckConstraint.of("ck", "email in ('a')")));
        Schema database = schema(users().constraint(CheckConstraint.of("ck", "(email)::text = 'a'::text")));
        ThreeWayComparison comparison = ThreeWayComparison.of(model(model), model(model), database);
        assertThat(comparison.questions()).hasSize(1);
        ThreeWayDifference difference = comparison.settle(List.of(Verdict.undecided("standby")));
        assertThat(difference.plan()).isEmpty();
        assertThat(difference.drift()).isEmpty();
        assertThat(difference.undecided()).extracting(Undecided::reason).containsExactly("standby");
    }
}
