package dev.autogen.differ;

import static dev.autogen.differ.ThreeWayModels.BASE;
import static dev.autogen.differ.ThreeWayModels.ID;
import static dev.autogen.differ.ThreeWayModels.INDEX;
import static dev.autogen.differ.ThreeWayModels.KEY;
import static dev.autogen.differ.ThreeWayModels.USERS;
import static dev.autogen.differ.ThreeWayModels.email;
import static dev.autogen.differ.ThreeWayModels.schema;
import static dev.autogen.differ.ThreeWayModels.sequence;
import static dev.autogen.differ.ThreeWayModels.users;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.differ.ThreeWayCases.Case;
import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** What the entities have otherwise than the snapshot. */
final class ThreeWayAlterations {

    private ThreeWayAlterations() {}

    static Stream<Case> all() {
        return Stream.of(altered(), alteredAndHere(), alteredAndDrifted()).flatMap(s -> s);
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
}
