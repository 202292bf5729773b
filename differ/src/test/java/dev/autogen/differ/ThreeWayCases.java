package dev.autogen.differ;

import static dev.autogen.schema.ReferentialAction.CASCADE;

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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Entities, snapshot, database: the rows of the table of the three sides, in this order. */
final class ThreeWayCases {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final Column ID =
            Column.of("id", SqlType.parse("bigint")).notNull().withIdentity(Identity.BY_DEFAULT);
    static final Column EMAIL = varchar("email", 255);

    private static final Schema BASE = schema(users());
    private static final Column PHONE = varchar("phone", 20);
    private static final ForeignKey KEY = ForeignKey.of("fk_self", List.of("id"), USERS, List.of("id"));
    private static final UniqueConstraint UNIQUE = UniqueConstraint.of("uq_users_email", List.of("email"));
    private static final UniqueConstraint IMPLICIT = UNIQUE.named("uq_users_email", false);
    private static final Index INDEX = Index.of("ix_users_email", List.of("email"));
    private static final String ALREADY = " -- already in this database: ddl-auto=update?";
    private static final String OTHERWISE = " -- already in this database, but different: ddl-auto=update?";

    private ThreeWayCases() {}

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

    static Table.Builder users() {
        return Table.builder(USERS)
                .column(ID)
                .column(EMAIL)
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")));
    }

