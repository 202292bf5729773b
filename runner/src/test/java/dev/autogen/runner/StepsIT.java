package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import dev.autogen.runner.graph.Script;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsIT extends MigratingTests {

    private static final String FIRST = "op.step(\"first\", s -> s.createTable(\"a\", t -> t.column(\"c\", text())));";

    private static final String SECOND =
            "op.step(\"second\", s -> s.createTable(\"b\", t -> t.column(\"c\", text())));";

    private static final String FAILING =
            "op.step(\"second\", s -> { s.createTable(\"x\", t -> t.column(\"c\", text()));"
                    + " s.execute(\"select 1 / 0\"); });";

    private static final String BACK =
            "op.step(\"drop b\", s -> s.dropTable(\"b\"));" + " op.step(\"drop a\", s -> s.dropTable(\"a\"));";

    private static final String JOURNAL = "select s.direction || ' ' || s.number || ' ' || s.name || ' ' || s.state"
            + " from autogen_history_steps s order by s.history_id, s.direction desc, s.number";

    private final List<String> heard = new ArrayList<>();

    StepsIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    @Override
    Autogen autogen() {
        return super.autogen().listener(new Listener() {
            @Override
            public void step(Script script, Step step, int steps) {
                heard.add(step.number() + " of " + steps + " " + step.label());
            }
        });
    }

    private List<String> current() {
        return autogen().current().stream().map(RevisionStatus::id).toList();
    }

    private RevisionStatus newest() {
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1);
    }

    private void failAtTheSecond() throws SQLException {
        autogen().upgrade();
        folder.write("1003", "1002", FIRST + FAILING + "op.dropTable(\"a\");", BACK);
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(MigrationFailedException.class);
        heard.clear();
    }

    @Test
    void aMigrationWithoutStepsIsNotJournaled() throws SQLException {
        autogen().upgrade();
        assertThat(heard).isEmpty();
        assertThat(database.strings("select to_regclass('autogen_history_steps')::text"))
                .containsOnlyNulls();
        assertThat(autogen().abort().done()).isEmpty();
    }

    @Test
    void goesForwardAndBackStepByStep() throws SQLException {
        autogen().upgrade();
        List<String> before = structure(database);
        folder.write(
                "1003",
                "1002",
                "op.addColumn(\"users\", column(\"x\", text()));" + FIRST + SECOND,
                BACK + "op.dropColumn(\"users\", \"x\");");
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(heard).containsExactly("1 of 3 add column users.x text", "2 of 3 first", "3 of 3 second");
        assertThat(database.strings(JOURNAL))
                .containsExactly("upgrade 1  done", "upgrade 2 first done", "upgrade 3 second done");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(structure(database)).contains("public.a r", "public.b r", "users.x text");
        assertThat(autogen().upgrade().done()).isEmpty();

        assertThat(autogen().downgrade("-1").done()).hasSize(1);
        assertThat(structure(database)).isEqualTo(before);
        assertThat(current()).containsExactly("1002");
        assertThat(autogen().log()).extracting(AppliedRevision::state).endsWith(AppliedRevision.State.REVERTED);
    }

    @Test
    void saysWhereItStopped() throws SQLException {
        autogen().upgrade();
        folder.write("1003", "1002", FIRST + FAILING + "op.dropTable(\"a\");", BACK);
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContainingAll(
                        "1003 (step 1003) failed at operation 3, execute select 1 / 0",
                        "Step 2 of 3 (second) was rolled back; the steps before it stay",
                        "`autogen upgrade` goes on there, `autogen upgrade --abort` takes them back");
        assertThat(newest().state()).isEqualTo(State.FAILED);
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 3, "second"));
        assertThat(structure(database)).contains("public.a r").doesNotContain("public.x r");
        assertThat(current()).containsExactly("1002");
        assertThat(autogen().applied()).hasSize(2);
    }

    @Test
    void leavesNothingWhenTheFirstStepFails() throws SQLException {
        folder.write("1001", "", FAILING, "");
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContainingAll("Step 1 of 1 (second) was rolled back", "The database is as before");
        assertThat(database.strings("select relname from pg_class where relname ~ '^autogen'"))
                .isEmpty();
    }

    @Test
    void goesOnAtTheStepThatFailed() throws SQLException {
        failAtTheSecond();
        folder.write("1003", "1002", FIRST + SECOND, BACK);
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(heard).containsExactly("2 of 2 second");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(structure(database)).contains("public.a r", "public.b r");
        autogen().downgrade("-1");
        assertThat(current()).containsExactly("1002");
    }

    @Test
    void callsNoBodyOfAStepThatIsDone() throws SQLException {
        System.clearProperty("autogen.test.first");
        autogen().upgrade();
        String counting = FIRST.replace(
                        "s -> ",
                        "s -> { System.setProperty(\"autogen.test.first\","
                                + " System.getProperty(\"autogen.test.first\", \"\") + \"+\"); ")
                .replace("));", "); });")
                .replace("; }); });", "; });");
        folder.write("1003", "1002", counting + FAILING, BACK);
        autogen().record("1003");
        int recording = System.getProperty("autogen.test.first").length();
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        int run = System.getProperty("autogen.test.first").length() - recording;
        assertThat(run).isEqualTo(recording + 1);
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(System.getProperty("autogen.test.first").length() - recording - run)
                .isEqualTo(recording);
    }

    @Test
    void refusesToGoOnAfterAStepThatWasChanged() throws SQLException {
        failAtTheSecond();
        folder.write("1003", "1002", FIRST.replace("\"c\"", "\"d\"") + SECOND, BACK);
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll("1003 (step 1003) was changed after its step 1 (first)", "Nothing was run");
        assertThatThrownBy(() -> autogen().abort()).isInstanceOf(RevisionException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void refusesToGoElsewhereFirst() throws SQLException {
        failAtTheSecond();
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(
                        "The upgrade of revision 1003 (step 1003) was cut off after 1 steps", "--abort");
    }

    @Test
    void abortLeadsBackToTheStart() throws SQLException {
        autogen().upgrade();
        List<String> before = structure(database);
        folder.write("1003", "1002", """
                op.addColumn("users", column("x", text()));
                op.createIndex("ix_users_x").on("users", "x");
                op.step("add", s -> s.addCheck("ck_x").on("users", "x > ''").notValid());
                op.step("validate", s -> s.validateConstraint("ck_x").on("users"));
                op.step("rename", s -> s.renameColumn("users", "email", "mail"));
                op.step("data", s -> s.execute("create table d ()").reverse("drop table d"));""" + FAILING, "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("Step 6 of 6 (second)");
        assertThat(structure(database)).isNotEqualTo(before);
        assertThat(autogen().abort().done()).hasSize(1);
        assertThat(structure(database)).isEqualTo(before);
        assertThat(current()).containsExactly("1002");
        assertThat(newest().state()).isEqualTo(State.PENDING);
        assertThat(database.strings(JOURNAL)).isEmpty();
        assertThat(autogen().abort().done()).isEmpty();
    }

    @Test
    void abortIsGuarded() throws SQLException {
        failAtTheSecond();
        database.execute("insert into a values ('worth keeping')");
        assertThatThrownBy(() -> autogen().abort())
                .isInstanceOf(DestructiveException.class)
                .hasMessageContaining("drop table a");
        assertThat(newest().state()).isEqualTo(State.FAILED);
        autogen().guard(Guard.of(Decision.ALLOWED)).abort();
        assertThat(newest().state()).isEqualTo(State.PENDING);
    }

    @Test
    void abortRefusesWhatItCannotTakeBack() throws SQLException {
        folder.write("1003", "1002", "op.step(\"raw\", s -> s.execute(\"select 1\"));" + FAILING, "");
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(MigrationFailedException.class);
        assertThatThrownBy(() -> autogen().abort())
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContainingAll("Step 1 (raw) of revision 1003", "Nothing was run");
    }

    @Test
    void aSingleTransactionIsAllOrNothing() throws SQLException {
        folder.write("1003", "1002", FIRST + FAILING, BACK);
        assertThatThrownBy(() -> autogen().singleTransaction().upgrade())
                .hasMessageContainingAll("operation 3", "All of it was rolled back. The database is as before.");
        assertThat(structure(database)).isEmpty();
        folder.write("1003", "1002", FIRST + SECOND, BACK);
        assertThat(autogen().singleTransaction().upgrade().done()).hasSize(3);
        assertThat(current()).containsExactly("1003");
        assertThat(autogen().status()).extracting(RevisionStatus::state).containsOnly(State.APPLIED);
        assertThat(autogen().singleTransaction().downgrade("base").done()).hasSize(3);
        assertThat(structure(database)).isEmpty();
    }

    @Test
    void aSingleTransactionEndsNothingThatWasBegunByStep() throws SQLException {
        failAtTheSecond();
        assertThatThrownBy(() -> autogen().singleTransaction().upgrade())
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("was begun step by step");
    }

    @Test
    void aDowngradeGoesOnToo() throws SQLException {
        folder.write(
                "1003",
                "1002",
                FIRST + SECOND,
                BACK.replace(
                        "\"drop a\", s -> ",
                        "\"drop a\", s -> s.dropTable(\"nothing\")); if (false) op.step(\"never\", s -> "));
        autogen().upgrade();
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .hasMessageContainingAll("Step 2 of 2 (drop a) was rolled back", "The same command goes on there");
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.DOWNGRADE, 2, 2, "drop a"));
        assertThat(current()).containsExactly("1003");
        assertThatThrownBy(() -> autogen().upgrade("head")).isInstanceOf(RevisionException.class);
        folder.write("1003", "1002", FIRST + SECOND, BACK);
        heard.clear();
        autogen().downgrade("-1");
        assertThat(heard).containsExactly("2 of 2 drop a");
        assertThat(current()).containsExactly("1002");
    }

    @Test
    void aValueCanBeUsedInTheNextStep() throws SQLException {
        folder.write("1003", "1002", """
                op.step("type", s -> {
                    s.createEnumType("mood", "sad");
                    s.createTable("m", t -> t.column("m", sqlType("mood")));
                });
                op.step("value", s -> s.addEnumValue("mood", "happy"));
                op.step("use", s -> s.execute("insert into m values ('happy')"));""", "");
        autogen().upgrade();
        assertThat(database.strings("select m::text from m")).containsExactly("happy");
    }

    @Test
    void onlyTheStepIsTriedAgain() throws SQLException {
        autogen().upgrade();
        folder.write(
                "1003", "1002", FIRST + "op.step(\"wait\", s -> s.addColumn(\"users\", column(\"x\", text())));", "");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table users in access share mode");
            assertThatThrownBy(() -> autogen()
                            .lockTimeout(Duration.ofMillis(50))
                            .lockAttempts(2)
                            .upgrade())
                    .hasMessageContainingAll("It was tried 2 times. It was blocked by process ", "Step 2 of 2 (wait)");
        }
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 2, "wait"));
        assertThat(autogen().upgrade().done()).hasSize(1);
    }

    @Test
    void scriptsHaveTheStepsAndTheJournal() throws SQLException {
        folder.write("1003", "1002", FIRST + SECOND, BACK);
        PsqlScript.run(database, folder.offline().upgradeSql("base", "head"));
        assertThat(autogen().upgrade().done()).isEmpty();
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(database.strings(JOURNAL)).containsExactly("upgrade 1 first done", "upgrade 2 second done");
        PsqlScript.run(database, folder.offline().downgradeSql("1003", "1002"));
        assertThat(current()).containsExactly("1002");
        assertThat(structure(database)).doesNotContain("public.a r", "public.b r");
    }

    @Test
    void aScriptThatWasCutOffIsEndedByARun() throws SQLException {
        folder.write("1003", "1002", FIRST + FAILING, BACK);
        String script = folder.offline().upgradeSql("base", "head");
        assertThatThrownBy(() -> PsqlScript.run(database, script)).hasMessageContaining("division by zero");
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 2, "second"));
        folder.write("1003", "1002", FIRST + SECOND + "op.dropTable(\"a\");", BACK);
        PsqlScript.run(database, autogen().sql(Direction.UPGRADE, "head"));
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(structure(database)).contains("public.b r").doesNotContain("public.a r");
    }

    @Test
    void aStampEndsWhatWasCutOff() throws SQLException {
        failAtTheSecond();
        autogen().stamp("head");
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(autogen().log()).hasSize(4);
    }
}
