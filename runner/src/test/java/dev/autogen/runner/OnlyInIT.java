package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant for some environments does nothing in others, is recorded there, and is never taken back there. */
class OnlyInIT extends MigratingTests {

    private final Path cache;
    private final List<String> heard = new ArrayList<>();

    OnlyInIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
        this.cache = temporary.resolve("cache");
        folder.write("1003", "1002", "op.execute(\"create table audit ()\");", "op.execute(\"drop table audit\");");
        folder.write("1004", "1003", "op.execute(\"create table after ()\");", "op.execute(\"drop table after\");");
    }

    private Autogen autogen(String environment) {
        return Autogen.on(database.dataSource())
                .environment(environment)
                .sources(folder.folder(), List.of(), cache)
                .listener(new Hearing());
    }

    private final class Hearing implements Listener {
        @Override
        public void started(Script script, Direction direction) {
            heard.add("started " + script.id());
        }

        @Override
        public void finished(Script script, Direction direction, Duration duration) {
            heard.add("finished " + script.id());
        }

        @Override
        public void skipped(Script script, Direction direction) {
            heard.add(direction + " " + script.id() + " " + script.skipped());
        }

        @Override
        public void absent(AppliedRevision applied) {
            heard.add("absent " + applied.revision());
        }

        @Override
        public void edited(Script script, AppliedRevision applied, String found) {
            heard.add("edited " + script.id());
        }
    }

    private boolean hasAudit() throws SQLException {
        return structure(database).contains("public.audit r");
    }

    private AppliedRevision row(String revision) {
        return autogen("").applied().stream()
                .filter(row -> row.revision().equals(revision))
                .findFirst()
                .orElseThrow();
    }

    private RevisionStatus.State state(String environment, String revision) {
        return autogen(environment).status().stream()
                .filter(status -> status.id().equals(revision))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void changesNothingWhereItIsMeant() throws SQLException {
        autogen("prod").upgrade();
        List<String> before = structure(database);
        String checksum = row("1003").checksum();
        autogen("prod").downgrade("base");
        folder.onlyIn("1003", "live", "prod");
        heard.clear();
        autogen("prod").upgrade();
        assertThat(structure(database)).isEqualTo(before).contains("public.audit r");
        assertThat(row("1003").origin()).isEqualTo(Origin.APPLIED);
        assertThat(row("1003").checksum()).isEqualTo(checksum);
        assertThat(state("prod", "1003")).isEqualTo(RevisionStatus.State.APPLIED);
        assertThat(heard).contains("started 1003", "finished 1003");
        autogen("prod").downgrade("base");
        assertThat(structure(database)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dev", "Prod", "prod-eu"})
    void isLeftOutElsewhere(String environment) throws SQLException {
        folder.onlyIn("1003", "prod");
        RunResult result = autogen(environment).upgrade();
        assertThat(result.done()).extracting(RunResult.Done::isSkipped).containsExactly(false, false, true, false);
        assertThat(structure(database)).contains("public.after r").doesNotContain("public.audit r");
        assertThat(heard)
                .contains("upgrade 1003 skipped (only in prod)")
                .doesNotContain("started 1003", "finished 1003");
        AppliedRevision row = row("1003");
        assertThat(row.origin()).isEqualTo(Origin.SKIPPED);
        assertThat(row.state()).isEqualTo(AppliedRevision.State.APPLIED);
        assertThat(row.checksum()).isNull();
        assertThat(row.downgrade()).isEmpty();
        assertThat(row.down()).containsExactly("1002");
        assertThat(state(environment, "1003")).isEqualTo(RevisionStatus.State.SKIPPED);
        assertThat(state(environment, "1004")).isEqualTo(RevisionStatus.State.APPLIED);
        assertThat(autogen(environment).upgrade().done()).isEmpty();

        List<RunResult.Done> back = autogen(environment).downgrade("1002").done();
        assertThat(back).extracting(RunResult.Done::isSkipped).containsExactly(false, true);
        assertThat(structure(database)).contains("public.users r").doesNotContain("public.after r");
        assertThat(state(environment, "1003")).isEqualTo(RevisionStatus.State.PENDING);
    }

    @Test
    void itsCodeIsNotAskedWhereItIsLeftOut() {
        folder.write("1003", "1002", "throw new IllegalStateException(\"not here\");", "")
                .onlyIn("1003", "prod");
        autogen("dev").upgrade();
        assertThat(state("dev", "1003")).isEqualTo(RevisionStatus.State.SKIPPED);
        assertThatThrownBy(() -> autogen("prod").record("1003")).hasMessageContaining("not here");
    }

    @Test
    void isCurrentWhereItIsTheLast() {
        folder.onlyIn("1004", "prod");
        autogen("dev").upgrade();
        assertThat(autogen("dev").current())
                .singleElement()
                .extracting(RevisionStatus::id, RevisionStatus::state)
                .containsExactly("1004", RevisionStatus.State.SKIPPED);
    }

    @Test
    void whatWasLeftOutIsNotTakenBackInAnotherEnvironment() throws SQLException {
        folder.onlyIn("1003", "prod");
        autogen("dev").upgrade();
        autogen("prod").downgrade("1002");
        assertThat(heard).contains("downgrade 1003 skipped (only in prod)");
        autogen("prod").upgrade();
        assertThat(hasAudit()).isTrue();
    }

    @Test
    void whatWasDoneIsTakenBackInAnotherEnvironment() throws SQLException {
        folder.onlyIn("1003", "prod");
        autogen("prod").upgrade();
        heard.clear();
        autogen("production").downgrade("1002");
        assertThat(hasAudit()).isFalse();
        assertThat(heard).contains("finished 1003");
    }

    @Test
    void whatWasLeftOutStaysThatWhereItIsMeantForAllLater() throws SQLException {
        folder.onlyIn("1003", "prod");
        autogen("dev").upgrade();
        folder.onlyIn("1003");
        assertThat(state("dev", "1003")).isEqualTo(RevisionStatus.State.SKIPPED);
        autogen("dev").downgrade("1002");
        assertThat(heard).contains("downgrade 1003 skipped");
        autogen("dev").upgrade();
        assertThat(hasAudit()).isTrue();
    }

    @Test
    void editingWhatWasLeftOutIsNoEdit() {
        folder.onlyIn("1003", "prod");
        autogen("dev").upgrade();
        folder.write("1003", "1002", "op.execute(\"create table other ()\");", "op.execute(\"drop table other\");")
                .onlyIn("1003", "prod");
        assertThat(state("prod", "1003")).isEqualTo(RevisionStatus.State.SKIPPED);
        autogen("prod").upgrade();
        assertThat(heard).doesNotContain("edited 1003");
        assertThatThrownBy(() -> autogen("prod").repair(List.of("1003")))
                .hasMessageContaining("was not edited after it was applied");
    }

    @Test
    void nothingIsTakenBackWhereItsMigrationIsNotAtHand() throws IOException, SQLException {
        folder.onlyIn("1004", "prod");
        autogen("dev").upgrade();
        List<String> before = structure(database);
        Files.delete(folder.path("1004"));
        assertThat(state("prod", "1004")).isEqualTo(RevisionStatus.State.UNKNOWN);
        autogen("prod").downgrade("-1");
        assertThat(structure(database)).isEqualTo(before);
        assertThat(heard).contains("downgrade 1004 skipped").doesNotContain("absent 1004");
        assertThat(autogen("dev").current()).extracting(RevisionStatus::id).containsExactly("1003");
    }

    @Test
    void countsAsLeftOutWhereItIsOnlyDeclaredToBeApplied() throws SQLException {
        folder.onlyIn("1003", "prod");
        autogen("dev").upgrade("1002");
        autogen("dev").stamp("heads");
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
        assertThat(row("1004").origin()).isEqualTo(Origin.STAMPED);
        autogen("dev").stamp("1002");
        autogen("prod").stamp("heads");
        assertThat(row("1003").origin()).isEqualTo(Origin.STAMPED);
        assertThat(autogen("dev").purgeAndStamp(List.of("heads")).skipped())
                .extracting(Script::id)
                .containsExactly("1003");
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
        assertThat(hasAudit()).isFalse();
    }

    @Test
    void aBaselineLeavesItOutToo() throws SQLException {
        folder.onlyIn("1003", "prod");
        StampResult result = autogen("dev").baseline("1003");
        assertThat(result.added()).extracting(Script::id).containsExactly("1001", "1002", "1003");
        assertThat(result.skipped()).extracting(Script::id).containsExactly("1003");
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
        assertThat(row("1002").origin()).isEqualTo(Origin.BASELINE);
    }

    @Test
    void isLeftOutOfASingleTransaction() throws SQLException {
        folder.onlyIn("1003", "prod");
        assertThat(autogen("dev").singleTransaction().upgrade().done()).hasSize(4);
        assertThat(hasAudit()).isFalse();
        autogen("dev").singleTransaction().downgrade("base");
        assertThat(structure(database)).isEmpty();
    }

    @Test
    void callbacksHearOfWhatIsRun() {
        folder.onlyIn("1003", "prod").onlyIn("1004", "prod");
        List<String> called = new ArrayList<>();
        Callback calling = new Callback() {
            @Override
            public void beforeUpgrade(UpcomingUpgrade upgrade) {
                upgrade.migrations()
                        .forEach(m -> called.add("upgrade " + m.script().id()));
            }

            @Override
            public void beforeEach(MigrationEvent event) {
                called.add("before " + event.script().id());
            }

            @Override
            public void afterEach(MigrationEvent event) {
                called.add("after " + event.script().id());
            }
        };
        autogen("dev").callbacks(calling).upgrade("1003");
        assertThat(called)
                .containsExactly(
                        "upgrade 1001", "upgrade 1002", "before 1001", "after 1001", "before 1002", "after 1002");
        autogen("dev").callbacks(calling).upgrade();
        assertThat(called).hasSize(6);
    }

    @Test
    void scriptsAreThoseOfTheEnvironment() throws SQLException {
        folder.onlyIn("1003", "prod");
        Autogen offline = folder.offline().environment("dev");
        String script = offline.upgradeSql("base", "heads");
        assertThat(script).contains("-- upgrade 1003 (step 1003), skipped (only in prod)");
        PsqlScript.run(database, script);
        assertThat(hasAudit()).isFalse();
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
        assertThat(row("1003").checksum()).isNull();
        assertThat(autogen("dev").upgrade().done()).isEmpty();

        assertThatThrownBy(() -> PsqlScript.run(
                        database, folder.offline().environment("prod").downgradeSql("heads", "1002")))
                .hasMessageContaining("Revision 1003 (step 1003) was skipped here");
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
        autogen("dev").upgrade();
        PsqlScript.run(database, autogen("prod").sql(Direction.DOWNGRADE, "1002"));
        assertThat(autogen("dev").current()).extracting(RevisionStatus::id).containsExactly("1002");

        autogen("prod").upgrade("1003");
        assertThatThrownBy(() -> PsqlScript.run(database, offline.downgradeSql("1003", "1002")))
                .hasMessageContaining("Revision 1003 (step 1003) was run here");
        assertThat(hasAudit()).isTrue();
    }

    @Test
    void whatWasBegunGoesOn() throws SQLException {
        folder.write("1003", "1002", """
                op.step("one", s -> s.execute("create table audit ()").reverse("drop table audit"));
                op.step("two", s -> s.execute("insert into audit_log values (1)"));""", "op.execute(\"drop table audit\");").onlyIn("1003", "prod");
        assertThatThrownBy(() -> autogen("prod").upgrade()).hasMessageContaining("audit_log");
        assertThat(state("dev", "1003")).isEqualTo(RevisionStatus.State.FAILED);
        database.execute("create table audit_log (n int)");
        autogen("dev").upgrade();
        assertThat(database.strings("select n::text from audit_log")).containsExactly("1");
        assertThat(row("1003").origin()).isEqualTo(Origin.APPLIED);
    }

    @Test
    void aRehearsalLeavesNothingOut() throws SQLException {
        folder.write("1003", "1002", "op.execute(\"create table audit_\" + op.environment() + \" ()\");", "")
                .onlyIn("1003", "prod", "live");
        autogen("").rehearsal().upgrade();
        assertThat(structure(database)).contains("public.audit_prod r");
        autogen("").rehearsal().downgrade("1002");
        autogen("live").rehearsal().upgrade();
        assertThat(structure(database)).contains("public.audit_live r");
    }

    @Test
    void resettingForgetsWhatWasLeftOut() throws SQLException {
        folder.write("1003", "1002", "op.createSchema(\"audit\");", "op.dropSchema(\"audit\");")
                .onlyIn("1003", "stage");
        database.execute("create schema audit", "create table audit.kept ()");
        autogen("dev").upgrade();
        autogen("dev").reset(List.of("public"), connection -> Set.of());
        assertThat(structure(database)).contains("audit.kept r");
        assertThat(row("1003").origin()).isEqualTo(Origin.SKIPPED);
    }
}
