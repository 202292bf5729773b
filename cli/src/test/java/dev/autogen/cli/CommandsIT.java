package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command on the shop, as somebody uses it. */
class CommandsIT extends ShopTests {

    CommandsIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void firstMigration() {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
    }

    @Test
    void noChangeWritesNoFile() throws IOException {
        long files = count(shop.migrations());
        assertThat(shop.run("-m", "nothing").ends(0).out()).isEqualTo("No changes\n");
        assertThat(count(shop.migrations())).isEqualTo(files);
    }

    /** Whoever runs them later, in a container for one, may be another user. */
    @Test
    void migrationsAreAsReadableAsAnyFile() throws IOException {
        Path other = Files.writeString(shop.migrations().resolve("other.txt"), "");
        assertThat(Files.getPosixFilePermissions(shop.migration("_initial.java")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void listsWhereTheDatabaseIs() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        assertThat(shop.run("status").ends(0).out())
                .containsPattern("(?m)^applied   [0-9a-f]{12}  initial  .* by ")
                .containsPattern("(?m)^pending   [0-9a-f]{12}  add phone$");
        assertThat(shop.run("current").ends(0).out()).containsPattern("^[0-9a-f]{12}, initial\n$");
        assertThat(shop.run("heads").ends(0).out()).containsPattern("^[0-9a-f]{12} \\(head\\), add phone\n$");
        assertThat(shop.run("history").ends(0).out().lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith(", add phone");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("current").ends(0).out()).contains("(head), add phone");
    }

    @Test
    void asksToApplyWhatIsPendingFirst() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        shop.edit("User.java", "String phone;", "String phone;\n\n    private String fax;");
        assertThat(shop.run("-m", "add fax").ends(2).err())
                .contains("1 pending")
                .contains("autogen upgrade");
        shop.answering("n\n", "-m", "add fax").ends(2);
        CommandLineRun agreed = shop.answering("\n", "-m", "add fax").ends(0);
        assertThat(agreed.err()).contains("Apply 1 pending first? [Y/n]");
        assertThat(agreed.out()).contains("+ add column users.fax varchar(255)");
    }

    @Test
    void stampsWithoutRunning() throws SQLException {
        assertThat(shop.run("stamp", "base").ends(0).out()).contains("no longer applied");
        assertThat(shop.run("current").ends(0).out()).isEmpty();
        assertThat(shop.run("stamp", "head").ends(0).out()).contains("now applied");
        shop.run("check").ends(0);
    }

    @Test
    void takesOverADatabaseWithBaseline(@TempDir Path elsewhere) throws SQLException {
        shop.run("stamp", "base").ends(0);
        database.execute("drop table autogen_history");
        ShopProject taken = new ShopProject(elsewhere.resolve("shop"), database);
        assertThat(taken.run("-m", "initial").ends(2).err()).contains("autogen baseline");
        assertThat(taken.run("check").ends(0).out()).isEqualTo("No changes\n");
        database.execute("create table legacy (id int)", "alter table users alter name drop not null");
        CommandLineRun baseline = taken.run("baseline").ends(0);
        assertThat(baseline.out()).contains("nothing was run");
        assertThat(baseline.err())
                .contains("~ alter column users.name set not null")
                .doesNotContain("legacy");
        database.execute("alter table users alter name set not null");
        assertThat(taken.run("check").ends(0).out()).startsWith("No changes");
        assertThat(taken.run("-m", "again").ends(0).out()).isEqualTo("No changes\n");
        assertThat(taken.run("baseline").ends(2).err()).contains("There are revisions already");
    }

    @Test
    void writesAnEmptyRevision() throws IOException {
        shop.run("revision", "-m", "by hand").ends(0);
        assertThat(Files.readString(shop.migration("_by_hand.java"))).contains("public void upgrade(Operations op) {");
        shop.run("upgrade").ends(0);
        shop.run("check").ends(0);
        shop.run("downgrade").ends(0);
    }

    @Test
    void takesBackWhatIsNotAmongTheMigrations() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        shop.run("upgrade", "--strict").ends(0);
        Files.delete(shop.migration("_add_phone.java"));
        assertThat(shop.run("upgrade").ends(0).err()).contains("not among the migrations", "Nothing is done");
        assertThat(shop.run("upgrade", "--strict").ends(1).err()).contains("Nothing was run");
        assertThat(shop.answering("n\n", "downgrade").ends(1).err()).contains("drop column phone;", "Run it?");
        CommandLineRun taken = shop.run("downgrade").ends(0);
        assertThat(taken.err()).contains("is not among the migrations", "applied by", "drop column phone;");
        assertThat(taken.out()).contains("Took back 1 revision", "(add phone)");
        assertThat(shop.run("current").ends(0).out()).contains("initial");
    }

