package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.graph.Script;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RetriesIT extends MigratingTests {

    private final Waits waits = new Waits();

    RetriesIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    @Override
    Autogen autogen() {
        return super.autogen()
                .lockTimeout(Duration.ofMillis(100))
                .lockAttempts(3)
                .listener(waits);
    }

    private record Wait(int attempt, int attempts, Duration pause, List<Blocker> blockers) {}

    private static final class Waits implements Listener {
        private final List<Wait> told = new ArrayList<>();
        private Runnable then = () -> {};

        @Override
        public void retrying(Script script, int attempt, int attempts, Duration pause, List<Blocker> blockers) {
            told.add(new Wait(attempt, attempts, pause, blockers));
            then.run();
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void triesOnceWhereNothingIsInTheWay() {
        assertThat(autogen().upgrade().done()).hasSize(2);
        assertThat(waits.told).isEmpty();
    }

    @Test
    void goesOnOnceTheLockIsGiven() throws SQLException {
        autogen().upgrade("+1");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table users in access share mode");
            waits.then = () -> rollback(other);
            assertThat(autogen().upgrade().done()).hasSize(1);
        }
        assertThat(waits.told).singleElement().satisfies(wait -> {
            assertThat(wait.attempt).isEqualTo(1);
            assertThat(wait.attempts).isEqualTo(3);
            assertThat(wait.pause).isBetween(Duration.ofMillis(10), Duration.ofMillis(20));
        });
        assertThat(structure(database)).contains("users.phone character varying(20)");
    }

    @Test
    void givesUpWithTheNameOfWhoeverBlocks() throws SQLException {
        autogen().upgrade("+1");
        List<String> before = structure(database);
        folder.write("1002", "1001", """
                op.createTable("first", t -> t.column("c", text()));
                op.addColumn("users", column("phone", varchar(20)));""", "");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'nightly report'");
            other.setAutoCommit(false);
            statement.execute("select count(*) from users where email = 'slow'");
            assertThatThrownBy(() -> autogen().upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll(
                            "operation 2, add column users.phone",
                            "lock timeout",
                            "It was tried 3 times. It was blocked by process ",
                            "user " + database.user(),
                            "application nightly report",
                            "idle in transaction: select count(*) from users where email = 'slow'",
                            "The database is as before");
        }
        assertThat(waits.told).extracting(Wait::attempt).containsExactly(1, 2);
        assertThat(waits.told.get(0).blockers).isEmpty();
        assertThat(waits.told.get(1).blockers).extracting(Blocker::application).containsExactly("nightly report");
        assertThat(structure(database)).isEqualTo(before);
        assertThat(autogen().current()).extracting(RevisionStatus::id).containsExactly("1001");
    }

    @Test
    void namesNobodyWhereThereIsNoSecondConnection() throws SQLException {
        autogen().upgrade("+1");
        try (Connection other = database.connect();
                Statement statement = other.createStatement();
                SingleConnection pool = new SingleConnection(database.connect())) {
            other.setAutoCommit(false);
            statement.execute("lock table users in access share mode");
            assertThatThrownBy(() -> Autogen.on(pool)
                            .sources(folder.folder(), List.of(), null)
                            .lockTimeout(Duration.ofMillis(50))
                            .lockAttempts(1)
                            .upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("Who holds the lock is not known");
        }
    }

    @Test
    void triesNothingElseAgain() {
        folder.write("1002", "1001", "op.execute(\"select 1 / 0\");", "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(waits.told).isEmpty();
    }
}
