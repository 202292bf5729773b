package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is excluded is nobody's business, in every command and for as long as it is. */
class ExcludeIT extends ShopTests {

    private static final String AGREED_OFFLINE = "No changes: entities and migrations agree.\n";

    ExcludeIT(@TempDir Path folder) {
        super(folder);
    }

    private void exclude(String patterns) throws IOException {
        Files.writeString(shop.folder().resolve("autogen.properties"), "exclude = " + patterns + "\n");
    }

    private void initial() {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
    }

    private void allAgree() {
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(shop.run("check", "--offline").ends(0).out()).isEqualTo(AGREED_OFFLINE);
        assertThat(shop.run("diff").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("-m", "nothing").ends(0).out()).isEqualTo("No changes\n");
        assertThat(shop.run("-m", "nothing", "--offline").ends(0).out()).isEqualTo("No changes\n");
    }

    @Test
    void anEntitysTableIsNeverCreatedUntilItIsWanted() throws IOException {
        exclude("reviews, column:users.legacy_*");
        initial();
        assertThat(shop.migration("_initial.java"))
                .content()
                .contains("\"users\"")
                .doesNotContain("\"reviews\"");
        allAgree();

        exclude("other");
        assertThat(shop.run("check").ends(3).out()).contains("+ create table reviews");
        assertThat(shop.run("-m", "reviews").ends(0).out()).contains("+ create table reviews");
        shop.run("upgrade").ends(0);
        allAgree();
        shop.run("downgrade", "base").ends(0);
    }

    /** Somebody else looks after it now, and later we do again. */
    @Test
    void whatTheHistoryMadeStaysInIt() throws IOException, SQLException {
        initial();
        exclude("reviews, column:users.status");
        database.execute("alter table reviews add mood text not null, drop stars", "alter table users drop status");
        shop.edit("Review.java", "private short stars;", "private short stars;\n    private String mood;");
        allAgree();

        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        assertThat(shop.migration("_add_phone.java"))
                .content()
                .contains("phone")
                .doesNotContain("reviews");
        shop.run("upgrade").ends(0);
        allAgree();

        exclude("other");
        database.execute(
                "alter table reviews drop mood, add stars smallint not null",
                "alter table users add status varchar(20) not null check (status in ('ACTIVE', 'LOCKED'))");
        assertThat(shop.run("-m", "mood").ends(0).out())
                .contains("+ add column reviews.mood varchar(255)")
                .doesNotContain("create table");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check", "--offline").ends(0).out()).isEqualTo(AGREED_OFFLINE);
        shop.run("downgrade", "base").ends(0);
        shop.run("upgrade").ends(0);
        allAgree();
    }

    @Test
    void aDatabaseIsTakenOverWithoutIt() throws IOException, SQLException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        Folders.delete(shop.migrations());
        database.execute(
                "drop table autogen_history",
                "create table audit_log (id serial primary key, user_id bigint references users)",
                "alter table users add legacy_code text not null",
                "alter table reviews drop stars");
        exclude("audit_*, column:users.legacy_*, reviews");
        CommandLineRun baseline = shop.run("baseline").ends(0);
        assertThat(baseline.out()).doesNotContain("reviews");
        assertThat(baseline.err()).isEmpty();
        assertThat(shop.migration("_baseline.java")).content().doesNotContain("reviews", "audit", "legacy");
        allAgree();
        assertThat(shop.run("check", "-v").ends(0).err())
                .contains("excluded: table audit_log (audit_*)")
                .contains("excluded: sequence audit_log_id_seq (audit_*)")
                .contains("excluded: column users.legacy_code (column:users.legacy_*)")
                .contains("excluded: table reviews (reviews)")
                .doesNotContain("not managed", "warning");
    }

    @Test
    void saysWhatToWriteAndThenThatMatchedNothing() throws IOException, SQLException {
        initial();
        database.execute(
                "create table audit_log (id serial primary key)",
                "alter table users add nickname text",
                "create index ix_manual on users (name)",
                "create type \"Mood\" as enum ('sad')");
        exclude("qrtz_*");
        String line = "exclude = qrtz_*, type:\"Mood\", audit_log, column:users.nickname, index:users.ix_manual";
        assertThat(shop.run("check").ends(0).err()).isEmpty();
        CommandLineRun check = shop.run("check", "-v").ends(0);
        assertThat(check.err()).contains(line + "\n", "excluded nothing: qrtz_*", "not managed: column users.nickname");
        CommandLineRun diff = shop.run("diff", "-v").ends(0);
        assertThat(diff.err()).contains(line + "\n");
        assertThat(diff.out()).contains("- drop table audit_log", "- drop index ix_manual");

        exclude(line.substring("exclude = ".length()));
        allAgree();
        assertThat(shop.run("diff", "-v").ends(0).err()).doesNotContain("exclude = ");
    }

    @Test
    void variablesAndOptionsWin() throws IOException {
        exclude("nothing");
        Map<String, String> environment = new HashMap<>(CommandLineRun.on(database));
        environment.put("AUTOGEN_EXCLUDE", "reviews, users");
        String[] command = {"--classpath", "classes/", "--entities", "classes/", "diff"};
        assertThat(CommandLineRun.in(shop.folder(), environment, command)
                        .ends(0)
                        .out())
                .contains("create table orders")
                .doesNotContain("create table reviews", "create table users");
        assertThat(shop.run("diff", "--exclude", "reviews", "--exclude=orders,users")
                        .ends(0)
                        .out())
                .contains("create table products")
                .doesNotContain("create table reviews", "create table users", "create table orders");
    }

    /** They may be there before the first migration. */
    @Test
    void tablesOfLibrariesAreTheirs() throws SQLException {
        database.execute(
                "create table flyway_schema_history (installed_rank int primary key)",
                "create table qrtz_locks (sched_name text, lock_name text)",
                "create sequence batch_job_seq");
        initial();
        allAgree();
        assertThat(shop.run("diff", "-v").ends(0).err())
                .contains("excluded: table flyway_schema_history (Flyway)")
                .contains("excluded: table qrtz_locks (Quartz)")
                .contains("excluded: sequence batch_job_seq (Spring Batch)")
                .doesNotContain("exclude = ");
    }

    @Test
    void aTableOfALibraryThatAnEntityMapsIsOurs() throws IOException, SQLException {
        shop.edit("Review.java", "name = \"reviews\"", "name = \"shedlock\"");
        initial();
        assertThat(shop.migration("_initial.java")).content().contains("op.createTable(\"shedlock\"");
        database.execute("alter table shedlock drop stars");
        assertThat(shop.run("check").ends(3).out()).contains("add column shedlock.stars");
    }

    static List<List<String>> commands() {
        return List.of(
                List.of("diff"),
                List.of("check"),
                List.of("check", "--offline"),
                List.of("-m", "x"),
                List.of("-m", "x", "--offline"),
                List.of("--amend"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aWrongPatternStopsEverything(List<String> command) throws IOException {
        initial();
        exclude("users, tabel:reviews");
        CommandLineRun run = shop.run(command.toArray(String[]::new)).ends(2);
        assertThat(run.err())
                .isEqualTo("error: " + shop.folder().resolve("autogen.properties")
                        + ":1: 'exclude' cannot be read: 'tabel:reviews' begins with no kind of object; there are table,"
                        + " column, index, constraint, sequence, type, schema, extension.\n");
        assertThat(shop.run("status").ends(0).out()).startsWith("applied");
    }
}
