package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many instances of an application that start at once. */
@Timeout(120)
class TogetherIT {

    private static final int RUNNERS = 16;

    private static ClassLoader migrations = TogetherIT.class.getClassLoader();

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
    private final CyclicBarrier start = new CyclicBarrier(RUNNERS);

    @BeforeAll
    static void compile(@TempDir Path temporary) throws Exception {
        MigrationFolder folder = new MigrationFolder(temporary.resolve("src")).withUsers();
        folder.write("1003", "1002", """
                op.step("fill", s -> s.execute("insert into users (email) select g::text from generate_series(1, 100) g"));
                op.step("index", s -> s.createIndex("ix_users_email").on("users", "email").unique().concurrently());
                op.step("last", s -> s.createTable("orders", t -> t.column("id", bigint())));""", "");
        folder.write("1004", "1003", "op.execute(\"insert into orders select 1\");", "");
        migrations = Build.loader(Build.classes(folder));
    }

    @AfterEach
    void drop() {
        threads.shutdownNow();
        database.close();
    }

    @RepeatedTest(20)
    void oneOfThemDoesIt() throws Exception {
        List<Future<RunResult>> runs = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            runs.add(threads.submit(this::run));
        }
        List<String> done = new ArrayList<>();
        for (Future<RunResult> run : runs) {
            RunResult result = run.get(100, TimeUnit.SECONDS);
            assertThat(result.unknown()).isEmpty();
            result.done().forEach(one -> done.add(one.script().id()));
        }
        assertThat(done).containsExactly("1001", "1002", "1003", "1004");
        assertThat(database.strings("select revision || ' ' || state from autogen_history order by id"))
                .containsExactly("1001 applied", "1002 applied", "1003 applied", "1004 applied");
        assertThat(database.strings("select name || ' ' || state from autogen_history_steps order by number"))
                .containsExactly("fill done", "index done", "last done");
        assertThat(database.strings("select (select count(*) from users) || ' ' || (select count(*) from orders)"))
                .containsExactly("100 1");
        assertThat(database.strings(
                        "select indisvalid::text from pg_index where indexrelid = 'ix_users_email'::regclass"))
                .containsExactly("true");
        assertThat(structure(database)).contains("users.phone character varying(20)");
        assertThat(database.strings("select count(*)::text from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
    }

    private RunResult run() throws Exception {
        Autogen autogen = Autogen.on(database.dataSource()).migrations("db.migrations", migrations);
        start.await(60, TimeUnit.SECONDS);
        return autogen.upgrade();
    }
}
