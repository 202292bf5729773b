package dev.autogen.differ;

import static dev.autogen.differ.ThreeWayModels.BASE;
import static dev.autogen.differ.ThreeWayModels.IMPLICIT;
import static dev.autogen.differ.ThreeWayModels.PHONE;
import static dev.autogen.differ.ThreeWayModels.UNIQUE;
import static dev.autogen.differ.ThreeWayModels.orders;
import static dev.autogen.differ.ThreeWayModels.schema;
import static dev.autogen.differ.ThreeWayModels.users;
import static dev.autogen.differ.ThreeWayModels.with;

import dev.autogen.differ.ThreeWayCases.Case;
import java.util.List;
import java.util.stream.Stream;

/** What the snapshot has and the entities lack. */
final class ThreeWayRemovals {

    private ThreeWayRemovals() {}

    static Stream<Case> all() {
        return Stream.of(dropped(), droppedAndGone()).flatMap(s -> s);
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
}
