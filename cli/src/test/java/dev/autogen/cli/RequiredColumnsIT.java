package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that are required from now on, of a table that has rows. */
class RequiredColumnsIT {

    private static final String AGREED = "No changes: entities, migrations and database agree.\n";
    private static final String ROWS =
            "select count(*) || ' ' || md5(string_agg(concat_ws('|', id, version, name, email,"
                    + " status, street, city), ',' order by id)) from users";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;

    RequiredColumnsIT(@TempDir Path folder) {
        this.shop = new ShopProject(folder, database);
    }

    @BeforeEach
    void initial() {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private void users() throws SQLException {
        database.execute(
                "insert into users (version, name, email, status, city) select 0, 'u' || i, i || '@x', 'ACTIVE',"
                        + " case when i < 3 then 'here' end from generate_series(1, 4) i");
    }

    private void addLevel(String column) throws IOException {
        shop.edit("User.java", "    @Embedded\n", "    " + column + "\n    private String level;\n\n    @Embedded\n");
    }

    private void requireCity() throws IOException {
        shop.edit("Address.java", "@Column(length = 80)", "@Column(length = 80, nullable = false)");
    }

    private String answer(String query) throws SQLException {
        return String.join(" ", database.strings(query));
    }

    private List<String> upgradeOf(String ending) throws IOException {
        return body(ending, "upgrade");
    }

    private List<String> downgradeOf(String ending) throws IOException {
        return body(ending, "downgrade");
    }

    /** The statements, without comments. */
    private List<String> body(String ending, String method) throws IOException {
        return Files.readString(shop.migration(ending))
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.startsWith("public void " + method))
                .skip(1)
                .takeWhile(line -> !line.equals("}"))
                .filter(line -> !line.startsWith("//"))
                .toList();
    }

    /** Up, down and up again: what was there is as it was, and what was filled in is there again. */
    private void goesRound(String filled, String expected) throws SQLException {
        String before = answer(ROWS);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(before);
        assertThat(answer(filled)).isEqualTo(expected);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("downgrade", "--allow-destructive").ends(0);
        assertThat(answer(ROWS)).isEqualTo(before);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(before);
        assertThat(answer(filled)).isEqualTo(expected);
    }

    @Test
    void aTableWithoutRowsNeedsNoValue() throws Exception {
        addLevel("@Column(length = 9, nullable = false)");
        CommandLineRun run = shop.run("-m", "level").ends(0);
        assertThat(run.err()).contains("not null without a default: refused while the table has rows");
        assertThat(upgradeOf("_level.java"))
                .containsExactly("op.addColumn(\"users\", column(\"level\", varchar(9)).notNull());");
    }

