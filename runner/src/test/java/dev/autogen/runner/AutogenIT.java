package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutogenIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path temporary;
    private final MigrationFolder folder;

    AutogenIT(@TempDir Path temporary) {
        this.temporary = temporary;
        this.folder = new MigrationFolder(temporary.resolve("src")).withUsers();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Autogen autogen() {
        return Autogen.on(database.dataSource()).sources(folder.folder(), List.of(), temporary.resolve("cache"));
    }

    private static List<String> done(RunResult result) {
        return result.done().stream().map(d -> d.script().id()).toList();
    }

    private List<String> current() {
        return autogen().current().stream().map(RevisionStatus::id).toList();
    }

    @Test
    void goesForwardAndBack() throws SQLException {
        assertThat(current()).isEmpty();
        assertThat(done(autogen().upgrade("+1"))).containsExactly("1001");
        List<String> first = structure(database);
        assertThat(done(autogen().upgrade())).containsExactly("1002");
        List<String> second = structure(database);
        assertThat(second).contains("users.phone character varying(20)");
        assertThat(done(autogen().upgrade())).isEmpty();
        assertThat(current()).containsExactly("1002");

        assertThat(done(autogen().downgrade("-1"))).containsExactly("1002");
        assertThat(structure(database)).isEqualTo(first);
        assertThat(done(autogen().upgrade())).containsExactly("1002");
        assertThat(structure(database)).isEqualTo(second);

        assertThat(done(autogen().downgrade("base"))).containsExactly("1002", "1001");
        assertThat(structure(database)).isEmpty();
        assertThat(database.strings("select relname from pg_class where relname ~ '^autogen' and relkind = 'r'"))
                .containsExactly("autogen_history");
        assertThat(current()).isEmpty();
    }

    @Test
    void goesOnFromAJarWhereSourcesBegan() throws IOException, SQLException {
        autogen().upgrade("+1");
        ClassLoader jar = Build.loader(Build.jar(Build.classes(folder)));
        Autogen packaged = Autogen.on(database.dataSource()).migrations("db.migrations", jar);
        assertThat(packaged.status()).extracting(RevisionStatus::state).containsExactly(State.APPLIED, State.PENDING);
        assertThat(done(packaged.upgrade())).containsExactly("1002");
        assertThat(autogen().status()).extracting(RevisionStatus::state).containsOnly(State.APPLIED);
        assertThat(done(packaged.downgrade("base"))).containsExactly("1002", "1001");
        assertThat(structure(database)).isEmpty();
    }

    @Test
    void readingWritesNothing() throws SQLException {
        Autogen autogen = autogen();
        assertThat(autogen.current()).isEmpty();
        assertThat(autogen.applied()).isEmpty();
        assertThat(autogen.log()).isEmpty();
        assertThat(autogen.status()).extracting(RevisionStatus::state).containsOnly(State.PENDING);
        assertThat(autogen.upgrade("base").done()).isEmpty();
        assertThat(autogen.downgrade("base").done()).isEmpty();
        assertThat(database.strings("select relname from pg_class where relname ~ '^autogen'"))
                .isEmpty();
        assertThat(autogen.historySchema("nowhere").current()).isEmpty();
    }

    @Test
    void keepsAHistory() {
        Instant before = Instant.now().minus(Duration.ofMinutes(5));
        autogen().upgrade();
        autogen().downgrade("-1");
        autogen().upgrade();
        List<AppliedRevision> log = autogen().log();
        assertThat(log).extracting(AppliedRevision::revision).containsExactly("1001", "1002", "1002");
        assertThat(log).extracting(r -> r.revertedAt() == null).containsExactly(true, false, true);
        AppliedRevision first = log.get(0);
        assertThat(first.description()).isEqualTo("step 1001");
        assertThat(first.checksum()).isEqualTo(autogen().record("1001").checksum());
        assertThat(first.origin()).isEqualTo(Origin.APPLIED);
        assertThat(first.appliedBy()).isEqualTo(database.user());
        assertThat(first.appliedAt()).isBetween(before, Instant.now().plus(Duration.ofMinutes(5)));
        assertThat(autogen().applied()).containsExactly(log.get(0), log.get(2));
    }

    @Test
    void toldApartByStatus() {
        autogen().upgrade();
        folder.write("1002", "1001", "op.addColumn(\"users\", column(\"fax\", text()));", "");
        folder.write("1003", "1002", "", "");
        assertThat(autogen().status())
                .extracting(RevisionStatus::state)
                .containsExactly(State.APPLIED, State.EDITED, State.PENDING);

        StringBuilder heard = new StringBuilder();
        Autogen listening = autogen().listener(new Listener() {
            @Override
            public void edited(dev.autogen.runner.graph.Script script, AppliedRevision applied, String found) {
                heard.append(script.id()).append(found.equals(applied.checksum()) ? " same" : " differs");
            }
        });
        assertThat(done(listening.upgrade())).containsExactly("1003");
        assertThat(heard).hasToString("1002 differs");
        folder.write("1002", "1001", "", "op.dropColumn(\"users\", \"phone\");");
        assertThat(done(listening.downgrade("1001"))).containsExactly("1003", "1002");
        assertThat(heard).hasToString("1002 differs1002 differs");
    }

    @Test
    void doesNothingWhereSomethingUnknownIsApplied() throws IOException {
        folder.write("1003", "1002", "", "");
        autogen().upgrade();
        Files.delete(folder.path("1003"));
        folder.write("1004", "1002", "op.execute(\"select 1\");", "");
        RunResult result = autogen().upgrade();
        assertThat(result.done()).isEmpty();
        assertThat(result.unknown()).containsExactly("1003");
        assertThat(autogen().status())
                .extracting(RevisionStatus::state)
                .containsExactly(State.APPLIED, State.APPLIED, State.PENDING, State.UNKNOWN);
    }

    @Test
    void leavesTheDatabaseAsBeforeWhenAMigrationFails() throws SQLException {
        folder.write("1003", "1002", """
                op.addColumn("users", column("name", text()));
                op.execute("insert into users (email) values (?)", "a@b.c");
                op.execute("select 1 / 0");""", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "Revision 1003 (step 1003)",
                        "operation 3, execute select 1 / 0",
                        "division by zero",
                        "What ran before it in this run stays: 1001 (step 1001), 1002 (step 1002)")
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(current()).containsExactly("1002");
        assertThat(structure(database))
                .contains("users.phone character varying(20)")
                .noneMatch(s -> s.contains("name"));
        assertThat(database.strings("select email from users")).isEmpty();
    }

    @Test
    void leavesNoHistoryTableWhenTheFirstMigrationFails() throws SQLException {
        folder.write("1001", "", "op.createTable(\"a\", t -> t.column(\"b\", sqlType(\"nonsense\")));", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "operation 1, create table a", "type \"nonsense\"", "The database is as before");
        assertThat(database.strings("select relname from pg_class where relname ~ '^autogen'"))
                .isEmpty();
    }

    @Test
    void saysWhenTheCodeOfAMigrationFails() throws SQLException {
        folder.write("1002", "1001", "op.dropTable(\"users\"); throw new IllegalStateException(\"oops\");", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("1002 (step 1002)", "upgrade()", "oops", "V1002_step_1002.java");
        assertThat(current()).isEmpty();
    }

    @Test
    void namesTheRevisionWhenTheCommitFails() throws SQLException {
        folder.write("1003", "1002", """
                op.execute("create table d (p int primary key, id int references d (p) deferrable initially deferred)");
                op.execute("insert into d values (1, 7)");""", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("Revision 1003 (step 1003) could not be committed", "d_id_fkey");
        assertThat(structure(database)).doesNotContain("public.d r");
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() {
        assertThatThrownBy(() -> Autogen.on(new AsRole(database.dataSource(), "nobody_" + database.name()))
                        .sources(folder.folder(), List.of(), null)
                        .current())
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("The database cannot be reached: ");
    }

    @Test
    void saysFirstWhatIsWrongWithTheMigrations() {
        DataSource nobody = new AsRole(database.dataSource(), "nobody_" + database.name());
        Autogen absent = Autogen.on(nobody).sources(temporary.resolve("none"), List.of(), null);
        assertThatThrownBy(absent::upgrade)
                .isInstanceOf(LoadException.class)
                .hasMessageStartingWith("There is no folder of migrations at ");
        assertThatThrownBy(() -> Autogen.on(nobody)
                        .sources(folder.folder(), List.of(), null)
                        .upgrade())
                .hasMessageStartingWith("The database cannot be reached: ");
    }

    @Test
    void noticesAMigrationThatEndsItsTransaction() {
        folder.write("1002", "1001", "op.execute(\"commit\");", "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("ended its transaction itself");
        assertThat(current()).containsExactly("1001");
    }

    @Test
    void runsRawSqlAsItStands() throws SQLException {
        folder.write("1002", "1001", """
                op.execute("create table j (d jsonb, t timestamptz, u uuid, n numeric, b boolean, x text)");
                op.execute("insert into j (d) select '{\\"a\\": 1}'::jsonb where '{\\"a\\": 1}'::jsonb ? 'a'");
                op.execute("insert into j values (?::jsonb, ?, ?, ?, ?, ?)", "{}", java.time.Instant.EPOCH,
                    new java.util.UUID(0, 1), new java.math.BigDecimal("1.50"), true, null);""", "");
        autogen().upgrade();
        assertThat(database.strings("select row(d, t at time zone 'UTC', u, n, b, x)::text from j order by 1"))
                .containsExactly(
                        "(\"{\"\"a\"\": 1}\",,,,,)",
                        "({},\"1970-01-01 00:00:00\",00000000-0000-0000-0000-000000000001,1.50,t,)");
    }

    @Test
    void refusesWhatCannotBeTakenBackBeforeAnythingRuns() throws SQLException {
        folder.write("1002", "1001", "op.execute(\"select 1\");", "op.irreversible(\"rows were merged\");");
        folder.write("1003", "1002", "op.execute(\"create table later ()\");", "op.dropTable(\"later\");");
        autogen().upgrade();
        assertThatThrownBy(() -> autogen().downgrade("base"))
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContainingAll("1002", "rows were merged", "Nothing was run");
        assertThat(done(autogen().downgrade("-1"))).containsExactly("1003");
    }

    @Test
    void takesAnUnsupportedDowngradeForNoWayBack() {
        folder.write("1002", "1001", "", "throw new UnsupportedOperationException(\"rows were merged\");");
        autogen().upgrade();
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContaining("rows were merged");
    }

    @Test
    void usesTheDefaultSchema() throws SQLException {
        folder.write("1001", "", """
                op.createSchema("Shop");
                op.createTable("users", t -> t.column("id", bigint()));""", """
                op.dropTable("users");
                op.dropSchema("Shop");""");
        Autogen autogen = autogen().defaultSchema("Shop").historySchema("ops");
        autogen.upgrade();
        assertThat(structure(database)).contains("Shop.users r", "\"Shop\".users.phone character varying(20)");
        assertThat(database.strings("select c.oid::regclass from pg_class c where relname = 'autogen_history'"))
                .containsExactly("ops.autogen_history");
        autogen.downgrade("base");
        assertThat(database.strings("select nspname from pg_namespace where nspname in ('Shop', 'ops')"))
                .containsExactly("ops");
    }

    @Test
    void stampsWithoutRunning() throws SQLException {
        StampResult forward = autogen().stamp("head");
        assertThat(forward.added()).extracting(s -> s.id()).containsExactly("1001", "1002");
        assertThat(forward.removed()).isEmpty();
        assertThat(structure(database)).isEmpty();
        assertThat(autogen().applied()).extracting(AppliedRevision::origin).containsOnly(Origin.STAMPED);

        StampResult back = autogen().stamp("1001");
        assertThat(back.added()).isEmpty();
        assertThat(back.removed()).containsExactly("1002");
        assertThat(current()).containsExactly("1001");
        assertThat(autogen().stamp("base").removed()).containsExactly("1001");
        assertThat(autogen().stamp("base").removed()).isEmpty();
    }

    @Test
    void stampsAwayWhatIsUnknown() throws IOException {
        autogen().upgrade();
        Files.delete(folder.path("1002"));
        folder.write("1003", "1001", "", "");
        assertThat(autogen().stamp("1003").removed()).containsExactly("1002");
        assertThat(current()).containsExactly("1003");
    }

    @Test
    void beginsAHistoryWithABaseline() throws SQLException {
        database.execute(
                "create table users (id bigint generated by default as identity primary key, email varchar(200))");
        assertThat(autogen().baseline("1001").added()).extracting(s -> s.id()).containsExactly("1001");
        assertThat(autogen().applied()).extracting(AppliedRevision::origin).containsExactly(Origin.BASELINE);
        assertThat(done(autogen().upgrade())).containsExactly("1002");
        assertThatThrownBy(() -> autogen().baseline("1001"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("history already");
    }

    @Test
    void aRevisionCountsAsAppliedOnce() {
        autogen().upgrade();
        assertThatThrownBy(() -> database.execute("update autogen_history set revision = '1001'"))
                .hasMessageContaining("autogen_history_revision_idx");
        assertThat(current()).containsExactly("1002");
    }

    @Test
    void tellsOfEachStep() {
        List<String> heard = new ArrayList<>();
        Autogen listening = autogen().listener(new Listener() {
            @Override
            public void started(Script script, Direction direction) {
                heard.add("started " + direction + " " + script.id());
            }

            @Override
            public void finished(Script script, Direction direction, Duration duration) {
                heard.add("finished " + direction + " " + script.id());
            }
        });
        listening.upgrade();
        listening.downgrade("-1");
        assertThat(heard)
                .containsExactly(
                        "started upgrade 1001",
                        "finished upgrade 1001",
                        "started upgrade 1002",
                        "finished upgrade 1002",
                        "started downgrade 1002",
                        "finished downgrade 1002");
    }

    @Test
    void followsBranchesAndDependencies() throws SQLException {
        String none = "select 1";
        folder.write("2001", "op.execute(\"" + none + "\");", "", List.of(", labels = \"bill\""));
        folder.write("2002", "", "", List.of(", down = \"2001\", dependsOn = \"1001\""));
        assertThat(done(autogen().upgrade("bill@head"))).containsExactly("1001", "2001", "2002");
        assertThat(current()).containsExactly("1001", "2002");
        assertThat(done(autogen().upgrade("1001@+1"))).containsExactly("1002");
        assertThatThrownBy(() -> autogen().upgrade("1001"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("lies behind");
        assertThat(done(autogen().downgrade("bill@-1"))).containsExactly("2002");
        assertThat(done(autogen().downgrade("1001@base"))).containsExactly("1002", "1001");
        assertThat(current()).containsExactly("2001");
        assertThat(autogen().stamp(List.of("1001", "2002")).added())
                .extracting(Script::id)
                .containsExactly("1001", "2002");
        assertThat(autogen().purgeAndStamp(List.of("1002")).removed()).containsExactly("2001", "2002");
    }

    @Test
    void acceptsWhatWasEditedAndNothingElse() {
        autogen().upgrade();
        assertThatThrownBy(() -> autogen().repair(List.of("1002"))).hasMessageContaining("was not edited");
        folder.write("1002", "1001", "op.execute(\"select 2\");", "");
        assertThatThrownBy(() -> autogen().repair(List.of("1001", "1002"))).hasMessageContaining("Nothing was changed");
        assertThat(autogen().status()).extracting(RevisionStatus::state).containsExactly(State.APPLIED, State.EDITED);
        List<AppliedRevision> before = autogen().log();
        RepairedRevision repaired = autogen().repair(List.of("1002")).get(0);
        assertThat(repaired.before()).isEqualTo(before.get(1).checksum());
        assertThat(repaired.after()).isEqualTo(autogen().record("1002").checksum());
        assertThat(autogen().status()).extracting(RevisionStatus::state).containsOnly(State.APPLIED);
        assertThat(autogen().log())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("checksum")
                .isEqualTo(before);
    }

    @Test
    void givesTheConnectionBackAsItWas() throws SQLException {
        try (SingleConnection pool = new SingleConnection(database.connect())) {
            pool.connection().setAutoCommit(false);
            Autogen autogen = Autogen.on(pool).sources(folder.folder(), List.of(), null);
            autogen.upgrade();
            assertThat(autogen.current()).hasSize(1);
            assertThat(pool.connection().getAutoCommit()).isFalse();
            assertThat(database.strings("select count(*)::text from pg_locks where locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }
}
