package dev.autogen.differ;

import static dev.autogen.differ.ThreeWayModels.BASE;
import static dev.autogen.differ.ThreeWayModels.EMAIL;
import static dev.autogen.differ.ThreeWayModels.IMPLICIT;
import static dev.autogen.differ.ThreeWayModels.INDEX;
import static dev.autogen.differ.ThreeWayModels.PHONE;
import static dev.autogen.differ.ThreeWayModels.UNIQUE;
import static dev.autogen.differ.ThreeWayModels.orders;
import static dev.autogen.differ.ThreeWayModels.schema;
import static dev.autogen.differ.ThreeWayModels.sequence;
import static dev.autogen.differ.ThreeWayModels.users;
import static dev.autogen.differ.ThreeWayModels.varchar;
import static dev.autogen.differ.ThreeWayModels.with;

import dev.autogen.differ.ThreeWayCases.Case;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** What the entities have and the snapshot lacks. */
final class ThreeWayAdditions {

    private static final String ALREADY = " -- already in this database: ddl-auto=update?";
    private static final String OTHERWISE = " -- already in this database, but different: ddl-auto=update?";

    private ThreeWayAdditions() {}

    static Stream<Case> all() {
        return Stream.of(created(), createdAndHere()).flatMap(s -> s);
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
}
