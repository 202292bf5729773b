package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attribute gets another column, an entity another table; the rows stay. */
class RenamesIT extends ShopTests {

    private static final String NAME = "    @Column(length = 100, nullable = false)\n    private String name;\n";
    private static final String FULL_NAME = NAME.replace("(length", "(name = \"full_name\", length");
    private static final String RENAME = "~ rename column users.name to full_name   User.name";

    RenamesIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void aUser() throws SQLException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        database.execute("insert into users (version, name, email, status) values (0, 'Ada', 'ada@x', 'ACTIVE')");
    }

    @Test
    void aColumn() throws Exception {
        shop.edit("User.java", NAME, FULL_NAME);
        assertThat(shop.run("check", "--offline").ends(3).out()).contains(RENAME);
        assertThat(shop.run("check").ends(3).out()).contains(RENAME).doesNotContain("drop column");
        assertThat(shop.run("-m", "full name").ends(0).out()).startsWith(RENAME + "\n\nwrote ");
        assertThat(shop.migration("_full_name.java"))
                .content()
                .contains("op.renameColumn(\"users\", \"name\", \"full_name\");")
                .contains("op.renameColumn(\"users\", \"full_name\", \"name\");");

        shop.run("upgrade").ends(0);
        assertThat(answer("select full_name from users")).isEqualTo("Ada");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.run("check", "--offline").ends(0);
        shop.run("downgrade").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
    }

    @Test
    void aColumnWithoutADatabase() throws Exception {
        shop.edit("User.java", NAME, FULL_NAME);
        assertThat(shop.run("-m", "full name", "--offline").ends(0).out()).startsWith(RENAME + "\n\nwrote ");
        shop.run("upgrade").ends(0);
        assertThat(answer("select full_name from users")).isEqualTo("Ada");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    @Test
    void aTable() throws Exception {
        shop.edit("User.java", "name = \"users\"", "name = \"people\"");
        assertThat(shop.run("-m", "people").ends(0).out())
                .contains("~ rename table users to people   User.id")
                .doesNotContain("drop")
                .doesNotContain("create");
        shop.run("upgrade").ends(0);
        assertThat(answer("select name from people")).isEqualTo("Ada");
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        shop.edit("User.java", "private String email;", "private String email;\n\n    private String phone;");
        shop.run("-m", "phone").ends(0);
        shop.run("upgrade").ends(0);
        shop.run("downgrade", "base").ends(1);
        shop.run("downgrade", "-2").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
    }

    /** By hand, or by somebody else's branch: what remains to be said is for all other databases. */
    @Test
    void aColumnThatThisDatabaseHasUnderTheNewName(@TempDir Path elsewhere) throws Exception {
        database.execute("alter table users rename column name to full_name");
        shop.edit("User.java", NAME, FULL_NAME);
        assertThat(shop.run("-m", "full name").ends(0).err())
                .contains("note: rename column users.name to full_name: already so in this database");
        assertThat(shop.migration("_full_name.java")).content().contains("\"full_name\").ifExists();");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(answer("select full_name from users")).isEqualTo("Ada");
        shop.run("downgrade").ends(0);
        assertThat(answer("select name from users")).isEqualTo("Ada");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    /** {@code ddl-auto=update} has added the new column, and nothing knows in which of the two the values are. */
    @Test
    void aColumnThatThisDatabaseHasUnderBothNames() throws Exception {
        database.execute("alter table users add column full_name varchar(100)");
        shop.edit("User.java", NAME, FULL_NAME);
        CommandLineRun run = shop.run("-m", "full name", "--drop", "--fill", "users.full_name=name")
                .ends(0);
        assertThat(run.out()).contains("- drop column users.name");
        assertThat(run.err())
                .contains("note: drop column users.name: its attribute has column full_name now, but both columns"
                        + " are there: no rename");
        assertThat(shop.run("upgrade").ends(1).err()).contains("users.name");
    }

    @Test
    void sixAtOnceAreAskedAbout() throws Exception {
        for (String length : new String[] {"120", "12", "80", "2"}) {
            shop.edit(
                    "Address.java",
                    "(length = " + length + ")",
                    "(name = \"home_" + length + "\", length = " + length + ")");
        }
        shop.edit("User.java", NAME, FULL_NAME);
        shop.edit("Category.java", "@Column(length = 80", "@Column(name = \"title\", length = 80");
        renamesAreAskedAbout("tables and columns get other names at once: rename column");
    }

    @Test
    void anotherNamingStrategyIsAskedAbout() throws Exception {
        Path unit = shop.folder().resolve("src/main/resources/META-INF/persistence.xml");
        Files.writeString(unit, Files.readString(unit).replace("SnakeCaseImpl", "StandardImpl"));
        shop.edit("Order.java", "placed_at", "placedAt");
        renamesAreAskedAbout("all in case and underscores only, as by another naming strategy");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREED);
        assertThat(answer("select name from users")).isEqualTo("Ada");
    }

    private void renamesAreAskedAbout(String question, String... options) throws IOException {
        String[] command =
                Stream.concat(Stream.of("-m", "others"), Stream.of(options)).toArray(String[]::new);
        long before = migrations();
        assertThat(shop.run(command).ends(2).err()).contains(question).contains("--yes");
        assertThat(shop.answering("n\n", command).ends(2).err())
                .contains(question)
                .contains("Nothing was written.");
        assertThat(migrations()).isEqualTo(before);
        CommandLineRun run = shop.answering("y\n", command).ends(0);
        assertThat(run.out()).contains("~ rename column").doesNotContain("drop column");
    }

    private long migrations() throws IOException {
        try (Stream<Path> files = Files.list(shop.migrations())) {
            return files.count();
        }
    }
}
