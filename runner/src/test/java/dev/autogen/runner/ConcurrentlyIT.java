package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ConcurrentlyIT extends MigratingTests {

    private static final String INDEX =
            "op.step(\"index\", s -> s.createIndex(\"ix_email\").on(\"users\", \"email\").unique().concurrently());";

    private static final String DROP =
            "op.step(\"no index\", s -> s.dropIndex(\"ix_email\").on(\"users\").concurrently());";

    private static final String FAILING = "op.step(\"fail\", s -> s.execute(\"select 1 / 0\"));";

    private static final String VACUUM = "op.step(\"vacuum\", s -> s.execute(\"vacuum users\").outsideTransaction());";

    private static final String VALIDITY =
            "select indisvalid::text from pg_index where indexrelid = to_regclass('ix_email')";

    ConcurrentlyIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    private RevisionStatus newest() {
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1);
    }

    /** As where the run was killed before it could write that the index is there. */
    private void cutOffInTheIndex() throws SQLException {
        folder.write("1003", "1002", INDEX + FAILING, DROP);
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        database.execute("update autogen_history_steps set state = 'started', finished_at = null");
        folder.write("1003", "1002", INDEX + "op.step(\"end\", s -> {});", DROP);
    }

    @Test
    void anIndexInATransactionNeedsNoStep() throws SQLException {
        folder.write(
                "1003",
                "1002",
                "op.createIndex(\"ix_email\").on(\"users\", \"email\");",
                "op.dropIndex(\"ix_email\").on(\"users\");");
        autogen().upgrade();
        assertThat(database.strings("select to_regclass('autogen_history_steps')::text"))
                .containsOnlyNulls();
    }

    @Test
    void goesForwardAndBack() throws SQLException {
        autogen().upgrade();
        List<String> before = structure(database);
        folder.write("1003", "1002", INDEX, DROP);
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(database.strings(VALIDITY)).containsExactly("true");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(database.strings("select state from autogen_history_steps")).containsExactly("done");
        assertThat(autogen().applied().get(2).downgrade())
                .isEqualTo("-- drop index ix_email on users\ndrop index ix_email;\n");
        autogen().downgrade("-1");
        assertThat(structure(database)).isEqualTo(before);
    }

    @Test
    void hasToBeAloneInAStep() {
        for (String body : List.of(
                "op.createIndex(\"i\").on(\"users\", \"email\").concurrently();",
                "op.step(\"two\", s -> { s.dropIndex(\"i\").on(\"users\").concurrently(); s.execute(\"select 1\"); });",
                "op.execute(\"vacuum\").outsideTransaction();")) {
            folder.write("1003", "1002", body, "");
            assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("has to be alone in a step");
        }
        assertThat(autogen().applied()).isEmpty();
    }

    record Case(String name, String meanwhile) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("valid", "select 1"),
                new Case("absent", "drop index ix_email"),
                new Case("invalid", "update pg_index set indisvalid = false where indexrelid = 'ix_email'::regclass"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCatalogDecides(Case c) throws SQLException {
        cutOffInTheIndex();
        database.execute(c.meanwhile);
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 1, 2, "index"));
        autogen().upgrade();
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(database.strings(VALIDITY)).containsExactly("true");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void abortTakesBackWhatIsThere(Case c) throws SQLException {
        autogen().upgrade();
        List<String> before = structure(database);
        cutOffInTheIndex();
        database.execute(c.meanwhile);
        autogen().abort();
        assertThat(structure(database)).isEqualTo(before);
        assertThat(newest().state()).isEqualTo(State.PENDING);
    }

    @Test
    void anotherIndexIsNotTakenForIt() throws SQLException {
        cutOffInTheIndex();
        database.execute("drop index ix_email", "create unique index ix_email on users (phone)");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(InDoubtException.class)
                .hasMessageContaining("there is another index of the name public.ix_email");
        assertThat(newest().state()).isEqualTo(State.FAILED);
    }

    @Test
    void thereIsNoScriptWhileItIsInDoubt() throws SQLException {
        cutOffInTheIndex();
        assertThatThrownBy(() -> autogen().sql(Direction.UPGRADE, "head"))
                .isInstanceOf(InDoubtException.class)
                .hasMessageContainingAll("was begun and cut off", "only a run finds out", "`autogen upgrade`");
    }

    @Test
    void isBuiltAnewOnceItCanBe() throws SQLException {
        autogen().upgrade();
        database.execute("insert into users (email) values ('twice'), ('twice')");
        folder.write("1003", "1002", INDEX, DROP);
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("could not create unique index", "Step 1 of 1 (index) failed");
        assertThat(database.strings(VALIDITY)).containsExactly("false");
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 1, 1, "index"));
        database.execute("delete from users");
        autogen().upgrade();
        assertThat(database.strings(VALIDITY)).containsExactly("true");
    }

    @Test
    void ifNotExistsKeepsNoIndexThatIsNotValid() throws SQLException {
        autogen().upgrade();
        folder.write("1003", "1002", INDEX.replace(".concurrently()", ".ifNotExists().concurrently()"), DROP);
        database.execute(
                "create unique index ix_email on users (email)",
                "update pg_index set indisvalid = false where indexrelid = 'ix_email'::regclass");
        autogen().upgrade();
        assertThat(database.strings(VALIDITY)).containsExactly("true");
    }

    @Test
    void isTriedAgainWhenASnapshotIsInTheWay() throws SQLException {
        autogen().upgrade();
        folder.write("1003", "1002", INDEX, DROP);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("select count(*) from users");
            assertThatThrownBy(() -> autogen()
                            .lockTimeout(Duration.ofMillis(100))
                            .lockAttempts(3)
                            .upgrade())
                    .hasMessageContainingAll("It was tried 3 times. It was blocked by process ", "select count(*)");
        }
        autogen().upgrade();
        assertThat(database.strings(VALIDITY)).containsExactly("true");
    }

    @Test
    void rawSqlIsRunOutsideTransactions() throws SQLException {
        folder.write("1003", "1002", VACUUM, "");
        autogen().upgrade();
        assertThat(newest().state()).isEqualTo(State.APPLIED);
    }

    @Test
    void whetherRawSqlWasDoneHasToBeSaid() throws SQLException {
        String counting = "op.step(\"vacuum\", s -> s.execute(\"insert into users (email) values ('x')\")"
                + ".outsideTransaction());";
        folder.write("1003", "1002", counting + FAILING, "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        folder.write("1003", "1002", counting + "op.step(\"end\", s -> {});", "");
        database.execute("update autogen_history_steps set state = 'started'");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(InDoubtException.class)
                .hasMessageContainingAll("Step 1 (vacuum) of revision 1003", "--resume=done or --resume=again");
        assertThatThrownBy(() -> autogen().abort()).isInstanceOf(InDoubtException.class);
        autogen().resume(Resume.DONE).upgrade();
        assertThat(database.strings("select email from users")).containsExactly("x");

        database.execute(
                "update autogen_history_steps set state = 'started' where number = 1",
                "delete from autogen_history_steps where number = 2",
                "update autogen_history set state = 'applying' where revision = '1003'");
        autogen().resume(Resume.AGAIN).upgrade();
        assertThat(database.strings("select email from users")).containsExactly("x", "x");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
    }

    @Test
    void cannotBePartOfASingleTransaction() {
        folder.write("1003", "1002", INDEX, DROP);
        assertThatThrownBy(() -> autogen().singleTransaction().upgrade())
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(
                        "Step 1 (index) of revision 1003", "cannot be in a transaction", "Nothing was run");
        assertThat(autogen().applied()).isEmpty();
    }

    @Test
    void scriptsRunItOutsideTransactions() throws SQLException {
        folder.write("1003", "1002", INDEX + VACUUM, DROP);
        PsqlScript.run(database, folder.offline().upgradeSql("base", "head"));
        assertThat(database.strings(VALIDITY)).containsExactly("true");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(database.strings("select state from autogen_history_steps")).containsExactly("done", "done");
        assertThat(autogen().upgrade().done()).isEmpty();
        PsqlScript.run(database, folder.offline().downgradeSql("1003", "1002"));
        assertThat(database.strings(VALIDITY)).isEmpty();
    }

    @Test
    void whatCameBeforeIsCommitted() throws SQLException {
        autogen().upgrade();
        folder.write(
                "1003",
                "1002",
                "op.execute(\"create table before_it ()\");" + VACUUM
                        + "op.execute(\"create table after_it ()\"); op.execute(\"select 1 / 0\");",
                "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(structure(database)).contains("public.before_it r").doesNotContain("public.after_it r");
        assertThat(newest().stopped()).extracting(Stopped::step, Stopped::steps).containsExactly(3, 3);
    }

    @Test
    void leavesTheConnectionAsItWas() throws SQLException {
        folder.write("1003", "1002", INDEX, DROP);
        try (SingleConnection pool = new SingleConnection(database.connect());
                Statement statement = pool.connection().createStatement()) {
            statement.execute("set search_path to pg_catalog");
            Autogen.on(pool).sources(folder.folder(), List.of(), null).upgrade();
            try (var row = statement.executeQuery("show search_path")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("pg_catalog");
            }
        }
    }
}
