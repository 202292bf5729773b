package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/github-actions.yml}: its commands, on a pull request to a shop, by the archive that the build makes. */
class WorkflowIT {

    private final Path folder;
    private final GitClone developer;
    private final TestDatabase scratch = PostgresServer.shared().createDatabase();

    WorkflowIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        developer = GitClone.starting(folder.resolve("anna"), folder.resolve("origin.git"));
    }

    @BeforeEach
    void branch() throws Exception {
        Files.writeString(developer.shop().folder().resolve(".gitignore"), ".autogen/\n");
        developer.shop().run("-m", "initial", "--upgrade").ends(0);
        developer.commit("initial");
        developer.git("push", "--quiet", "origin", "main");
        developer.git("fetch", "--quiet", "origin");
        developer.git("checkout", "--quiet", "-b", "phone");
        developer.shop().addPhone();
    }

    @AfterEach
    void close() {
        developer.close();
        scratch.close();
    }

    @Test
    void aGoodMigrationPassesAndIsToldOf() throws Exception {
        developer.shop().run("-m", "add phone").ends(0);
        assertThat(pullRequest().run()).as(log()).isEmpty();
        assertThat(comment())
                .contains("No changes: entities and migrations agree.", "(add phone)`", "<summary>SQL</summary>")
                .contains("alter table users add column phone varchar(20);")
                .doesNotContain("create table users");
    }

    @Test
    void anEntityWithoutItsMigrationFails() throws Exception {
        assertThat(pullRequest().run()).as(log()).isEqualTo("Each change of the entities has its migration");
        assertThat(comment()).contains("+ add column users.phone varchar(20)");
    }

    @Test
    void aMigrationThatDoesNotLeadBackFails() throws Exception {
        developer.shop().run("-m", "add phone").ends(0);
        edit("op.dropColumn(\"users\", \"phone\");", "");
        assertThat(pullRequest().run()).as(log()).isEqualTo("Each migration leads there and back");
    }

    @Test
    void aMigrationThatDestroysFails() throws Exception {
        developer.shop().run("-m", "add phone").ends(0);
        edit(
                "upgrade(Operations op) {",
                "upgrade(Operations op) { op.dropColumn(\"users\", \"name\");"
                        + " op.addColumn(\"users\", column(\"name\", varchar(100)).notNull());");
        edit(
                "downgrade(Operations op) {",
                "downgrade(Operations op) { op.dropColumn(\"users\", \"name\");"
                        + " op.addColumn(\"users\", column(\"name\", varchar(100)).notNull());");
        assertThat(pullRequest().run()).as(log()).isEqualTo("Nothing in it is dangerous");
        assertThat(comment()).contains("**error AG102**");
    }

    private void edit(String from, String to) throws IOException {
        Path file = developer.shop().migration("_add_phone.java");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Workflow pullRequest() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("runner"));
        Path gh = Files.createDirectory(temporary.resolve("bin")).resolve("gh");
        // The newest comment cannot be edited where there is none.
        Files.writeString(gh, "#!/bin/sh\ncase $* in *--edit-last*) exit 1;; esac\ntest -s comment.md\n");
        Files.setPosixFilePermissions(gh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> environment = new HashMap<>(Map.of(
                "AUTOGEN_DISTRIBUTION",
                Path.of("target/distribution.tar.gz").toAbsolutePath().toUri().toString(),
                "GITHUB_BASE_REF",
                "main",
                "PULL_REQUEST",
                "1",
                "AUTOGEN_NO_ARCHIVE",
                "1",
                "AUTOGEN_CLASSPATH",
                "classes/",
                "AUTOGEN_ENTITIES",
                "classes/",
                "JAVA_HOME",
                System.getProperty("java.home")));
        environment.put("AUTOGEN_DEV_URL", scratch.url());
        environment.put("AUTOGEN_USER", scratch.user());
        environment.put("AUTOGEN_PASSWORD", scratch.password());
        return new Workflow(
                Path.of("../docs/github-actions.yml"),
                "migrations",
                developer.shop().folder(),
                temporary,
                environment);
    }

    private String comment() throws IOException {
        return Files.readString(developer.shop().folder().resolve("comment.md"));
    }

    private String log() throws IOException {
        Path log = folder.resolve("runner/log.txt");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
