package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunLockIT extends MigratingTests {

    RunLockIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    /** Stops inside the first migration until it is let go. */
    private static final class Stopping implements Listener {
        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        @Override
        public void started(Script script, Direction direction) {
            stop();
        }

        private void stop() {
            inside.countDown();
            try {
                assertThat(go.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void oneWaitsAndThenFindsNothingToDo() throws Exception {
        Stopping first = new Stopping();
        CompletableFuture<RunResult> one =
                CompletableFuture.supplyAsync(() -> autogen().listener(first).upgrade());
        assertThat(first.inside.await(30, TimeUnit.SECONDS)).isTrue();

        List<LockHolder> holders = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<RunResult> two = CompletableFuture.supplyAsync(() -> autogen()
                .listener(new Listener() {
                    @Override
                    public void waiting(LockHolder holder) {
                        holders.add(holder);
                        waiting.countDown();
                    }
                })
                .upgrade());
        assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
        first.go.countDown();
        assertThat(one.get().done()).hasSize(2);
        assertThat(two.get().done()).isEmpty();
        assertThat(holders).singleElement().satisfies(holder -> {
            assertThat(holder.pid()).isPositive();
            assertThat(holder.application()).isEqualTo("PostgreSQL JDBC Driver");
            assertThat(holder.describe()).contains("process " + holder.pid());
        });
    }

    @Test
    void givesUpWithTheNameOfTheHolder() throws Exception {
        Stopping first = new Stopping();
        CompletableFuture<RunResult> one =
                CompletableFuture.supplyAsync(() -> autogen().listener(first).upgrade());
        assertThat(first.inside.await(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> autogen().lockWait(Duration.ofMillis(200)).upgrade())
                .isInstanceOf(LockTimeoutException.class)
                .hasMessageContainingAll("process ", "PostgreSQL JDBC Driver", "nothing was run");
        assertThat(autogen().current()).isEmpty();
        first.go.countDown();
        assertThat(one.get().done()).hasSize(2);
    }

    /** Stops before a step until it is let go. */
    private static final class StoppingAtStep implements Listener {
        private final Stopping stopping = new Stopping();
        private final int number;

        StoppingAtStep(int number) {
            this.number = number;
        }

        @Override
        public void step(Script script, Step step, int steps) {
            if (step.number() == number) {
                stopping.stop();
            }
        }
    }

    private RevisionStatus newest() {
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1);
    }

    @Test
    void whatSomebodyRunsIsNotCalledFailed() throws Exception {
        folder.write(
                "1003",
                "1002",
                "op.step(\"a\", s -> s.execute(\"create table a ()\"));"
                        + " op.step(\"b\", s -> s.execute(\"create table b ()\"));",
                "");
        StoppingAtStep second = new StoppingAtStep(2);
        CompletableFuture<RunResult> run =
                CompletableFuture.supplyAsync(() -> autogen().listener(second).upgrade());
        assertThat(second.stopping.inside.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(newest()).satisfies(running -> {
            assertThat(running.state()).isEqualTo(RevisionStatus.State.RUNNING);
            assertThat(running.stopped()).isEqualTo(new RevisionStatus.Stopped(Direction.UPGRADE, 2, 2, "b"));
            assertThat(String.valueOf(running.holder())).contains("PostgreSQL JDBC Driver");
        });
        second.stopping.go.countDown();
        assertThat(run.get().done()).hasSize(3);
        assertThat(newest().state()).isEqualTo(RevisionStatus.State.APPLIED);
    }

    @Test
    void whatNobodyRunsHasFailed() throws Exception {
        folder.write(
                "1003",
                "1002",
                "op.step(\"a\", s -> s.execute(\"create table a ()\"));"
                        + " op.step(\"b\", s -> s.execute(\"select 1 / 0\"));",
                "");
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(MigrationFailedException.class);
        assertThat(newest().state()).isEqualTo(RevisionStatus.State.FAILED);
        assertThat(newest().holder()).isNull();
        assertThat(newest().stopped()).isEqualTo(new RevisionStatus.Stopped(Direction.UPGRADE, 2, 2, "b"));
    }

    @Test
    void aRepairWaitsAsLong() throws Exception {
        autogen().upgrade();
        folder.write("1002", "1001", "op.addColumn(\"users\", column(\"phone\", varchar(30)));", "");
        List<String> before = database.strings("select checksum from autogen_history order by id");
        List<LockHolder> holders = new ArrayList<>();
        Autogen impatient = autogen().lockWait(Duration.ofMillis(200)).listener(new Listener() {
            @Override
            public void waiting(LockHolder holder) {
                holders.add(holder);
            }
        });
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'somebody else'");
            statement.execute("select pg_advisory_lock(" + Settings.DEFAULT.lockKey() + ")");
            assertThatThrownBy(() -> impatient.repair(List.of("1002")))
                    .isInstanceOf(LockTimeoutException.class)
                    .hasMessageContainingAll("process ", "somebody else", "nothing was run");
            assertThat(holders).singleElement().satisfies(holder -> assertThat(holder.application())
                    .isEqualTo("somebody else"));
            assertThat(database.strings("select checksum from autogen_history order by id"))
                    .isEqualTo(before);
        }
        assertThat(autogen().repair(List.of("1002"))).hasSize(1);
        assertThat(newest().state()).isEqualTo(RevisionStatus.State.APPLIED);
    }

    @Test
    void historiesInDifferentSchemasDoNotWaitForEachOther() throws Exception {
        Stopping first = new Stopping();
        CompletableFuture<RunResult> one =
                CompletableFuture.supplyAsync(() -> autogen().listener(first).upgrade());
        assertThat(first.inside.await(30, TimeUnit.SECONDS)).isTrue();
        StampResult other =
                autogen().historySchema("other").lockWait(Duration.ofMillis(1)).stamp("1001");
        assertThat(other.added()).hasSize(1);
        first.go.countDown();
        assertThat(one.get().done()).hasSize(2);
    }

    @Test
    void aStatementDoesNotWaitForALockForEver() throws SQLException {
        autogen().upgrade("+1");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table users in access share mode");
            assertThatThrownBy(
                            () -> autogen().lockTimeout(Duration.ofMillis(100)).upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("lock timeout");
        }
        assertThat(autogen().upgrade().done()).hasSize(1);
    }

    @Test
    void theLockIsGoneAfterwards() throws SQLException {
        autogen().upgrade();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and database ="
                                + " (select oid from pg_database where datname = current_database())")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
