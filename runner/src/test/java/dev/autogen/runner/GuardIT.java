package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.graph.Script;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.Operation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardIT extends MigratingTests {

    GuardIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    record Case(String name, String rows, String drop, boolean refused) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("empty table", "", "op.dropTable(\"users\");", false),
                new Case("column of empty table", "", "op.dropColumn(\"users\", \"phone\");", false),
                new Case("table with rows", "insert into users (email) values ('a')", "op.dropTable(\"users\");", true),
                new Case(
                        "column of NULLs",
                        "insert into users (email) values ('a')",
                        "op.dropColumn(\"users\", \"phone\");",
                        false),
                new Case(
                        "column with values",
                        "insert into users (email, phone) values ('a', '1')",
                        "op.dropColumn(\"users\", \"phone\");",
                        true),
                new Case(
                        "rows hidden by row security",
                        "insert into users (email, phone) values ('a', '1'); alter table users enable row level security;"
                                + " alter table users force row level security",
                        "op.dropColumn(\"users\", \"phone\");",
                        true),
                new Case(
                        "renamed table with rows",
                        "insert into users (email) values ('a')",
                        "op.renameTable(\"users\", \"people\"); op.dropTable(\"people\");",
                        true),
                new Case("absent table", "", "op.dropTable(\"nothing\").ifExists();", false),
                new Case("absent column", "", "op.dropColumn(\"users\", \"nothing\").ifExists();", false),
                new Case(
                        "created on the way",
                        "",
                        "op.createTable(\"t\", t -> t.column(\"c\", text())); op.dropTable(\"t\");",
                        false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asksWhereThereIsData(Case c) throws SQLException {
        autogen().upgrade();
        if (!c.rows.isEmpty()) {
            database.execute(c.rows);
        }
        folder.write("1003", "1002", c.drop, "");
        List<String> before = structure(database);
        if (c.refused) {
            assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(DestructiveException.class);
            assertThat(structure(database)).isEqualTo(before);
        } else {
            assertThat(autogen().upgrade().done()).hasSize(1);
        }
    }

    @Test
    void namesWhatWouldBeLostAndHowToSaveIt() throws SQLException {
        autogen().upgrade();
        database.execute("insert into users (email, phone) values ('a', '1')", "analyze users");
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .isInstanceOfSatisfying(
                        DestructiveException.class,
                        e -> assertThat(e.losses()).singleElement().satisfies(loss -> {
                            assertThat(loss.revision()).isEqualTo("1002");
                            assertThat(loss.operation()).isEqualTo(2);
                            assertThat(loss.table()).isEqualTo(QualifiedName.of("public", "users"));
                            assertThat(loss.column()).isEqualTo("phone");
                            assertThat(loss.estimatedRows()).isEqualTo(1);
                            assertThat(loss.reason()).isNull();
                        }))
                .hasMessageContainingAll(
                        "revision 1002: drop column users.phone",
                        "about 1 row\n",
                        "pg_dump -h ",
                        "-d " + database.name() + " --data-only -t public.users -f users.sql",
                        "Nothing was run",
                        "--allow-destructive=1002");
    }

    record Answer(String name, String environment, Decision decision, boolean allowed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Answer> answers() {
        Decision named = Decision.allowing(Set.of("1002"));
        return Stream.of(
                new Answer("refused", "", Decision.REFUSED, false),
                new Answer("everything", "", Decision.ALLOWED, true),
                new Answer("this one", "", named, true),
                new Answer("another one", "", Decision.allowing(Set.of("1001")), false),
                new Answer("everything in test", "test", Decision.ALLOWED, true),
                new Answer("everything in production", "production", Decision.ALLOWED, false),
                new Answer("everything in prod-eu", "prod-eu", Decision.ALLOWED, false),
                new Answer("this one in production", "PROD", named, true));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void obeysTheGuard(Answer answer) throws SQLException {
        autogen().upgrade();
        database.execute("insert into users (email, phone) values ('a', '1')");
        List<Loss> asked = new ArrayList<>();
        Guard guard = new Guard() {
            @Override
            public Decision decide(List<Loss> losses) {
                asked.addAll(losses);
                return answer.decision;
            }

            @Override
            public Decision standing() {
                return Decision.REFUSED;
            }
        };
        Autogen autogen = autogen().environment(answer.environment).guard(guard);
        if (answer.allowed) {
            assertThat(autogen.downgrade("-1").done()).hasSize(1);
            assertThat(structure(database)).noneMatch(s -> s.contains("phone"));
        } else {
            assertThatThrownBy(() -> autogen.downgrade("-1")).isInstanceOf(DestructiveException.class);
            assertThat(structure(database)).contains("users.phone character varying(20)");
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void looksAgainRightBeforeTheOperation() throws SQLException {
        autogen().upgrade();
        Listener writer = new Listener() {
            @Override
            public void operation(Script script, int number, Operation operation) {
                if (operation instanceof DropColumn) {
                    insert();
                }
            }
        };
        folder.write("1003", "1002", "op.dropColumn(\"users\", \"phone\");", "");
        assertThatThrownBy(() -> autogen().listener(writer).upgrade())
                .isInstanceOf(DestructiveException.class)
                .hasMessageContaining("was not there when the plan was looked through");
        assertThat(structure(database)).contains("users.phone character varying(20)");
        assertThat(autogen()
                        .guard(Guard.of(Decision.ALLOWED))
                        .listener(writer)
                        .upgrade()
                        .done())
                .hasSize(1);
    }

    private void insert() {
        try {
            database.execute("insert into users (email, phone) values ('a', '1')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesNotTrustWhatItMayNotRead() throws SQLException {
        autogen().upgrade();
        database.execute(
                "create schema closed",
                "create table closed.t (c text)",
                "create role r" + database.name() + " login password 'x'",
                "grant usage, create on schema public to r" + database.name(),
                "grant usage on schema closed to r" + database.name(),
                "grant select, insert, update on autogen_history to r" + database.name());
        folder.write("1003", "1002", "op.dropTable(\"closed.t\");", "");
        try {
            Autogen autogen = Autogen.on(new AsRole(database.dataSource(), "r" + database.name()))
                    .sources(folder.folder(), List.of(), null);
            assertThatThrownBy(autogen::upgrade)
                    .isInstanceOf(DestructiveException.class)
                    .hasMessageContainingAll("whether there is data is not known", "permission denied");
        } finally {
            database.execute("drop owned by r" + database.name(), "drop role r" + database.name());
        }
    }

    /** The owner sees no row, and PostgreSQL says so instead of hiding them, since the look is without row security. */
    @Test
    void isNotFooledByRowsThatAreHiddenFromTheOwner() throws SQLException {
        String owner = "r" + database.name();
        database.execute("create role " + owner, "grant usage, create on schema public to " + owner);
        try {
            Autogen autogen =
                    Autogen.on(new AsRole(database.dataSource(), owner)).sources(folder.folder(), List.of(), null);
            autogen.upgrade();
            database.execute(
                    "insert into users (email, phone) values ('a', '1')",
                    "alter table users enable row level security",
                    "alter table users force row level security");
            List<String> before = structure(database);
            assertThatThrownBy(() -> autogen.downgrade("-1"))
                    .isInstanceOf(DestructiveException.class)
                    .hasMessageContainingAll("drop column users.phone", "row-level security");
            assertThatThrownBy(() -> runAs(owner, autogen.sql(Direction.DOWNGRADE, "-1")))
                    .hasMessageContaining("row-level security");
            assertThat(structure(database)).isEqualTo(before);
        } finally {
            database.execute("drop owned by " + owner, "drop role " + owner);
        }
    }

    private void runAs(String role, String script) throws SQLException {
        try (Connection connection = new AsRole(database.dataSource(), role).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