    static Schema schema(Table.Builder... tables) {
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

    private static Table.Builder orders() {
        return Table.builder(QualifiedName.of("public", "orders")).column(EMAIL);
    }

    static Stream<Case> all() {
        return Stream.of(
                        unchanged(),
                        created(),
                        createdAndHere(),
                        altered(),
                        alteredAndHere(),
                        alteredAndDrifted(),
                        drift(),
                        dropped(),
                        droppedAndGone(),
                        unmanaged(),
                        TypeRows.all())
                .flatMap(s -> s);
    }

    /** Nothing to do. */
    private static Stream<Case> unchanged() {
        return Stream.of(
                new Case("nothing differs", BASE, BASE, BASE, List.of(), List.of(), List.of()),
                new Case(
                        "no history, an empty database",
                        BASE,
                        Schema.EMPTY,
                        Schema.EMPTY,
                        List.of("create schema public (if)", "create table users (2 columns)"),
                        List.of(),
                        List.of()));
    }

    /** Has, lacks, lacks. */
    private static Stream<Case> created() {
        return Stream.of(
                new Case(
                        "new column",
                        with(PHONE),
                        BASE,
                        BASE,
                        List.of("add column users.phone varchar(20)"),
                        List.of(),
                        List.of()),
                new Case(
                        "new table",
                        schema(users(), orders()),
                        BASE,
                        BASE,
                        List.of("create table orders (1 column)"),
                        List.of(),
                        List.of()));
    }

    /** Has, lacks, has. */
    private static Stream<Case> createdAndHere() {
        return Stream.of(
                new Case(
                        "new column, already here",
                        with(PHONE),
                        BASE,
                        with(PHONE),
                        List.of("add column users.phone varchar(20) (if)" + ALREADY),
                        List.of(),
                        List.of()),
                new Case(
                        "new column, here of another type",
                        with(PHONE),
                        BASE,
                        with(varchar("phone", 30)),
                        List.of("add column users.phone varchar(20) (if)" + OTHERWISE),
                        List.of("alter column users.phone type varchar(30) -> varchar(20)"),
                        List.of()),
                new Case(
                        "new table, already here",
                        schema(users(), orders()),
                        BASE,
                        schema(users(), orders()),
                        List.of("create table orders (1 column) (if)" + ALREADY),
                        List.of(),
                        List.of()),
                new Case(
                        "new table, here without a column",
                        schema(
                                users(),
                                Table.builder(QualifiedName.of("public", "orders"))
                                        .column(EMAIL)
                                        .column(PHONE)),
                        BASE,
                        schema(users(), orders()),
                        List.of("create table orders (2 columns) (if)" + OTHERWISE),
                        List.of("add column orders.phone varchar(20)"),
                        List.of()),
                new Case(
                        "new table, here with a column more",
                        schema(users(), orders()),
                        BASE,
                        schema(
                                users(),
                                Table.builder(QualifiedName.of("public", "orders"))
                                        .column(EMAIL)
                                        .column(PHONE)),
                        List.of("create table orders (1 column) (if)" + ALREADY),
                        List.of(),
                        List.of("column orders.phone")),
                new Case(
                        "new unique, already here",
                        schema(users().constraint(UNIQUE)),
                        BASE,
                        schema(users().constraint(UNIQUE)),
                        List.of("add unique constraint uq_users_email (email) on users (if)" + ALREADY),
                        List.of(),
                        List.of()),
                new Case(
                        "new unique, here under Hibernate's name",
                        schema(users().constraint(IMPLICIT)),
                        BASE,
                        schema(users().constraint(UNIQUE.named("uk_abc", true))),
                        List.of(
                                "add unique constraint uq_users_email (email) on users -- already in this database as uk_abc"),
                        List.of(),
                        List.of()),
                new Case(
                        "new index, already here",
                        schema(users().index(INDEX)),
                        BASE,
                        schema(users().index(INDEX)),
                        List.of("create index ix_users_email on users (email) (if)" + ALREADY),
                        List.of(),
                        List.of()),
                new Case(
                        "new sequence, already here",
                        sequence(BASE, 50),
                        BASE,
                        sequence(BASE, 50),
                        List.of("create sequence users_seq (if)" + ALREADY),
                        List.of(),
                        List.of()));
    }

    /** Differs from S, as S. */
    private static Stream<Case> altered() {
        return Stream.of(
                new Case(
                        "changed column",
                        email(Column::notNull),
                        BASE,
                        BASE,
                        List.of("alter column users.email set not null"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed sequence",
                        sequence(BASE, 50),
                        sequence(BASE, 1),
                        sequence(BASE, 1),
                        List.of("alter sequence users_seq increment by 50"),
                        List.of(),
                        List.of()));
    }

    /** Differs from S, as E. */
    private static Stream<Case> alteredAndHere() {
        return Stream.of(
                new Case(
                        "changed column, already so",
                        email(Column::notNull),
                        BASE,
                        email(Column::notNull),
                        List.of("alter column users.email set not null -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed key, already so",
                        schema(users().constraint(KEY.onDelete(CASCADE))),
                        schema(users().constraint(KEY)),
                        schema(users().constraint(KEY.onDelete(CASCADE))),
                        List.of(
                                "drop foreign key fk_self (id) to users on users",
                                "add foreign key fk_self (id) to users on delete cascade on users -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "renamed index, already so",
                        schema(users().index(INDEX)),
                        schema(users().index(INDEX.named("ix_old", true))),
                        schema(users().index(INDEX)),
                        List.of(
                                "drop index ix_old on users (if) -- already so in this database",
                                "create index ix_users_email on users (email) (if) -- already so in this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "renamed index",
                        schema(users().index(INDEX)),
                        schema(users().index(INDEX.named("ix_old", true))),
                        schema(users().index(INDEX.named("ix_old", true))),
                        List.of("rename index ix_old to ix_users_email on users"),
                        List.of(),
                        List.of()));
    }

    /** Differs from S, differs from both. */
    private static Stream<Case> alteredAndDrifted() {
        return Stream.of(
                new Case(
                        "changed column, here changed otherwise",
                        email(Column::notNull),
                        BASE,
                        email(c -> c.withDefault("'x'")),
                        List.of("alter column users.email set not null"
                                + " -- in this database it is neither as it was nor as it will be"),
                        List.of(),
                        List.of()),
                new Case(
                        "changed column, missing here",
                        email(Column::notNull),
                        BASE,
                        schema(Table.builder(USERS)
                                .column(ID)
                                .constraint(new PrimaryKey("users_pkey", true, List.of("id")))),
                        List.of("alter column users.email set not null"
                                + " -- missing from this database, where this will fail"),
                        List.of("add column users.email varchar(255)"),
                        List.of()));
    }

    /** As S, differs or lacks. */
    private static Stream<Case> drift() {
        return Stream.of(
                new Case(
                        "drift: another type here",
                        BASE,
                        BASE,
                        email(c -> c.typed(SqlType.of("text"))),
                        List.of(),
                        List.of("alter column users.email type text -> varchar(255)"),
                        List.of()),
                new Case(
                        "drift: a column is missing here",
                        with(PHONE),
                        with(PHONE),
                        BASE,
                        List.of(),
                        List.of("add column users.phone varchar(20)"),
                        List.of()),
                new Case(
                        "drift: a table is missing here",
                        schema(users(), orders()),
                        schema(users(), orders()),
                        BASE,
                        List.of(),
                        List.of("create table orders (1 column)"),
                        List.of()),
                new Case(
                        "drift beside a change",
                        schema(users().column(PHONE).constraint(UNIQUE)),
                        schema(users().constraint(UNIQUE)),
                        BASE,
                        List.of("add column users.phone varchar(20)"),
                        List.of("add unique constraint uq_users_email (email) on users"),
                        List.of()),
                new Case(
                        "no drift: a unique index stands for the constraint",
                        schema(users().constraint(UNIQUE)),
                        schema(users().constraint(UNIQUE)),
                        schema(users().index(Index.of("uq_users_email", List.of("email"))
                                .withUnique(true))),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Lacks, has, has. */
    private static Stream<Case> dropped() {
        return Stream.of(
                new Case(
                        "removed column",
                        BASE,
                        with(PHONE),
                        with(PHONE),
                        List.of("drop column users.phone"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed table",
                        BASE,
                        schema(users(), orders()),
                        schema(users(), orders()),
                        List.of("drop table orders"),
                        List.of(),
                        List.of()));
    }

    /** Lacks, has, lacks. */
    private static Stream<Case> droppedAndGone() {
        return Stream.of(
                new Case(
                        "removed column, gone already",
                        BASE,
                        with(PHONE),
                        BASE,
                        List.of("drop column users.phone (if) -- already gone from this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed table, gone already",
                        BASE,
                        schema(users(), orders()),
                        BASE,
                        List.of("drop table orders (if) -- already gone from this database"),
                        List.of(),
                        List.of()),
                new Case(
                        "removed unique, here under another name",
                        BASE,
                        schema(users().constraint(IMPLICIT)),
                        schema(users().constraint(UNIQUE.named("uk_abc", true))),
                        List.of("drop unique constraint uq_users_email (email) on users (if)"
                                + " -- called uk_abc in this database, where it stays"),
                        List.of(),
                        List.of()));
    }

    /** Lacks, lacks, has. */
    private static Stream<Case> unmanaged() {
        return Stream.of(
                new Case(
                        "unmanaged table",
                        BASE,
                        BASE,
                        schema(users(), orders()),
                        List.of(),
                        List.of(),
                        List.of("table orders")),
                new Case(
                        "unmanaged column",
                        BASE,
                        BASE,
                        with(PHONE),
                        List.of(),
                        List.of(),
                        List.of("column users.phone")),
                new Case(
                        "unmanaged column that breaks inserts",
                        BASE,
                        BASE,
                        with(PHONE.notNull()),
                        List.of(),
                        List.of(),
                        List.of(
                                "column users.phone -- not null without a default: inserts by the application will fail")),
                new Case(
                        "unmanaged not null column with a default",
                        BASE,
                        BASE,
                        with(PHONE.notNull().withDefault("''")),
                        List.of(),
                        List.of(),
                        List.of("column users.phone")),
                new Case(
                        "unmanaged index, check and sequence",
                        BASE,
                        BASE,
                        sequence(schema(users().index(INDEX).constraint(CheckConstraint.of("ck", "email <> ''"))), 1),
                        List.of(),
                        List.of(),
                        List.of("constraint ck on users", "index ix_users_email on users", "sequence users_seq")));
    }
}
