package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that is stopped and started, or has too little of something: an own one, since others would suffer. */
@Timeout(120)
class ServerFaultsIT {

    private static final String TABLES = "select count(*) from pg_class where starts_with(relname, 'many_')";

    private static final String VALIDITY = "select indisvalid::text from pg_index where indexrelid = '%s'::regclass";

    private final Path data;
    private final MigrationFolder folder;
    private PostgresServer server;
    private String name = "postgres";

    ServerFaultsIT(@TempDir Path temporary) {
        this.data = temporary.resolve("data");
        this.folder = new MigrationFolder(temporary.resolve("src")).withUsers();
        this.server = PostgresServer.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The same data, at another port. */
    private void start() {
        server = PostgresServer.start(data);
    }

    private PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.url(name));
        database.setUser(server.user());
        return database;
    }

    private Autogen autogen() {
        return Autogen.on(database()).sources(folder.folder(), List.of(), null).lockTimeout(Duration.ofSeconds(30));
    }

    private RevisionStatus newest() {
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1);
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void isRestartedWhileAnIndexIsBuilt() throws Exception {
        folder.write("1003", "1002", """
                op.step("table", s -> s.createTable("orders", t -> t.column("id", bigint())));
                op.step("index", s -> s.createIndex("ix_users_email").on("users", "email").concurrently());
                op.step("last", s -> s.addColumn("orders", column("note", text())));""", "");
        autogen().upgrade("1002");
        Throwable failure;
        try (Connection writer = database().getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into users (email) values ('a')");
            CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(() -> catchThrowable(autogen()::upgrade));
            while (ask("select 1 from pg_class where relname = 'ix_users_email'")
                    .isEmpty()) {
                assertThat(run).isNotDone();
                Thread.sleep(20);
            }
            server.close();
            failure = run.get(60, TimeUnit.SECONDS);
        }
        assertThat(failure)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "create index concurrently ix_users_email",
                        "terminating connection due to administrator command",
                        "Step 2 of 3 (index) failed; the steps before it stay");
        start();
        assertThat(ask(VALIDITY.formatted("ix_users_email"))).isEqualTo("false");
        assertThat(newest().state()).isEqualTo(State.FAILED);
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 3, "index"));
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(newest().state()).isEqualTo(State.APPLIED);
        assertThat(ask(VALIDITY.formatted("ix_users_email"))).isEqualTo("true");
    }

    @Test
    void isAwayWhenARunBegins() {
        Autogen autogen = autogen();
        server.close();
        assertThatThrownBy(autogen::upgrade)
                .isInstanceOf(AutogenException.class)
                .hasMessageContainingAll("The database cannot be reached", "refused");
    }

    /**
     * Each table that is locked needs a place in a table of a fixed size, until the end of the transaction; others have
     * all but 500 of the places here.
     */
    @Test
    void hasTooFewLocks() throws SQLException {
        autogen().upgrade();
        execute("alter system set max_locks_per_transaction = 10");
        server.close();
        start();
        assertThat(ask("show max_locks_per_transaction")).isEqualTo("10");
        try (Connection others = database().getConnection();
                Statement statement = others.createStatement()) {
            assertThat(catchThrowable(
                            () -> statement.execute("select pg_advisory_lock(g) from generate_series(1, 1000000) g")))
                    .hasMessageContaining("out of shared memory");
            statement.execute("select pg_advisory_unlock(g) from generate_series(1, 500) g");
            folder.write("1003", "1002", "op.execute(\"" + tables(1, 1200) + "\");", "");
            assertThatThrownBy(() -> autogen().upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll(
                            "out of shared memory",
                            "max_locks_per_transaction",
                            "It was rolled back as a whole. The database is as before");
            assertThat(ask(TABLES)).isEqualTo("0");
            assertThat(newest().state()).isEqualTo(State.PENDING);

            StringBuilder steps = new StringBuilder();
            for (int first = 1; first < 1200; first += 100) {
                String sql = tables(first, first + 99);
                steps.append("op.step(\"from " + first + "\", s -> s.execute(\"" + sql + "\"));\n");
            }
            folder.write("1003", "1002", steps.toString(), "");
            assertThat(autogen().upgrade().done()).hasSize(1);
            assertThat(ask(TABLES)).isEqualTo("1200");
        }
    }

    private static String tables(int first, int last) {
        return "do $$ begin for i in " + first + ".." + last
                + " loop execute format('create table many_%s (c int)', i); end loop; end $$";
    }

    /** Root can make a tablespace that is soon full; others have {@link #cannotWriteToATable}. */
    @Test
    void hasAFullTablespace(@TempDir Path temporary) throws Exception {
        Path small = Files.createDirectories(temporary.resolve("small"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=16m,mode=0777", "none", small.toString()),
                "Only root may mount, and not everywhere");
        try {
            execute("create tablespace small location '" + small + "'", "create database small tablespace small");
            name = "small";
            goesOnWhenThereIsSpaceAgain(small);
            server.close();
        } finally {
            assertThat(succeeds("umount", "--lazy", small.toString())).isTrue();
        }
    }

    private void goesOnWhenThereIsSpaceAgain(Path small) throws Exception {
        folder.write("1003", "1002", """
                op.step("table", s -> s.createTable("orders", t -> t.column("c", text())));
                op.step("fill", s -> s.execute("insert into orders select repeat('x', 1000) from generate_series(1, 20000)"));
                op.step("index", s -> s.createIndex("ix_orders_c").on("orders", "c").concurrently());""", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "insert into orders",
                        "No space left on device",
                        "Step 2 of 3 (fill) was rolled back; the steps before it stay");
        assertThat(newest().stopped()).isEqualTo(new Stopped(Direction.UPGRADE, 2, 3, "fill"));

        enlarge(small, "48m");
        folder.write("1003", "1002", """
                op.step("table", s -> s.createTable("orders", t -> t.column("c", text())));
                op.step("fill", s -> s.execute("insert into orders select md5(g::text) from generate_series(1, 30000) g"));
                op.step("index", s -> s.createIndex("ix_orders_c").on("orders", "c").concurrently());""", "");
        Autogen filling = autogen().listener(new Listener() {
            @Override
            public void step(Script script, Step step, int steps) {
                if (step.number() == 3) {
                    fill();
                }
            }
        });
        assertThatThrownBy(filling::upgrade)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll("No space left on device", "Step 3 of 3 (index) failed");
        assertThat(newest().state()).isEqualTo(State.FAILED);

        enlarge(small, "160m");
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(ask(VALIDITY.formatted("ix_orders_c"))).isEqualTo("true");
    }

    private static void enlarge(Path mounted, String size) throws IOException, InterruptedException {
        assertThat(succeeds("mount", "-o", "remount,size=" + size, mounted.toString()))
                .isTrue();
    }

    private void fill() {
        try {
            execute("create table filler (c text)");
            assertThat(catchThrowable(() -> execute(
                            "insert into filler select repeat('x', 1000)" + " from generate_series(1, 100000)")))
                    .hasMessageContaining("No space left on device");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    /** The file of a table is one that is always full, as Linux has it. */
    @Test
    void cannotWriteToATable() throws SQLException, IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "There is no " + full);
        autogen().upgrade();
        execute("checkpoint");
        Path file = data.resolve(ask("select pg_relation_filepath('users')"));
        Files.delete(file);
        Files.createSymbolicLink(file, full);
        folder.write("1003", "1002", """
                op.addColumn("users", column("note", text()));
                op.execute("insert into users (email) values ('a')");""", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "failed at operation 2",
                        "No space left on device",
                        "It was rolled back as a whole. The database is as before");
        assertThat(newest().state()).isEqualTo(State.PENDING);

        Files.delete(file);
        Files.createFile(file);
        assertThat(autogen().upgrade().done()).hasSize(1);
        assertThat(ask("select count(*) from users where note is null")).isEqualTo("1");
    }
}