    @Test
    void goesOnOrBackWhereAStepFailed() throws IOException {
        shop.run("revision", "-m", "in steps").ends(0);
        Path file = shop.migration("_in_steps.java");
        String failing = Files.readString(file)
                .replace(
                        "upgrade(Operations op) {",
                        "upgrade(Operations op) { op.step(\"one\", s -> s.renameTable(\"users\", \"u\"));"
                                + " op.step(\"two\", s -> s.execute(\"select 1 / 0\"));");
        Files.writeString(file, failing);
        assertThat(shop.run("upgrade").ends(1).err())
                .contains("step 1 of 2: one", "step 2 of 2: two", "Step 2 of 2 (two) was rolled back");
        assertThat(shop.run("status").ends(0).out())
                .containsPattern("(?m)^failed    [0-9a-f]{12}  in steps  failed at step 2 of 2 \\(two\\)$");
        assertThat(shop.run("upgrade", "--abort").ends(0).out()).contains("Took back 1 revision");
        assertThat(shop.run("upgrade", "--abort").ends(0).out()).contains("Nothing to take back");
        shop.run("upgrade", "--single-transaction").ends(1);
        assertThat(shop.run("status").ends(0).out()).containsPattern("(?m)^pending   [0-9a-f]{12}  in steps$");
        Files.writeString(file, failing.replace("select 1 / 0", "alter table u rename to users"));
        shop.run("upgrade", "--resume=done").ends(0);
    }

    @Test
    void showsHowFarBatchesCame() throws IOException {
        shop.run("revision", "-m", "in batches").ends(0);
        Path file = shop.migration("_in_batches.java");
        String failing = Files.readString(file)
                .replace(
                        "upgrade(Operations op) {",
                        "upgrade(Operations op) { op.step(\"rows\", s -> s.execute(\"create table work as"
                                + " select i, 0 as n from generate_series(1, 5) i; alter table work alter i set not null\")"
                                + ".reverse(\"drop table work\")); op.step(\"fill\", s -> s.batch(\"update work set"
                                + " n = 1 / (3 - i) where {batch}\").over(\"work\", \"i\").size(1)"
                                + ".reverse(\"update work set n = 0 where {batch}\"));");
        Files.writeString(file, failing);
        assertThat(shop.run("upgrade").ends(1).err())
                .contains("step 2 of 2: fill", "    1 of 5 rows\n", "    2 of 5 rows, ", "division by zero");
        assertThat(shop.run("status").ends(0).out()).contains("failed at step 2 of 2 (fill, 2 of 5 rows)");
        Files.writeString(file, failing.replace("1 / (3 - i)", "1"));
        assertThat(shop.run("upgrade").ends(1).err()).contains("was changed after its step 2");
        Files.writeString(file, failing);
        shop.run("upgrade", "--abort").ends(0);
        Files.writeString(file, failing.replace("1 / (3 - i)", "1"));
        assertThat(shop.answering("", "upgrade").ends(0).err()).contains("100%", "5/5 rows");
    }

