package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a database that has arrived at the newest revision, and the quick way there in development. */
class AtHeadIT extends ShopTests {

    private static final String MATCHES = "Database is at head and matches the model\n";

    AtHeadIT(@TempDir Path folder) {
        super(folder);
    }

    @BeforeEach
    void firstMigration() {
        shop.run("-m", "initial").ends(0);
    }

    @Test
    void matchesWhatTheMigrationsMade() {
        CommandLineRun upgrade = shop.run("upgrade").ends(0);
        assertThat(upgrade.out()).endsWith(MATCHES);
        assertThat(upgrade.err()).doesNotContain("differs");
    }

    @Test
    void driftIsSaidAndFailsNothing() throws IOException, SQLException {
        shop.run("upgrade").ends(0);
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        database.execute("alter table products alter column name drop not null", "create table by_hand (id int)");
        CommandLineRun upgrade = shop.run("upgrade").ends(0);
        assertThat(upgrade.out()).contains("Applied 1 revision").doesNotContain(MATCHES);
        assertThat(upgrade.err())
                .contains("warning: This database differs from its history")
                .contains("alter column products.name set not null")
                .doesNotContain("by_hand");
    }

    @Test
    void whatWasSkippedIsNamedBesideTheDrift() throws IOException {
        shop.run("upgrade").ends(0);
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);
        Path migration = shop.migration("add_phone.java");
        Files.writeString(
                migration,
                Files.readString(migration).replace("@Revision(", "@dev.autogen.runner.OnlyIn(\"prod\")\n@Revision("));
        CommandLineRun upgrade = shop.run("upgrade").ends(0);
        assertThat(upgrade.out()).contains("add phone): skipped (only in prod)").doesNotContain(MATCHES);
        assertThat(upgrade.err())
                .contains("warning: This database differs from its history")
                .containsPattern("warning: What these revisions would have done is missing, for they were skipped here:"
                        + " [0-9a-f]{12} \\(add phone\\)");
        CommandLineRun check = shop.run("check").ends(3);
        assertThat(check.out()).contains("add column users.phone");
        assertThat(check.out() + check.err()).contains("they were skipped here");
    }

    @Test
    void nothingIsComparedBeforeHead() throws IOException {
        shop.addPhone();
        shop.run("-m", "add phone", "--offline").ends(0);
        assertThat(shop.run("upgrade", "+1").ends(0).out()).contains("Applied 1 revision");
        assertThat(shop.run("upgrade").ends(0).out()).endsWith(MATCHES);
        assertThat(shop.run("upgrade").ends(0).out()).isEqualTo("Nothing to apply: the database is at its target.\n");
    }

    @Test
    void aMigrationByHandNeedsNoModel() throws IOException {
        shop.run("upgrade").ends(0);
        Folders.delete(shop.migrations().resolve("snapshot"));
        shop.run("downgrade").ends(0);
        CommandLineRun upgrade = shop.run("upgrade").ends(0);
        assertThat(upgrade.out()).contains("Applied 1 revision");
        assertThat(upgrade.err()).contains("The database was not compared with the model: The snapshot in ");
    }

    @Test
    void writesAndAppliesAtOnce() throws IOException {
        shop.addPhone();
        CommandLineRun run = shop.run("-m", "add phone", "--upgrade").ends(0);
        assertThat(run.out()).contains("+ add column users.phone varchar(20)").endsWith(MATCHES);
        shop.run("check").ends(0);
    }

    @Test
    void noChangeWritesNothingAndAppliesNothing() throws IOException {
        shop.run("upgrade").ends(0);
        assertThat(shop.run("-m", "nothing", "--upgrade").ends(0).out())
                .isEqualTo("No changes\nNothing to apply: the database is at its target.\n");
    }

    @Test
    void appliesNothingWithoutADatabase() {
        assertThat(shop.run("-m", "x", "--upgrade", "--offline").ends(2).err()).contains("--upgrade", "--offline");
    }
}
