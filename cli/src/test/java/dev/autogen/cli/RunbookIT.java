package dev.autogen.cli;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/runbook.md} shows is what one sees. {@code -Dgolden.refresh=true} writes it anew. */
class RunbookIT {

    private static final String PAGE = "runbook.md";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;

    RunbookIT(@TempDir Path folder) {
        shop = new ShopProject(folder, database);
    }

    /** A shop with somebody in it, and a migration to come; the same files whenever it is run. */
    @BeforeEach
    void begin() throws Exception {
        moment(0);
        shop.run("-m", "initial", "--upgrade").ends(0);
        database.execute(
                "insert into users (version, name, email, status) values (0, '', 'ada@example.com', 'ACTIVE')",
                "analyze");
        moment(1);
    }

    private void moment(int hour) {
        shop.set("SOURCE_DATE_EPOCH", String.valueOf(1795226400 + 3600 * hour));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private Transcript transcript() {
        return new Transcript(database, shop::run);
    }

    private static void assertShown(String part, Transcript transcript) {
        GuidePage.assertPart(PAGE, part, transcript.text());
    }

    private void addPhone() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
    }

    @Test
    void deploying() throws IOException {
        addPhone();
        assertShown("deploying", transcript().run(0, "lint").run(0, "upgrade").run(0, "current --check-heads"));
    }

    @Test
    void lock() throws Exception {
        addPhone();
        shop.set("AUTOGEN_LOCK_TIMEOUT", "200ms");
        shop.set("AUTOGEN_LOCK_ATTEMPTS", "2");
        try (Connection report = database.connect();
                Statement statement = report.createStatement()) {
            report.setAutoCommit(false);
            statement.execute("set application_name = 'monthly report'");
            statement.execute("select count(*) from users");
            assertShown("lock", transcript().run(1, "upgrade").run(0, "status"));
            report.rollback();
        }
    }

    @Test
    void step() throws Exception {
        writeSteps();
        assertShown(
                "step",
                transcript()
                        .run(1, "upgrade")
                        .run(0, "status")
                        .sql("update users set name = 'Ada' where name = ''")
                        .run(0, "upgrade"));
    }

    @Test
    void abort() throws IOException {
        writeSteps();
        shop.run("upgrade").ends(1);
        assertShown("abort", transcript().run(0, "upgrade --abort").run(0, "status"));
    }

    private void writeSteps() throws IOException {
        shop.run("revision", "-m", "names").ends(0);
        edit("_names.java", "upgrade(Operations op) {", """
                upgrade(Operations op) {
                    op.step("nickname", s -> s.execute("alter table users add column nickname text")
                        .reverse("alter table users drop column nickname"));
                    op.step("no empty names", s -> s.addCheck("ck_users_name").on("users", "name <> ''"));
                """);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path migration = shop.migration(file);
        Files.writeString(migration, Files.readString(migration).replace(from, to));
    }

    @Test
    void drift() throws Exception {
        database.execute("alter table users alter column name drop not null");
        assertShown("drift", transcript().run(3, "check").run(0, "diff --from database --to snapshot --format sql"));
    }

    @Test
    void takingBack() throws Exception {
        addPhone();
        shop.run("upgrade").ends(0);
        database.execute("update users set phone = '12345'");
        Transcript transcript = transcript().run(1, "downgrade");
        assertShown("taking back", transcript.run(0, "downgrade --allow-destructive=" + current()));
    }

    @Test
    void edited() throws Exception {
        addPhone();
        shop.run("upgrade").ends(0);
        edit("_add_phone.java", "varchar(20)", "varchar(30)");
        Transcript transcript = transcript().run(0, "status").run(3, "validate");
        assertShown("edited", transcript.run(0, "repair " + current()));
    }

    private String current() {
        return shop.run("current").out().substring(0, 12);
    }

    @Test
    void notThere() throws Exception {
        addPhone();
        shop.run("upgrade").ends(0);
        shop.run("discard", "--offline").ends(0);
        assertShown("not there", transcript().run(0, "upgrade").run(0, "status").run(0, "downgrade"));
    }
}