    @Test
    void printsScriptsThatRun() throws IOException, SQLException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        script(shop.run("upgrade", "--sql").ends(0).out());
        shop.run("check").ends(0);
        script(shop.run("downgrade", "--sql").ends(0).out());
        assertThat(shop.run("check").ends(3).out()).contains("pending");
    }

    @Test
    void printsScriptsWithoutADatabase() throws IOException, SQLException {
        String all = shop.run("upgrade", "base:head", "--sql", "--url", "jdbc:postgresql://localhost:1/none")
                .ends(0)
                .out();
        try (TestDatabase other = PostgresServer.shared().createDatabase();
                Connection connection = other.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(all);
            assertThat(CommandLineRun.in(
                                    shop.folder(),
                                    CommandLineRun.on(other),
                                    "--entities",
                                    "classes/",
                                    "--classpath",
                                    "classes/",
                                    "check")
                            .ends(0)
                            .out())
                    .startsWith("No changes");
        }
    }

    @Test
    void refusesToLoseData() throws IOException, SQLException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        shop.run("upgrade").ends(0);
        database.execute("insert into users (version, name, email, status, phone)"
                + " values (0, 'Ada', 'ada@example.com', 'ACTIVE', '123')");
        assertThat(shop.run("downgrade").ends(1).err())
                .contains("drop column users.phone")
                .contains("pg_dump")
                .contains("--allow-destructive");
        shop.answering("n\n", "downgrade").ends(1);
        shop.run("check").ends(0);
        assertThat(shop.run("downgrade", "-e", "prod", "--allow-destructive")
                        .ends(1)
                        .err())
                .contains("--allow-destructive=");
        shop.run("downgrade", "--allow-destructive").ends(0);
    }

    @Test
    void dropsAnEmptyColumnWithoutAsking() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        shop.run("upgrade").ends(0);
        shop.run("downgrade").ends(0);
    }

    @Test
    void saysWhatOnlyThisDatabaseHas() throws SQLException {
        database.execute("alter table users add column nickname text not null default ''");
        database.execute("alter table users alter column name drop not null");
        CommandLineRun check = shop.run("check").ends(3);
        assertThat(check.out())
                .contains("~ alter column users.name set not null")
                .doesNotContain("nickname");
        assertThat(shop.run("-m", "drift").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("diff").ends(0).out()).contains("users.name").contains("- drop column users.nickname");
        assertThat(shop.run("-m", "mend", "--include-drift").ends(0).out())
                .contains("~ alter column users.name set not null");
    }

    /** What mends this database is in order elsewhere, and the way back leaves it. */
    @Test
    void whatMendsOneDatabaseDoesNothingInOthers() throws SQLException {
        database.execute("alter table users drop column email");
        shop.run("-m", "mend", "--include-drift", "--fill", "users.email=name").ends(0);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
        shop.run("downgrade").ends(0);
        assertThat(database.strings("select count(email) from users")).containsExactly("0");
        try (TestDatabase other = PostgresServer.shared().createDatabase()) {
            shop.set("AUTOGEN_URL", other.url());
            shop.run("upgrade").ends(0);
            assertThat(shop.run("check").ends(0).out()).startsWith("No changes");
        }
    }

    /** A migration runs in a transaction, where that is not possible. */
    @Test
    void indexesAreNotCreatedConcurrently() throws IOException {
        shop.edit("User.java", "@Table(name = \"users\")", """
                @Table(name = "users", indexes = @jakarta.persistence.Index(columnList = "name"))""");
        assertThat(shop.run("-m", "index").ends(0).out()).contains("+ create index ix_users_name on users (name)");
        assertThat(shop.migration("_index.java")).content().doesNotContainIgnoringCase("concurrently");
        assertThat(shop.run("upgrade", "--sql").ends(0).out())
                .containsIgnoringCase("create index ix_users_name on users")
                .doesNotContainIgnoringCase("concurrently");
        shop.run("upgrade").ends(0);
        shop.run("check").ends(0);
    }

    @Test
    void leavesSchemasAloneThatNoEntityNames() throws SQLException {
        database.execute("create schema theirs", "create table theirs.orders (id bigint primary key)");
        assertThat(shop.run("diff").ends(0).out()).isEqualTo("No changes\n");
    }

    private void script(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.count();
        }
    }
}
