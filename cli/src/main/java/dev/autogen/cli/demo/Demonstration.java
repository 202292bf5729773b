package dev.autogen.cli.demo;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.SampleApplication;
import dev.autogen.fixtures.TestDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The story: from ten entities and an empty database to an added column, there and back. */
public final class Demonstration {

    private final Path launcher;
    private final PrintStream out;

    /**
     * A demonstration that tells its story on {@code out}.
     *
     * @param launcher the {@code autogen} that is demonstrated
     */
    public Demonstration(Path launcher, PrintStream out) {
        this.launcher = launcher;
        this.out = out;
    }

    /**
     * Tells the whole story.
     *
     * @param shop where the sample application goes; created
     * @param data where the server keeps its data; created
     * @throws DemoFailure at the first outcome that is not as it must be
     */
    public void tell(Path shop, Path data) {
        SampleApplication.copyTo(shop);
        say("A shop with ten entities, in " + shop + ".");
        try (PostgresServer server = PostgresServer.start(data);
                TestDatabase database = server.createDatabase("shop")) {
            say("An empty database on a private " + server + ".");
            Properties login = new Properties();
            login.setProperty("user", database.user());
            login.setProperty("password", database.password());
            Map<String, String> environment = Map.of(
                    "AUTOGEN_URL", database.url(),
                    "AUTOGEN_USER", database.user(),
                    "AUTOGEN_PASSWORD", database.password());
            firstMigration(new Shell(launcher, shop, environment, out), new ShopDatabase(database.url(), login));
            addPhone(
                    new Shell(launcher, shop, environment, out),
                    new ShopDatabase(database.url(), login),
                    new ShopSources(shop));
        }
    }

    private void firstMigration(Shell shell, ShopDatabase database) {
        say("Set up once.");
        shell.autogen(List.of("init"), "autogen.properties");
        say("The first migration: everything the entities ask for.");
        shell.autogen(List.of("-m", "initial"), "+ create table users");
        shell.autogen(List.of("upgrade"));
        database.insertUsers();
        database.requireUsers();
        say("Somebody uses the shop: 3 users inserted, " + database.emails() + ".");
    }

    private void addPhone(Shell shell, ShopDatabase database, ShopSources sources) {
        say("A developer adds a field to User.java:");
        sources.addPhone().forEach(line -> out.println("    " + line));
        shell.autogen(List.of("-m", "add phone"), "+ add column users.phone varchar(20)", "User.phone, User.java:");
        say("The file that goes into the pull request:");
        sources.migration("_add_phone.java").forEach(line -> out.println(("    " + line).stripTrailing()));
        shell.autogen(List.of("upgrade"));
        database.requirePhone(true);
        database.requireUsers();
        say("The column is there, and so are the 3 users. And back:");
        shell.autogen(List.of("downgrade"));
        database.requirePhone(false);
        database.requireUsers();
        say("The column is gone, the 3 users are not. And forward again:");
        shell.autogen(List.of("upgrade"));
        database.requirePhone(true);
        database.requireUsers();
        shell.autogen(List.of("check"), "No changes");
        shell.autogen(List.of("status"), "add phone");
        say("Entities, migrations and database agree.");
    }

    private void say(String sentence) {
        out.println("\n" + sentence);
    }
}
