package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roles of {@code docs/privileges.md} can do what they are for, and nothing else. */
class LeastPrivilegeIT {

    private final GuidePage page = GuidePage.of("privileges.md");
    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;
    private final List<String> roles = new ArrayList<>();

    LeastPrivilegeIT(@TempDir Path folder) {
        this.shop = new ShopProject(folder, database);
    }

    @BeforeEach
    void leaveNothingToEverybody() throws SQLException {
        database.execute(
                "revoke all on database " + database.name() + " from public",
                "revoke all on schema public from public");
    }

    @AfterEach
    void drop() throws SQLException {
        for (String role : roles) {
            database.execute("drop owned by " + role + " cascade", "drop role " + role);
        }
        database.close();
    }

    /** Makes the role as the page says. */
    private String make(String name) throws SQLException {
        String role = database.name() + "_" + name;
        database.execute(page.code("sql", "-- the " + name)
                .replace("shop_" + name, role)
                .replace("database shop ", "database " + database.name() + " "));
        roles.add(role);
        if (!database.password().isEmpty()) {
            database.execute("alter role " + role + " password '" + database.password() + "'");
        }
        return role;
    }

    private CommandLineRun as(String role, String... command) {
        List<String> all = new ArrayList<>(List.of("--user", role));
        all.addAll(List.of(command));
        return shop.run(all.toArray(String[]::new));
    }

    @Test
    void everybodyCanDoWhatTheyAreForAndNothingElse() throws SQLException, IOException {
        String owner = make("owner");
        as(owner, "-m", "initial").ends(0);
        assertThat(as(owner, "upgrade").ends(0).out()).contains("matches the model");
        as(owner, "downgrade", "base").ends(0);
        as(owner, "upgrade").ends(0);

        looks(make("reader"));
        keeps(make("keeper"), owner);
        assertThat(as(owner, "upgrade").ends(0).out()).contains("matches the model");
    }

    private void looks(String reader) throws IOException {
        as(reader, "current").ends(0);
        as(reader, "status").ends(0);
        as(reader, "upgrade").ends(0);
        assertThat(as(reader, "check").ends(0).out()).startsWith("No changes");
        assertThat(as(reader, "diff", "--exit-code").ends(0).out()).doesNotContain("undecided");
        shop.addPhone();
        as(reader, "-m", "add phone").ends(0);
        assertThat(as(reader, "upgrade", "--sql").ends(0).out()).contains("phone");
        assertThat(as(reader, "upgrade").ends(1).err()).contains("must be owner of table users", "as before");
        assertThat(as(reader, "stamp", "head").ends(1).err()).contains("permission denied for table autogen_history");
    }

    private void keeps(String keeper, String owner) throws IOException {
        as(keeper, "stamp", "base").ends(0);
        assertThat(as(owner, "current").ends(0).out()).isEmpty();
        as(keeper, "stamp", "head-1").ends(0);
        assertThat(as(owner, "current").ends(0).out()).contains("initial");
        assertThat(as(keeper, "upgrade").ends(1).err()).contains("must be owner of table users");
        Path initial = shop.migration("initial.java");
        String edited = Files.readString(initial)
                .replaceFirst("upgrade\\(Operations op\\) \\{", "$0 op.execute(\"select 1\");");
        Files.writeString(initial, edited);
        assertThat(as(keeper, "repair", "--all").ends(0).out()).contains("initial");
    }

    @Test
    void anOwnerTakesOverWhatIsThere() throws SQLException, IOException {
        String owner = make("owner");
        as(owner, "-m", "initial").ends(0);
        as(owner, "upgrade").ends(0);
        database.execute("drop table autogen_history");
        Folders.delete(shop.migrations());
        as(owner, "baseline").ends(0);
        assertThat(as(owner, "check").ends(0).out()).startsWith("No changes");
    }

    @Test
    void anOwnerStartsAgainWhereAllIsItsOwn() throws SQLException {
        String owner = make("owner");
        as(owner, "-m", "initial").ends(0);
        as(owner, "upgrade").ends(0);
        assertThat(as(owner, "reset").ends(0).out()).contains("matches the model");
        database.execute("create table not_its_own (id int)");
        assertThat(as(owner, "reset", "--allow-destructive").ends(1).err())
                .contains("must be owner of table not_its_own");
        assertThat(as(owner, "check").ends(0).out()).startsWith("No changes");
    }

    @Test
    void aVerifierNeedsNothingOfTheDatabaseItself() throws SQLException {
        as(make("owner"), "-m", "initial").ends(0);
        String verifier = make("verifier");
        String[] verify = {"verify", "--dev-url", database.url(), "--no-entities"};
        assertThat(as(verifier, verify).ends(0).out()).contains("each leads there and back");
        assertThat(as(verifier, "upgrade").ends(1).err()).contains("permission denied");
        database.execute("alter role " + verifier + " nocreatedb");
        assertThat(as(verifier, verify).ends(1).err()).contains("permission denied to create database");
    }

    @Test
    void withoutThemTheErrorSaysWhatIsMissing() throws SQLException {
        String owner = make("owner");
        as(owner, "-m", "initial").ends(0);
        as(owner, "upgrade").ends(0);
        String reader = make("reader");
        database.execute("revoke select on autogen_history from " + reader);
        assertThat(as(reader, "current").ends(1).err()).contains("permission denied for table autogen_history");
        database.execute("revoke connect on database " + database.name() + " from " + reader);
        assertThat(as(reader, "current").ends(1).err()).contains("permission denied for database");
    }
}
