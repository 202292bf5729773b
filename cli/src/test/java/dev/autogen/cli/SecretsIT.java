package dev.autogen.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that asks for passwords; none, right or wrong, comes to light anywhere but where it was put. */
@Timeout(120)
class SecretsIT {

    private static final String RIGHT = "hush4711";
    private static final String WRONG = "hush4712";
    private static final String MARK = "hush471";
    private static final String PASS_FILE = "org.postgresql.pgpassfile";

    private static PostgresServer server;

    private final TestDatabase database = created();
    private final Path folder;
    private final ShopProject shop;
    private final Map<String, String> environment = new HashMap<>();
    private final Set<Path> told = new HashSet<>();
    private final List<String> outputs = new ArrayList<>();
    private String typed = "";
    private final Logger root = Logger.getLogger("");
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            outputs.add(entry.getMessage() + Arrays.toString(entry.getParameters()) + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    SecretsIT(@TempDir Path folder) {
        this.folder = folder;
        this.shop = new ShopProject(folder, database);
        root.addHandler(log);
    }

    @BeforeAll
    static void start(@TempDir Path data) throws IOException, SQLException {
        server = PostgresServer.start(data);
        Files.writeString(data.resolve("pg_hba.conf"), """
                host all postgres all trust
                host all all all scram-sha-256
                """);
        try (TestDatabase any = server.createDatabase()) {
            any.execute("create role keeper login superuser password '" + RIGHT + "'", "select pg_reload_conf()");
        }
    }

    private static TestDatabase created() {
        return server.createDatabase();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void drop() {
        root.removeHandler(log);
        System.clearProperty(PASS_FILE);
        database.close();
    }

    /** Where a password can stand. */
    enum Place {
        URL,
        URL_VARIABLE,
        PROPERTIES,
        VARIABLE,
        NAMED_VARIABLE,
        FILE,
        SPRING,
        PERSISTENCE_XML,
        PASS_FILE,
        TERMINAL
    }

    private void put(Place place, String password) throws IOException {
        String url = database.url();
        String whole = url + (url.contains("?") ? "&" : "?") + "user=keeper&password=" + password;
        String address = "url = " + url + "\nuser = keeper\n";
        switch (place) {
            case URL -> write("autogen.properties", "url = " + whole);
            case URL_VARIABLE -> environment.put("AUTOGEN_URL", whole);
            case PROPERTIES -> write("autogen.properties", address + "password = " + password);
            case VARIABLE -> {
                write("autogen.properties", address);
                environment.put("AUTOGEN_PASSWORD", password);
            }
            case NAMED_VARIABLE -> {
                write("autogen.properties", address + "password = ${env:DB_PASSWORD}");
                environment.put("DB_PASSWORD", password);
            }
            case FILE -> {
                write("autogen.properties", address + "password = ${file:secret}");
                write("secret", password + "\n");
            }
            case SPRING -> {
                Files.delete(folder.resolve("src/main/resources/META-INF/persistence.xml"));
                write("src/main/resources/application.properties", """
                        spring.datasource.url=%s
                        spring.datasource.username=keeper
                        spring.datasource.password=%s
                        """.formatted(url, password));
            }
            case PERSISTENCE_XML -> {
                String file = "src/main/resources/META-INF/persistence.xml";
                write(
                        file,
                        Files.readString(folder.resolve(file))
                                .replace("jdbc:postgresql://localhost:5432/shop", url)
                                .replace(
                                        "value=\"shop\"/>",
                                        "value=\"keeper\"/>\n"
                                                + "<property name=\"jakarta.persistence.jdbc.password\" value=\""
                                                + password
                                                + "\"/>"));
            }
            case PASS_FILE -> {
                write("autogen.properties", address);
                write("passwords", "*:*:*:keeper:" + password + "\n");
                Files.setPosixFilePermissions(
                        folder.resolve("passwords"), PosixFilePermissions.fromString("rw-------"));
                System.setProperty(PASS_FILE, folder.resolve("passwords").toString());
            }
            case TERMINAL -> {
                write("autogen.properties", address);
                typed = password + "\n";
            }
        }
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, content);
        told.add(path);
    }

    private void withOneRevision() {
        new RevisionProject(folder, Map.of()).write("1001");
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--classpath", "classes/", "--entities", "classes/"));
        all.addAll(typed.isEmpty() ? List.of() : List.of("-W"));
        all.addAll(List.of(arguments));
        String[] line = all.toArray(String[]::new);
        CommandLineRun run = typed.isEmpty()
                ? CommandLineRun.in(folder, environment, line)
                : CommandLineRun.answering(typed, folder, environment, line);
        outputs.add(run.out());
        outputs.add(run.err());
        return run;
    }

    private void nothingCameToLight() throws IOException, SQLException {
        assertThat(outputs).noneMatch(text -> text.contains(MARK));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!told.contains(file)) {
                    assertThat(Files.readString(file, ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(MARK);
                }
            }
        }
        assertThat(everythingKept()).doesNotContain(MARK);
    }

