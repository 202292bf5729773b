package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One developer: a clone of the shop's repository and a database of their own. */
final class GitClone implements AutoCloseable {

    private final Path folder;
    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;

    private GitClone(Path folder, boolean first) {
        this.folder = folder;
        this.shop = first ? new ShopProject(folder, database) : ShopProject.existing(folder, database);
    }

    /** The developer who starts the project. */
    static GitClone starting(Path folder, Path origin) throws Exception {
        run(folder.resolveSibling(""), "git", "init", "--quiet", "--bare", "-b", "main", origin.toString());
        GitClone clone = new GitClone(folder, true);
        clone.git("init", "--quiet", "-b", "main");
        clone.git("remote", "add", "origin", origin.toString());
        clone.introduce(folder.getFileName().toString());
        return clone;
    }

    /** A developer who joins. */
    static GitClone joining(Path folder, Path origin, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "clone", "--quiet"));
        command.addAll(List.of(options));
        command.addAll(List.of(origin.toString(), folder.toString()));
        run(folder.resolveSibling(""), command.toArray(String[]::new));
        GitClone clone = new GitClone(folder, false);
        clone.introduce(folder.getFileName().toString());
        clone.upToDate();
        return clone;
    }

    private void introduce(String name) throws Exception {
        git("config", "user.name", name);
        git("config", "user.email", name + "@example.com");
    }

    ShopProject shop() {
        return shop;
    }

    /** Runs git, which must succeed. */
    void git(String... arguments) throws Exception {
        assertThat(tryGit(arguments)).as("git %s", String.join(" ", arguments)).isZero();
    }

    int tryGit(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.editor=true"));
        command.addAll(List.of(arguments));
        return run(folder, command.toArray(String[]::new));
    }

    void commit(String message) throws Exception {
        git("add", "--all");
        git("commit", "--quiet", "-m", message);
    }

    /** A branch with one revision, applied here and committed. */
    void work(String branch, String message, String file, String from, String to) throws Exception {
        git("checkout", "--quiet", "-b", branch);
        shop.edit(file, from, to);
        shop.run("-m", message).ends(0);
        shop.run("upgrade").ends(0);
        commit(message);
    }

    void pull() throws Exception {
        git("checkout", "--quiet", "main");
        git("pull", "--quiet", "--ff-only", "origin", "main");
        shop.compile();
    }

    /** Everything that is there is applied, and then all agree. */
    void upToDate() {
        shop.compile();
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo("No changes: entities, migrations and database agree.\n");
    }

    /** What this database remembers of each revision: its id and its checksum. */
    List<String> history() throws SQLException {
        List<String> history = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select revision || ' ' || checksum from autogen_history where reverted_at is null order by 1")) {
            while (rows.next()) {
                history.add(rows.getString(1));
            }
        }
        return history;
    }

    @Override
    public void close() {
        database.close();
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            System.out.println(String.join(" ", command) + ": " + output);
        }
        return status;
    }
}
