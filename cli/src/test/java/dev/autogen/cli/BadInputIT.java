package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the input: one error that says what, where and what to do, and nothing is written. */
class BadInputIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;
    private final Path folder;

    BadInputIT(@TempDir Path folder) {
        this.folder = folder;
        this.shop = new ShopProject(folder.resolve("shop"), database);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** @param said each must be in the one error */
    record Case(String name, int status, List<String> args, List<String> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "unreachable server",
                        1,
                        List.of("-m", "x", "--url", "jdbc:postgresql://localhost:1/none"),
                        List.of("Cannot connect to jdbc:postgresql://localhost:1/none", "Check that the server runs")),
                new Case(
                        "not PostgreSQL",
                        2,
                        List.of("-m", "x", "--url", "jdbc:mysql://localhost/x"),
                        List.of("not one of PostgreSQL")),
                new Case(
                        "no such database",
                        1,
                        List.of("current", "--url", "DATABASE_none"),
                        List.of("does not exist", "Create the database")),
                new Case("empty message", 2, List.of("-m", ""), List.of("The message is empty")),
                new Case("blank message", 2, List.of("-m", " \n"), List.of("The message is empty")),
                new Case("no command", 2, List.of(), List.of("-m MESSAGE")),
                new Case("unknown option", 2, List.of("upgrade", "--sqll"), List.of("--sqll", "--help")),
                new Case(
                        "zero entities",
                        1,
                        List.of("-m", "x", "--entities", "empty/"),
                        List.of("0 entities found", "empty")),
                new Case(
                        "unknown package",
                        1,
                        List.of("-m", "x", "--entities", "com.example.nothing"),
                        List.of("com.example.nothing")),
                new Case(
                        "missing configuration file",
                        2,
                        List.of("current", "-c", "nowhere.properties"),
                        List.of("nowhere.properties")),
                new Case("unknown revision", 1, List.of("upgrade", "feedfacecafe"), List.of("feedfacecafe")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isOneClearError(Case bad) throws IOException {
        Files.createDirectories(shop.folder().resolve("empty"));
        Files.createDirectories(shop.migrations());
        String[] args = bad.args().stream()
                .map(a -> a.replace("DATABASE", database.url()))
                .toArray(String[]::new);
        CommandLineRun run = shop.run(args).ends(bad.status());
        assertThat(run.err()).contains(bad.said());
        assertThat(run.err().lines().filter(l -> l.startsWith("error: "))).hasSize(1);
        assertThat(run.err()).doesNotContain("\tat ");
        assertNothingWritten();
    }

    @Test
    void noConfiguration(@TempDir Path nowhere) {
        CommandLineRun run = CommandLineRun.in(nowhere, Map.of(), "current").ends(2);
        assertThat(run.err()).contains("error: ").contains("url");
    }

    /** The embedded server trusts everybody; for one role it is told not to. */
    @Test
    void wrongPasswordIsNotPrinted() throws SQLException, IOException {
        Path hba = Path.of(value("show hba_file"));
        String trusting = Files.exists(hba) ? Files.readString(hba) : null;
        database.execute("create role guarded login password 'right'");
        try {
            if (trusting != null) {
                Files.writeString(hba, "host all guarded all scram-sha-256\n" + trusting);
                database.execute("select pg_reload_conf()");
            }
            Map<String, String> login =
                    Map.of("AUTOGEN_URL", database.url(), "AUTOGEN_USER", "guarded", "AUTOGEN_PASSWORD", "s3cret");
            CommandLineRun run = CommandLineRun.in(shop.folder(), login, "-m", "x", "-v", "--entities", "classes/");
            assertThat(run.ends(1).err())
                    .contains("password authentication failed for user \"guarded\"")
                    .contains("Check 'user' and 'password'")
                    .doesNotContain("s3cret");
        } finally {
            if (trusting != null) {
                Files.writeString(hba, trusting);
                database.execute("select pg_reload_conf()");
            }
            database.execute("drop role guarded");
        }
    }

    @Test
    void entityThatDoesNotCompile() throws IOException {
        Path project = folder.resolve("broken");
        FixtureProject.PLAIN_MAVEN.copyTo(project);
        Path author = project.resolve("src/main/java/com/example/library/Author.java");
        Files.writeString(author, Files.readString(author).replace("private Long id;", "private Lnog id;"));
        CommandLineRun run = CommandLineRun.in(project, CommandLineRun.on(database), "-m", "x")
                .ends(1);
        assertThat(run.err()).contains("Author.java:12").contains("cannot find symbol");
        assertThat(project.resolve("db")).doesNotExist();
    }

    @Test
    void classMissingFromTheClasspath() throws IOException {
        Files.delete(shop.folder().resolve("classes/com/example/shop/Category.class"));
        assertThat(shop.run("-m", "x").ends(1).err()).contains("Category").contains("Product");
        assertNothingWritten();
    }

    @Test
    void classesNewerThanThisJava() throws IOException {
        Path file = shop.folder().resolve("classes/com/example/shop/Category.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 90;
        Files.write(file, bytes);
        assertThat(shop.run("-m", "x").ends(1).err()).contains("JDK 46").contains("Category");
        assertNothingWritten();
    }

    @Test
    void mappingThatHibernateRefuses() throws IOException {
        shop.edit("Category.java", "    @Id\n", "");
        assertThat(shop.run("-m", "x").ends(1).err()).contains("com.example.shop.Category");
        assertNothingWritten();
    }

    @Test
    void migrationThatDoesNotCompile() throws IOException, SQLException {
        shop.run("-m", "initial").ends(0);
        Path migration = shop.migration("_initial.java");
        Files.writeString(migration, Files.readString(migration).replace("op.createSequence", "op.makeSequence"));
        assertThat(shop.run("upgrade").ends(1).err())
                .contains(migration.getFileName().toString())
                .contains("makeSequence");
        assertThat(tables()).isEmpty();
    }

    @Test
    void twoMigrationsWithOneId() throws IOException {
        shop.run("-m", "initial").ends(0);
        Path migration = shop.migration("_initial.java");
        String name = migration.getFileName().toString().replace(".java", "");
        Files.writeString(
                shop.migrations().resolve("V2_copy.java"),
                Files.readString(migration).replace(name, "V2_copy"));
        assertThat(shop.run("upgrade").ends(1).err()).contains("V2_copy").contains(name);
    }

    @Test
    void missingParent() throws IOException {
        shop.run("-m", "initial").ends(0);
        Path migration = shop.migration("_initial.java");
        Files.writeString(
                migration, Files.readString(migration).replace("\", created", "\", down = \"0123456789ab\", created"));
        assertThat(shop.run("upgrade").ends(1).err())
                .contains("0123456789ab")
                .contains(migration.getFileName().toString());
    }

    @Test
    void migrationThatFailsHalfWay() throws IOException, SQLException {
        shop.run("revision", "-m", "half").ends(0);
        Path migration = shop.migration("_half.java");
        Files.writeString(
                migration,
                Files.readString(migration)
                        .replaceFirst(
                                "upgrade\\(Operations op\\) \\{",
                                "upgrade(Operations op) {\n    op.execute(\"create table one (id int)\");\n"
                                        + "    op.execute(\"create table two (id nosuchtype)\");"));
        assertThat(shop.run("upgrade").ends(1).err())
                .containsPattern("[0-9a-f]{12} \\(half\\) failed at operation 2, ")
                .contains("create table two (id nosuchtype)")
                .contains("type \"nosuchtype\" does not exist");
        assertThat(tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it's \"quoted\"", "two\nlines", "*/ class X {}", "änderung ☃ 変更", "\\u002a/ $S {@code x} <b>"})
    void hostileMessages(String message) throws IOException {
        shop.run("-m", message).ends(0);
        shop.run("upgrade").ends(0);
        shop.run("check").ends(0);
        assertThat(shop.run("history").ends(0).out()).isNotBlank();
        shop.run("downgrade").ends(0);
    }

    @Test
    void folderThatCannotBeWritten() throws IOException {
        Files.createDirectories(shop.migrations().getParent());
        Files.writeString(shop.migrations(), "a file where the folder goes");
        assertThat(shop.run("-m", "x").ends(1).err()).contains("Cannot write").contains("Nothing was written");
        assertThat(Files.readString(shop.migrations())).isEqualTo("a file where the folder goes");
    }

    @Test
    void snapshotOfAnotherRevision() throws IOException {
        shop.run("-m", "initial").ends(0);
        Files.writeString(shop.migrations().resolve("snapshot/HEAD"), "0123456789ab\n");
        assertThat(shop.run("-m", "x").ends(1).err()).contains("snapshot").contains("0123456789ab");
    }

    private void assertNothingWritten() throws IOException {
        try (var files = Files.walk(shop.folder())) {
            assertThat(files.filter(f -> f.toString().endsWith(".java") && f.startsWith(shop.migrations())))
                    .isEmpty();
        }
    }

    /** All tables but the history, separated by commas. */
    private String tables() throws SQLException {
        return value("select coalesce(string_agg(tablename, ','), '') from pg_tables"
                + " where schemaname = 'public' and tablename <> 'autogen_history'");
    }

    private String value(String sql) throws SQLException {
        return database.strings(sql).get(0);
    }
}