    /** The rows of all tables, and what sessions ran last. */
    private String everythingKept() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database_to_xml(true, false, '')::text"
                        + " || (select string_agg(a::text, '') from pg_stat_activity a)")) {
            row.next();
            return row.getString(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRightPasswordOpensAndIsNotShown(Place place) throws IOException, SQLException {
        put(place, RIGHT);
        withOneRevision();
        assertThat(run("-v", "current").ends(0).err()).doesNotContain("error");
        run("--format", "json", "status").ends(0);
        nothingCameToLight();
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsNotShown(Place place) throws IOException, SQLException {
        put(place, WRONG);
        withOneRevision();
        assertThat(run("current").ends(1).err()).contains("password authentication failed for user \"keeper\"");
        run("-v", "upgrade").ends(1);
        assertThat(run("--format", "json", "status").ends(1).out()).contains("\"connection\"");
        run("-v", "check").ends(1);
        nothingCameToLight();
    }

    @Test
    void allThatIsWrittenIsWithoutIt() throws IOException, SQLException {
        put(Place.PERSISTENCE_XML, RIGHT);
        run("-v", "init").ends(0);
        run("-v", "-m", "initial").ends(0);
        run("-v", "upgrade").ends(0);
        run("-v", "--format", "json", "check").ends(0);
        run("-v", "--format", "json", "diff").ends(0);
        run("-v", "upgrade", "--sql", "base:head").ends(0);
        Files.delete(folder.resolve("autogen-local.properties")); // it allows what is asked for here
        database.execute("insert into categories (name) values ('books')");
        assertThat(run("-v", "downgrade", "base").ends(1).err()).contains("pg_dump");
        nothingCameToLight();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://keeper:hush4711@localhost:5432/shop",
                "jdbc:postgresql://keeper:hu/hush4711@localhost/shop",
                "jdbc:postgresql://localhost:99999/shop?user=keeper&password=hush4711",
                "jdbc:postgresql://localhost:none/shop?user=keeper&password=hush4711",
                "jdbc:postgresql://localhost/sh%op?user=keeper&password=hush4711",
                "jdbc:postgresql://localhost:1/shop?user=keeper&password=hush4711&sslpassword=hush4711",
                "jdbc:postgresql://localhost:1/shop?user=keeper&PASSWORD=hush4711",
                "postgresql://keeper:hush4711@localhost/shop",
                "jdbc:mysql://localhost/shop?user=keeper&password=hush4711"
            })
    void anAddressThatIsWrongIsShownWithoutIt(String url) throws IOException, SQLException {
        environment.put("AUTOGEN_URL", url);
        withOneRevision();
        assertThat(run("-v", "current").status()).isIn(1, 2);
        assertThat(run("--format", "json", "status").status()).isIn(1, 2);
        assertThat(run("-v", "diff", "--from", url, "--to", "entities").status())
                .isIn(1, 2);
        assertThat(run("current", "--uri=" + url).status()).isEqualTo(2);
        nothingCameToLight();
    }

    @Test
    void theProcessListIsWithoutIt() throws Exception {
        put(Place.VARIABLE, RIGHT);
        RevisionProject project = new RevisionProject(folder, Map.of());
        project.write("1001");
        project.replace("1001", "create table t_1001 (id int)", "select pg_sleep(600)");
        Launcher launcher = Launcher.built().with("AUTOGEN_PASSWORD", RIGHT);
        CompletableFuture<CommandLineRun> run = CompletableFuture.supplyAsync(() -> launcher.run(folder, "upgrade"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!isSleeping(statement)) {
                assertThat(run).isNotDone();
                Thread.sleep(50);
            }
            List<String> processes = ProcessHandle.allProcesses()
                    .map(process -> process.info().commandLine().orElse(""))
                    .toList();
            assertThat(processes).anyMatch(line -> line.contains("dev.autogen")).noneMatch(line -> line.contains(MARK));
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'keeper'");
        }
        CommandLineRun ended = run.get(60, TimeUnit.SECONDS).ends(1);
        assertThat(ended.out() + ended.err()).contains("terminating connection").doesNotContain(MARK);
    }

    private static boolean isSleeping(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select 1 from pg_stat_activity where usename = 'keeper' and query like '%pg_sleep(600)%'")) {
            return row.next();
        }
    }

    @Test
    void whatTheUrlSaysOfSslReachesTheDriver() {
        withOneRevision();
        environment.put("AUTOGEN_URL", database.url() + (database.url().contains("?") ? "&" : "?") + "sslmode=require");
        environment.put("AUTOGEN_USER", server.user());
        assertThat(run("current").ends(1).err()).contains("The server does not support SSL");
    }
}
