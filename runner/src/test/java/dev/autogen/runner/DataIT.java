package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What migrations ask the database, and what stops them. */
class DataIT extends MigratingTests {

    private static final String DUPLICATES =
            "\"no duplicate emails\", \"select email, count(*) from users group by email having count(*) > ?\", 1";

    DataIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    private void users(String... emails) throws SQLException {
        autogen().upgrade("1002");
        for (String email : emails) {
            PsqlScript.run(database, "insert into users (email) values ('" + email + "');");
        }
    }

    private State newest() {
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1).state();
    }

    @Test
    void whatHoldsStopsNothing() throws SQLException {
        users("a", "b");
        folder.write("1003", "1002", "op.require(" + DUPLICATES + "); op.verify(" + DUPLICATES + ");", "");
        autogen().upgrade();
        assertThat(newest()).isEqualTo(State.APPLIED);
        autogen().downgrade("-1");
        PsqlScript.run(database, folder.offline().upgradeSql("1002", "1003"));
        assertThat(newest()).isEqualTo(State.APPLIED);
    }

    @Test
    void whatDoesNotHoldStopsAndChangesNothing() throws SQLException {
        users("a", "b", "b", "c", "c");
        List<String> before = structure(database);
        for (String word : List.of("require", "verify")) {
            folder.write(
                    "1003", "1002", "op.dropColumn(\"users\", \"phone\"); op." + word + "(" + DUPLICATES + ");", "");
            assertThatThrownBy(() -> autogen().upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll(
                            "failed at operation 2, " + word + " no duplicate emails",
                            "\"no duplicate emails\" does not hold",
                            "should not have found: 2; the first: {\"email\":",
                            "\"count\":2}",
                            "rolled back as a whole");
            assertThat(structure(database)).isEqualTo(before);
            assertThat(newest()).isEqualTo(State.PENDING);
        }
        String script = folder.offline().upgradeSql("1002", "1003");
        assertThatThrownBy(() -> PsqlScript.run(database, script))
                .hasMessageContaining(
                        "\"no duplicate emails\" does not hold. Rows that the query should not have found: 2");
        assertThat(structure(database)).isEqualTo(before);
    }

    @Test
    void aStepWhoseCheckFailsIsRolledBackAndNamed() throws SQLException {
        users("a", "a");
        folder.write(
                "1003",
                "1002",
                "op.step(\"one\", s -> s.createTable(\"a\", t -> t.column(\"c\", text())));"
                        + " op.step(\"two\", s -> { s.createTable(\"b\", t -> t.column(\"c\", text())); s.verify("
                        + DUPLICATES + "); });",
                "");
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContainingAll(
                        "does not hold", "Step 2 of 2 (two) was rolled back; the steps before it stay");
        assertThat(structure(database)).contains("public.a r").doesNotContain("public.b r");
        List<RevisionStatus> all = autogen().status();
        assertThat(all.get(2).stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 2, "two"));
        autogen().abort();
        assertThat(structure(database)).doesNotContain("public.a r");
    }

    @Test
    void aCheckCannotChangeAnything() throws SQLException {
        users("a");
        folder.write("1003", "1002", "op.require(\"none\", \"delete from users returning email\");", "");
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(MigrationFailedException.class);
        assertThat(database.strings("select email from users")).containsExactly("a");
    }

    @Test
    void rowsHaveTypes() throws SQLException {
        users("a");
        folder.write("1003", "1002", """
                var row = op.query("select 1::smallint s, 2 i, 3::bigint b, 1.50 d, true t, null::text n, 'x'::text as \\"X\\","
                    + " '{\\"a\\": 1}'::jsonb j, timestamptz '2026-01-02 03:04:05Z' at, ?::uuid u, ?::date as day",
                    java.util.UUID.fromString("00000000-0000-0000-0000-000000000001"), java.time.LocalDate.of(2026, 1, 2))
                    .get(0);
                op.execute("create table found (what text)");
                for (String found : java.util.List.of(
                    "" + (row.get("s", Integer.class) + row.get("i", Long.class) + row.get("b", Integer.class)),
                    row.get("d", java.math.BigDecimal.class).toPlainString(),
                    row.get("t", Boolean.class) + " " + row.getOrNull("n", String.class) + " " + row.get("X", String.class),
                    row.get("j", String.class),
                    row.get("at", java.time.Instant.class).toString(),
                    row.get("u", java.util.UUID.class) + " " + row.get("day", java.time.LocalDate.class))) {
                    op.execute("insert into found values (?)", found);
                }
                for (var each : op.query("select what from found order by ctid limit 1")) {
                    op.execute("insert into found values (?)", each.get("what", String.class) + "!");
                }""", "op.execute(\"drop table found\");");
        autogen().upgrade();
        assertThat(database.strings("select what from found order by ctid"))
                .containsExactly(
                        "6",
                        "1.50",
                        "true null x",
                        "{\"a\": 1}",
                        "2026-01-02T03:04:05Z",
                        "00000000-0000-0000-0000-000000000001 2026-01-02",
                        "6!");
        assertThat(database.strings("select checksum from autogen_history where revision = '1003'"))
                .containsOnlyNulls();
        assertThat(newest()).isEqualTo(State.APPLIED);
        autogen().downgrade("-1");
        assertThat(structure(database)).doesNotContain("public.found r");
    }

    @Test
    void aValueThatIsNotThereOrOfAnotherTypeIsNamed() throws SQLException {
        users("a");
        for (String wrong : List.of("\"y\", String.class", "\"x\", Boolean.class", "\"n\", String.class")) {
            folder.write("1003", "1002", "op.query(\"select 1 x, null n\").get(0).get(" + wrong + ");", "");
            assertThatThrownBy(() -> autogen().upgrade())
                    .hasMessageContainingAll("The code of revision 1003", "{x=1, n=null}");
        }
        folder.write("1003", "1002", "op.query(\"select nonsense\");", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContainingAll("failed after operation 0, where it reads", "select nonsense");
    }

    @Test
    void inspectsWhatIsThere() throws SQLException {
        users("a");
        PsqlScript.run(database, """
                create type mood as enum ('ok');
                create schema crm;
                create table crm."Odd.Name" (id int);
                create sequence numbers;
                """);
        folder.write("1003", "1002", """
                var there = op.inspect();
                java.util.List<Boolean> yes = java.util.List.of(
                    there.hasTable("users"), there.hasTable("crm.\\"Odd.Name\\""), there.hasColumn("users", "email"),
                    there.hasIndex("ix_users_phone"), there.hasConstraint("users", "users_pkey"),
                    there.hasSequence("numbers"), there.hasType("mood"), there.hasEnumValue("mood", "ok"),
                    there.hasSchema("crm"), there.hasExtension("plpgsql"));
                java.util.List<Boolean> no = java.util.List.of(
                    there.hasTable("pg_class"), there.hasTable("ix_users_phone"), there.hasColumn("users", "ctid"),
                    there.hasIndex("users"), there.hasConstraint("users", "x"), there.hasSequence("users"),
                    there.hasType("users"), there.hasType("_mood"), there.hasEnumValue("mood", "x"),
                    there.hasSchema("x"), there.hasExtension("x"));
                op.commentOnTable("users", yes + " " + no);
                op.createTable("later", t -> t.column("c", text()));
                if (there.hasTable("later")) {
                    op.addColumn("later", column("seen", text()));
                }""", "op.dropTable(\"later\");");
        autogen().upgrade();
        assertThat(database.strings(
                        "select replace(replace(obj_description('users'::regclass), 'true', ''), ', ', '')"))
                .containsExactly("[] [" + "false".repeat(11) + "]");
        assertThat(structure(database)).contains("later.seen text");
    }

    @Test
    void freeCodeCannotEndTheTransaction() throws Exception {
        users("a");
        for (String call : List.of("commit()", "rollback()", "close()", "setAutoCommit(true)")) {
            folder.write(
                    "1003",
                    "1002",
                    "op.step(\"free\", s -> { try (java.sql.Statement all = s.connection().createStatement()) {"
                            + " all.execute(\"delete from users\"); } s.connection()." + call + "; });",
                    "");
            assertThatThrownBy(() -> autogen().upgrade())
                    .hasMessageContainingAll(
                            "The code of step 1", "A migration may not call " + call.replaceAll("\\(.*", "()"))
                    .hasMessageContaining("The database is as before");
            assertThat(database.strings("select email from users")).containsExactly("a");
        }
        folder.write(
                "1003",
                "1002",
                "java.sql.Connection c = op.connection(); java.sql.Savepoint point = c.setSavepoint();"
                        + " try (java.sql.Statement all = c.createStatement()) {"
                        + " all.execute(\"delete from users\"); c.rollback(point);"
                        + " all.execute(\"update users set email = 'b'\"); }",
                "op.query(\"select 1\");");
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(LoadException.class);
        Path file = folder.path("1003");
        Files.writeString(
                file,
                Files.readString(file).replace("(Operations op) {", "(Operations op) throws java.sql.SQLException {"));
        autogen().upgrade();
        assertThat(database.strings("select email from users")).containsExactly("b");
    }

    @Test
    void aStepThatReadsHasNoFingerprintAndCannotBeAborted() throws SQLException {
        users("a");
        String reads = "op.step(\"reads\", s -> s.execute(\"create table t\" + s.query(\"select 1 n\").get(0)"
                + ".get(\"n\", Integer.class) + \" ()\").reverse(\"drop table t1\"));";
        folder.write("1003", "1002", reads + " op.step(\"fails\", s -> s.execute(\"select 1 / 0\"));", "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("Step 2 of 2 (fails) was rolled back");
        assertThat(database.strings("select fingerprint from autogen_history_steps"))
                .containsExactly("unknown");
        assertThatThrownBy(() -> autogen().abort())
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContaining("what it did depended on what it read");
        folder.write("1003", "1002", reads + " op.step(\"fails\", s -> s.execute(\"select 1\"));", "");
        autogen().upgrade();
        assertThat(newest()).isEqualTo(State.APPLIED);
        assertThat(structure(database)).contains("public.t1 r");
    }

    @Test
    void whatReadsCannotBeWrittenAsAScript() {
        folder.write("1003", "1002", "op.inspect();", "");
        assertThatThrownBy(() -> folder.offline().upgradeSql("base", "head"))
                .isInstanceOf(NeedsDatabaseException.class)
                .hasMessageContainingAll("upgrade of revision 1003", "reads the database", "no script");
        assertThat(folder.offline().upgradeSql("base", "1002")).contains("create table");
        assertThat(folder.offline().record("1003").checksum()).isNull();
        folder.write("1003", "1002", "op.step(\"a\", s -> s.execute(\"select 1\")); op.connection();", "");
        assertThatThrownBy(() -> folder.offline().record("1003"))
                .hasMessageContaining("reads the database outside of them");
        folder.write("1003", "1002", "op.step(\"index\", s -> { s.query(\"select 1\"); });", "");
        assertThat(folder.offline().record("1003").upgradeSteps())
                .extracting(Step::reads)
                .containsExactly(true);
    }
}
