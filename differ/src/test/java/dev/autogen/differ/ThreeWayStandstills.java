package dev.autogen.differ;

import static dev.autogen.differ.ThreeWayModels.BASE;
import static dev.autogen.differ.ThreeWayModels.INDEX;
import static dev.autogen.differ.ThreeWayModels.PHONE;
import static dev.autogen.differ.ThreeWayModels.UNIQUE;
import static dev.autogen.differ.ThreeWayModels.email;
import static dev.autogen.differ.ThreeWayModels.orders;
import static dev.autogen.differ.ThreeWayModels.schema;
import static dev.autogen.differ.ThreeWayModels.sequence;
import static dev.autogen.differ.ThreeWayModels.users;
import static dev.autogen.differ.ThreeWayModels.with;

import dev.autogen.differ.ThreeWayCases.Case;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;

/** What the entities have as the snapshot, or neither has: the revision holds nothing of it. */
final class ThreeWayStandstills {

    private ThreeWayStandstills() {}

    static Stream<Case> all() {
        return Stream.of(unchanged(), drift(), unmanaged()).flatMap(s -> s);
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