    @Test
    void aDefaultOfTheModelIsOneStatement() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false) @org.hibernate.annotations.ColumnDefault(\"'low'\")");
        shop.run("-m", "level").ends(0);
        assertThat(upgradeOf("_level.java"))
                .containsExactly(
                        "op.addColumn(\"users\", column(\"level\", varchar(9)).notNull().defaultValue(\"'low'\"));");
        goesRound("select level from users", "low low low low");
    }

    @Test
    void aConstantIsADefaultForAMoment() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        CommandLineRun run =
                shop.run("-m", "level", "--fill", "users.level='low'").ends(0);
        assertThat(run.err()).contains("users: 4 rows");
        assertThat(Files.readString(shop.migration("_level.java"))).contains("// users: 4 rows, ");
        assertThat(upgradeOf("_level.java"))
                .containsExactly(
                        "op.addColumn(\"users\", column(\"level\", varchar(9)).notNull().defaultValue(\"'low'\"));",
                        "op.alterColumn(\"users\", \"level\").dropDefault();");
        assertThat(downgradeOf("_level.java")).containsExactly("op.dropColumn(\"users\", \"level\");");
        database.execute("create table rewritten as select pg_relation_filenode('users') as was");
        shop.run("upgrade").ends(0);
        assertThat(answer("select (was = pg_relation_filenode('users'))::text from rewritten"))
                .isEqualTo("true");
        database.execute("drop table rewritten");
        shop.run("downgrade", "--allow-destructive").ends(0);
        goesRound("select level from users", "low low low low");
    }

    @Test
    void anExpressionIsFilledInBetween() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        shop.run("-m", "level", "--fill", "users.level=upper(name)").ends(0);
        assertThat(upgradeOf("_level.java"))
                .containsExactly(
                        "op.addColumn(\"users\", column(\"level\", varchar(9)));",
                        "op.backfill(\"users\", \"level\").with(\"upper(name)\").whereNull();",
                        "op.alterColumn(\"users\", \"level\").notNull();");
        goesRound("select level from users order by id", "U1 U2 U3 U4");
    }

    @Test
    void withoutAValueItIsToBeChosen() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        CommandLineRun run = shop.run("-m", "level").ends(0);
        assertThat(run.out()).contains("fill users.level with a value still to be chosen where level is null");
        assertThat(run.err()).contains("choose a value: with(\"...\"), an SQL expression, in place of toBeChosen()");
        String before = answer(ROWS);
        assertThat(shop.run("upgrade").ends(1).err())
                .contains("the value for users.level is still to be chosen", "Nothing was run.");
        assertThat(shop.run("upgrade", "--sql").ends(1).err()).contains("still to be chosen");
        assertThat(shop.run("verify", "head", "--dev-url", database.url())
                        .ends(3)
                        .out())
                .contains("still to be chosen");
        assertThat(answer(ROWS)).isEqualTo(before);
        Path file = shop.migration("_level.java");
        Files.writeString(file, Files.readString(file).replace(".toBeChosen()", ".with(\"'low'\")"));
        goesRound("select level from users", "low low low low");
    }

    @Test
    void whatIsToBeChosenIsWrittenAgainWithAValue() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        shop.run("-m", "level").ends(0);
        shop.run("--amend", "--fill", "users.level='low'").ends(0);
        assertThat(Files.readString(shop.migration("_level.java"))).doesNotContain("toBeChosen");
        shop.run("upgrade").ends(0);
        assertThat(answer("select level from users")).isEqualTo("low low low low");
    }

    @Test
    void somebodyAtTheTerminalIsAsked() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        CommandLineRun run = shop.answering("'far too long for it'\nlow\n'low'\n", "-m", "level")
                .ends(0);
        assertThat(run.err())
                .contains(
                        "users: 4 rows, ",
                        "Which value do they get in level?",
                        "warning: the server refuses it: ERROR: value too long for type character varying(9)",
                        "warning: the server refuses it: ERROR: column \"low\" does not exist");
        assertThat(Files.readString(shop.migration("_level.java"))).contains(".defaultValue(\"'low'\")");
    }

    @Test
    void whoAnswersNothingChoosesLater() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        shop.answering("\n", "-m", "level").ends(0);
        assertThat(Files.readString(shop.migration("_level.java"))).contains("toBeChosen()");
    }

    @Test
    void wrongValuesAreUsageErrors() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        refuses("users.level=lo w", "--fill users.level=lo w: the server refuses it: ERROR: ");
        refuses("users.level='far too long for it'", "value too long for type character varying(9)");
        refuses("users.level=1); commit; drop table users; --", "--fill users.level=1); commit;");
        refuses("users.levle='low'", "not required newly; those that are: users.level.");
        refuses("level='low'", "write a column and an SQL expression");
        refuses("users.level=", "write a column and an SQL expression");
        assertThat(answer("select count(*)::text from users")).isEqualTo("4");
    }

    private void refuses(String fill, String message) throws IOException {
        assertThat(shop.run("-m", "level", "--fill", fill).ends(2).err()).contains(message);
        try (var files = Files.list(shop.migrations())) {
            assertThat(files.filter(file -> file.toString().contains("level"))).isEmpty();
        }
    }

    @Test
    void withoutADatabaseItIsWrittenCarefully() throws Exception {
        addLevel("@Column(length = 9, nullable = false)");
        shop.run("-m", "level", "--offline").ends(0);
        assertThat(Files.readString(shop.migration("_level.java")))
                .contains(
                        "// how many rows users has is not known",
                        "// choose a value: with(\"...\"), an SQL expression, in place of toBeChosen()");
        assertThat(upgradeOf("_level.java"))
                .containsExactly(
                        "op.addColumn(\"users\", column(\"level\", varchar(9)));",
                        "op.backfill(\"users\", \"level\").toBeChosen().whereNull();",
                        "op.alterColumn(\"users\", \"level\").notNull();");
    }

    @Test
    void aColumnThatEveryRowHasIsAskedAboutBefore() throws Exception {
        users();
        database.execute("update users set city = 'there' where city is null");
        requireCity();
        shop.run("-m", "city").ends(0);
        assertThat(upgradeOf("_city.java"))
                .contains("op.alterColumn(\"users\", \"city\").notNull();")
                .anyMatch(line -> line.startsWith("op.require(\"no users.city is null\","));
        assertThat(Files.readString(shop.migration("_city.java")))
                .containsPattern("// users: 4 rows, .*, 0 without city");
        goesRound("select city from users order by id", "here here there there");
        shop.run("downgrade").ends(0);
        database.execute("update users set city = null where id = 2");
        assertThat(shop.run("upgrade").ends(1).err())
                .contains("\"no users.city is null\" does not hold", "the first: {\"id\":2}");
    }

    @Test
    void rowsWithoutAValueAreFilled() throws Exception {
        users();
        requireCity();
        CommandLineRun run =
                shop.run("-m", "city", "--fill", "users.city='nowhere'").ends(0);
        assertThat(run.err()).contains("users: 4 rows, ", ", 2 without city");
        assertThat(upgradeOf("_city.java"))
                .containsExactly(
                        "op.backfill(\"users\", \"city\").with(\"'nowhere'\").whereNull();",
                        "op.alterColumn(\"users\", \"city\").notNull();");
        assertThat(downgradeOf("_city.java")).containsExactly("op.alterColumn(\"users\", \"city\").nullable();");
        shop.run("upgrade").ends(0);
        String after = answer(ROWS);
        assertThat(answer("select city from users order by id")).isEqualTo("here here nowhere nowhere");
        shop.run("downgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(after);
        shop.run("upgrade").ends(0);
        assertThat(answer(ROWS)).isEqualTo(after);
    }

    @Test
    void rowsWithoutAValueAreToBeFilled() throws Exception {
        users();
        requireCity();
        shop.run("-m", "city").ends(0);
        assertThat(upgradeOf("_city.java"))
                .contains(
                        "op.backfill(\"users\", \"city\").toBeChosen().whereNull();",
                        "op.alterColumn(\"users\", \"city\").notNull();");
        assertThat(shop.run("upgrade").ends(1).err()).contains("the value for users.city is still to be chosen");
    }

    /** Its rows are counted under the name that it has yet. */
    @Test
    void aColumnOfATableThatIsRenamed() throws Exception {
        users();
        addLevel("@Column(length = 9, nullable = false)");
        shop.edit("User.java", "name = \"users\"", "name = \"people\"");
        assertThat(shop.run("-m", "level", "--fill", "people.level='low'")
                        .ends(0)
                        .err())
                .contains("people: 4 rows");
        shop.run("upgrade").ends(0);
        assertThat(answer("select level from people")).isEqualTo("low low low low");
    }
}
