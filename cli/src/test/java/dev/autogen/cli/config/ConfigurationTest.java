package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationTest {

    private static final String URL = "jdbc:postgresql://localhost/";

    private final Path folder;

    ConfigurationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    record Precedence(
            String name, String main, String env, Map<String, String> variables, Map<String, String> options) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Precedence> precedences() {
        String main = "env = dev\nurl = " + URL;
        return Stream.of(
                new Precedence("the file alone", main + "wins", "", Map.of(), Map.of()),
                new Precedence("the environment's file", main, "url = " + URL + "wins", Map.of(), Map.of()),
                new Precedence("a variable", main, "url = " + URL, Map.of("AUTOGEN_URL", URL + "wins"), Map.of()),
                new Precedence(
                        "an option", main, "url = " + URL, Map.of("AUTOGEN_URL", URL), Map.of("url", URL + "wins")),
                new Precedence(
                        "a blank variable says nothing", main + "wins", "", Map.of("AUTOGEN_URL", " "), Map.of()),
                new Precedence(
                        "a placeholder that loses is not looked at",
                        main + "${env:MISSING}",
                        "url = " + URL + "wins",
                        Map.of(),
                        Map.of()));
    }

    @ParameterizedTest
    @MethodSource("precedences")
    void laterWins(Precedence row) {
        write("autogen.properties", row.main);
        write("autogen-dev.properties", row.env);

        assertThat(load(row.options, row.variables).database().url()).isEqualTo(URL + "wins");
    }

    @Test
    void theFileIsFoundUpwardsAndPathsAreRelativeToIt() {
        write(
                "autogen.properties",
                "migrations = db\nentities = com.acme, lib/a.jar, lib/*\nclasspath = lib/*.jar, lib");
        write("lib/a.jar", "");
        write("lib/b.jar", "");
        write("lib/readme.txt", "");
        write("deep/down/x", "");

        Configuration configuration = Configuration.load(folder.resolve("deep/down"), Map.of(), Map.of());

        assertThat(configuration.folder()).isEqualTo(folder);
        assertThat(configuration.file()).contains(folder.resolve("autogen.properties"));
        assertThat(configuration.migrations()).isEqualTo(folder.resolve("db"));
        assertThat(configuration.entities())
                .isEqualTo(new EntitySelection(
                        List.of("com.acme"), List.of(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"))));
        assertThat(configuration.classpath())
                .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"), folder.resolve("lib"));
    }

    @Test
    void pathsInOptionsAreRelativeToTheWorkingDirectory() {
        write("autogen.properties", "migrations = db");
        write("deep/x", "");

        Configuration configuration =
                Configuration.load(folder.resolve("deep"), Map.of("migrations", "mine"), Map.of());

        assertThat(configuration.migrations()).isEqualTo(folder.resolve("deep/mine"));
    }

    @Test
    void defaults() {
        write("autogen.properties", "");

        Configuration configuration = load(Map.of(), Map.of());

        assertThat(configuration.migrations()).isEqualTo(folder.resolve("db/migrations"));
        assertThat(configuration.defaultSchema()).isEqualTo("public");
        assertThat(configuration.hasDefaultSchema()).isFalse();
        assertThat(configuration.schemas()).isEmpty();
        assertThat(configuration.naming()).isEmpty();
        assertThat(configuration.environment()).isEmpty();
        assertThat(configuration.entities()).isEqualTo(EntitySelection.ALL);
        assertThat(configuration.exclusions().list()).isEmpty();
        assertThat(configuration.historySchema()).isEmpty();
        assertThat(configuration.historyTable()).isEmpty();
        assertThat(configuration.lockTimeout()).isEmpty();
        assertThat(configuration.lockAttempts()).isEmpty();
    }

    @Test
    void historyAndLocks() {
        write(
                "autogen.properties",
                "history.schema = ops\nhistory.table = applied\nlock-timeout = 500ms\nlock-attempts = 3");

        Configuration configuration = load(Map.of(), Map.of("AUTOGEN_HISTORY_TABLE", "other"));

        assertThat(configuration.historySchema()).contains("ops");
        assertThat(configuration.historyTable()).contains("other");
        assertThat(configuration.lockTimeout()).contains(Duration.ofMillis(500));
        assertThat(configuration.lockAttempts()).hasValue(3);
        assertThatThrownBy(() ->
                        load(Map.of(), Map.of("AUTOGEN_LOCK_TIMEOUT", "5")).lockTimeout())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("AUTOGEN_LOCK_TIMEOUT", "'5' is no time");
        assertThatThrownBy(() ->
                        load(Map.of(), Map.of("AUTOGEN_LOCK_ATTEMPTS", "0")).lockAttempts())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("AUTOGEN_LOCK_ATTEMPTS", "'0' is no number");
    }

    @Test
    void placeholders() {
        write("secret", "pä55\n");
        write("autogen.properties", """
                url = jdbc:postgresql://${env:HOST:localhost}:${env:PORT:5432}/${env:NAME}
                user = ${env:WHO:${env:NAME}}
                password = ${file:secret}
                """);

        Database database = load(Map.of(), Map.of("NAME", "shop", "HOST", "db")).database();

        assertThat(database.url()).isEqualTo("jdbc:postgresql://db:5432/shop");
        assertThat(database.properties()).containsEntry("user", "shop").containsEntry("password", "pä55");
        assertThat(database).hasToString("jdbc:postgresql://db:5432/shop as shop");
    }

    @Test
    void aPasswordInTheUrlIsMasked() {
        String url = URL + "shop?password=hush&sslmode=require";

        assertThat(new Database(url, null, null, "--url")).hasToString(URL + "shop?password=***&sslmode=require");
    }

    @Test
    void credentialsGivenAloneCompleteTheApplications() {
        write(
                "src/main/resources/application.properties",
                "spring.datasource.url=" + URL + "\n"
                        + "spring.datasource.username=app\nspring.datasource.password=app");

        Database database = load(Map.of("user", "me"), Map.of()).database();

        assertThat(database.user()).isEqualTo("me");
        assertThat(database.password()).isEqualTo("app");
    }

    @Test
    void credentialsOfTheApplicationAreNotForAnotherDatabase() {
        write(
                "src/main/resources/application.properties",
                "spring.datasource.url=" + URL + "\n"
                        + "spring.datasource.username=app\nspring.datasource.password=app");

        Database database = load(Map.of("url", URL + "other"), Map.of()).database();

        assertThat(database.user()).isNull();
        assertThat(database.password()).isNull();
    }

    @Test
    void exclusions() {
        write("autogen.properties", "exclude = audit_*, ${env:MORE:column:users.legacy_*},\\\n  index:\"a,b\"");

        assertThat(load(Map.of(), Map.of()).exclusions().list())
                .extracting(Object::toString)
                .containsExactly("audit_*", "column:users.legacy_*", "index:\"a,b\"");
        assertThat(load(Map.of(), Map.of("MORE", "x")).exclusions().list()).hasSize(3);
        assertThat(load(Map.of("exclude", "y"), Map.of()).exclusions().list())
                .extracting(Object::toString)
                .containsExactly("y");
        assertThatThrownBy(
                        () -> load(Map.of(), Map.of("AUTOGEN_EXCLUDE", "a.b.c")).exclusions())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("AUTOGEN_EXCLUDE: 'exclude' cannot be read: 'a.b.c' has too many dots");
    }

    record Wrong(String name, String main, Map<String, String> options, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong(
                        "misspelt key",
                        "\n# a\nschema = a",
                        Map.of(),
                        "Unknown key 'schema' at FOLDER/autogen.properties:3." + " Did you mean 'schemas'?"),
                new Wrong("misspelt option", "", Map.of("migration", "x"), "Did you mean 'migrations'?"),
                new Wrong(
                        "missing variable",
                        "url = ${env:NOPE}",
                        Map.of(),
                        "autogen.properties:1: 'url' refers to" + " ${env:NOPE}, but NOPE is not set."),
                new Wrong("missing file", "url = ${file:nope}", Map.of(), "refers to the file FOLDER/nope"),
                new Wrong("unknown placeholder", "url = ${nope}", Map.of(), "neither ${env:NAME}"),
                new Wrong("another product", "url = jdbc:h2:mem:x;password=hush", Map.of(), "not one of PostgreSQL"),
                new Wrong("nothing at all", "", Map.of(), "No database is configured"),
                new Wrong(
                        "misspelt environment",
                        "url = jdbc:postgresql:x",
                        Map.of("env", "prdo"),
                        "There is no FOLDER/autogen-prdo.properties for the environment 'prdo'."
                                + " There are: autogen-prod.properties"),
                new Wrong("missing configuration", "", Map.of("config", "nope.properties"), "FOLDER/nope.properties"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void wrongSettingsAreNamed(Wrong row) {
        write("autogen.properties", row.main);
        write("autogen-prod.properties", "");

        assertThatThrownBy(() -> load(row.options, Map.of()).database())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(row.message.replace("FOLDER", folder.toString()))
                .hasMessageNotContaining("hush");
    }

    /** @param main the file's line on it, if any */
    record Loss(String name, String main, Map<String, String> variables, String url, AllowedLoss expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Loss> losses() {
        String there = "jdbc:postgresql://db.example.com/x";
        AllowedLoss all = new AllowedLoss(true, true, Set.of());
        AllowedLoss back = new AllowedLoss(false, true, Set.of());
        AllowedLoss named = new AllowedLoss(false, false, Set.of("1a2b"));
        Map<String, String> variable = Map.of("AUTOGEN_ALLOW_DESTRUCTIVE", "all");
        return List.of(
                new Loss("nothing", "", Map.of(), "jdbc:postgresql:x", AllowedLoss.NONE),
                new Loss("way back", "downgrade", Map.of(), "jdbc:postgresql:x", back),
                new Loss("all", "all", Map.of(), "jdbc:postgresql://localhost:5433/x?ssl=true", all),
                new Loss("by address", "downgrade", Map.of(), "jdbc:postgresql://127.0.0.1/x", back),
                new Loss("by address of six", "downgrade", Map.of(), "jdbc:postgresql://[::1]:5432/x", back),
                new Loss("private server", "downgrade", Map.of(), "embedded", back),
                new Loss("another machine", "downgrade", Map.of(), there, AllowedLoss.NONE),
                new Loss("one of two machines", "all", Map.of(), "jdbc:postgresql://localhost,b/x", AllowedLoss.NONE),
                new Loss("looks like here", "all", Map.of(), "jdbc:postgresql://localhost.b.com/x", AllowedLoss.NONE),
                new Loss("named there", "upgrade, 1a2b", Map.of(), there, named),
                new Loss("by variable there", "", variable, there, all));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossIsAllowed(Loss row) {
        write("autogen-local.properties", row.main.isEmpty() ? "" : "allow-destructive = " + row.main);
        write("autogen.properties", "url = " + row.url);

        assertThat(load(Map.of(), row.variables).allowedLoss()).isEqualTo(row.expected);
    }

    @Test
    void localSettingsCountWhereNoEnvironmentIsNamed() {
        write("autogen.properties", "url = jdbc:postgresql:a");
        write("autogen-local.properties", "url = jdbc:postgresql:b");
        write("autogen-prod.properties", "user = c");

        assertThat(load(Map.of(), Map.of()).database().url()).isEqualTo("jdbc:postgresql:b");
        assertThat(load(Map.of("env", "prod"), Map.of()).database().url()).isEqualTo("jdbc:postgresql:a");
    }

    @Test
    void anEnvironmentNeedsNoFileWhereTheUrlIsGiven() {
        write("autogen.properties", "");

        assertThat(load(Map.of("env", "ci", "url", URL), Map.of()).environment())
                .isEqualTo("ci");
    }

    private Configuration load(Map<String, String> options, Map<String, String> variables) {
        return Configuration.load(folder, options, variables);
    }

    private void write(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
