package dev.autogen.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import dev.autogen.schema.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A runner that is killed at every statement in turn leaves what the next one completes, or takes back. */
@Timeout(1800)
class FaultIT {

    private static final int FEWEST = 60;

    private final MigrationFolder folder;
    private int stoppedBefore = 1;

    FaultIT(@TempDir Path temporary) {
        this.folder = new MigrationFolder(temporary.resolve("src")).withUsers();
        folder.write("1002", "1001", """
                op.createEnumType("mood", "sad");
                op.addColumn("users", column("phone", varchar(20)));
                op.addColumn("users", column("visits", integer()).defaultValue("0").notNull());
                op.execute("insert into users (email) select 'user' || i from generate_series(1, 12) i");""", """
                op.dropColumn("users", "visits");
                op.dropColumn("users", "phone");
                op.dropEnumType("mood");""");
        folder.write("1003", "1002", """
                op.require("nobody has a phone", "select email from users where phone is not null");
                op.step("table", s -> {
                    s.createTable("orders", t -> {
                        t.column("user_id", bigint()).notNull();
                        t.column("item", text()).notNull();
                        t.column("amount", integer()).notNull();
                        t.primaryKey("orders_pkey", "user_id", "item");
                    });
                    s.addColumn("users", column("mood", sqlType("mood")));
                });
                op.step("rows", s -> s.execute(
                        "insert into orders select id, x, 7 from users, unnest(array['a', 'b']) x where id <= 4")
                    .reverse("delete from orders"));
                op.step("index", s -> s.createIndex("ix_users_email").on("users", "email").concurrently());
                op.step("visits", s -> s.batch("update users set visits = visits + 1 where {batch}")
                    .over("users", "id").size(5).reverse("update users set visits = visits - 1 where {batch}"));
                op.step("raw", s -> s.execute("create index concurrently if not exists ix_raw on users (phone)")
                    .reverse("drop index concurrently if exists ix_raw").outsideTransaction());
                op.step("foreign key", s -> s.addForeignKey("fk_orders_user").on("orders", "user_id")
                    .references("users", "id"));
                op.step("amounts", s -> s.batch("update orders o set amount = o.amount * 2 where {batch}")
                    .over("orders", "user_id", "item").as("o").size(5)
                    .reverse("update orders o set amount = o.amount / 2 where {batch}"));
                op.verify("everybody was here once", "select email from users where visits <> ?", 1);
                op.step("second index", s -> s.createIndex("ix_orders_item").on("orders", "item").unique()
                    .where("amount > 100").concurrently());
                op.step("sequence", s -> s.createSequence("numbers"));
                op.step("value", s -> s.addEnumValue("mood", "happy"));""", "");
    }

    /** How often each row of the batches was touched. */
    private static List<String> touched(TestDatabase database) throws SQLException {
        List<String> touched = database.strings("select count(*) || ' users ' || visits from users group by visits");
        if (!database.strings("select 1 from pg_class where relname = 'orders'").isEmpty()) {
            touched.addAll(database.strings("select count(*) || ' orders ' || amount from orders group by amount"));
        }
        return touched;
    }

    private Autogen autogen(TestDatabase database) {
        return Autogen.on(database.dataSource())
                .sources(folder.folder(), List.of(), folder.root().resolve("cache"));
    }

    private static Schema read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Scope scope = new Scope("public", List.of(), Autogen.offline().historyTables());
            return Introspector.on(connection).read(scope).schema();
        }
    }

    @Test
    void whateverIsCutOffIsCompletedOrTakenBack() throws Exception {
        killAtEach(3);
    }

    @Test
    @Tag("nightly")
    void atWhicheverStatementItIs() throws Exception {
        killAtEach(1);
    }

    /** Kills at each {@code step}th statement in turn. */
    private void killAtEach(int step) throws Exception {
        Path classes = Build.classes(folder);
        Schema start;
        Schema end;
        try (TestDatabase undisturbed = PostgresServer.shared().createDatabase()) {
            autogen(undisturbed).upgrade("1002");
            start = read(undisturbed);
            autogen(undisturbed).upgrade();
            end = read(undisturbed);
        }
        assertThat(end).isNotEqualTo(start);
        assertThat(folder.offline().record("1003").upgradeSteps()).hasSize(12);
        int boundary = 1;
        while (isKilledAt(boundary, classes, start, end)) {
            boundary += step;
        }
        assertThat(boundary).isGreaterThan(FEWEST);
    }

    /** Whether there was such a statement. */
    private boolean isKilledAt(int boundary, Path classes, Schema start, Schema end) throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            autogen(database).upgrade("1002");
            boolean killed = kill(database, classes, boundary);
            State state = state(database);
            boolean raw = !database.strings("select 1 from pg_class where relname = 'ix_raw'")
                    .isEmpty();
            Autogen autogen = autogen(database).resume(raw ? Resume.DONE : Resume.AGAIN);
            if (state == State.PENDING) {
                assertThat(read(database)).isEqualTo(start);
                assertThat(touched(database)).containsExactly("12 users 0");
            } else if (state == State.FAILED) {
                requireFurther(database);
            }
            if (state == State.FAILED && boundary % 2 == 0) {
                autogen.guard(Guard.of(Decision.ALLOWED)).abort();
                assertThat(read(database)).as("after abort at " + boundary).isEqualTo(start);
                assertThat(touched(database)).as("after abort at " + boundary).containsExactly("12 users 0");
                assertThat(state(database)).isEqualTo(State.PENDING);
            }
            autogen.upgrade();
            assertThat(state(database)).isEqualTo(State.APPLIED);
            assertThat(read(database)).as("after upgrade at " + boundary).isEqualTo(end);
            assertThat(touched(database))
                    .as("after upgrade at " + boundary)
                    .containsExactly("12 users 1", "8 orders 14");
            return killed;
        }
    }

    /** The later it is killed, the later is the step that is said to be next. */
    private void requireFurther(TestDatabase database) {
        Stopped stopped =
                Objects.requireNonNull(autogen(database).status().get(2).stopped());
        assertThat(stopped.steps()).isEqualTo(12);
        assertThat(stopped.step()).isBetween(stoppedBefore, 12);
        stoppedBefore = stopped.step();
    }

    private State state(TestDatabase database) {
        return autogen(database).status().get(2).state();
    }

    private static boolean kill(TestDatabase database, Path classes, int boundary)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultRun.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        classes.toString(),
                        Integer.toString(boundary))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            String line = output.readLine();
            if (FaultRun.READY.equals(line)) {
                process.destroyForcibly();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                return true;
            }
            assertThat(process.waitFor()).as(String.valueOf(line)).isZero();
            return false;
        }
    }
}
