package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.RevisionStatus.State;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Somebody ends the session that migrates. */
@Timeout(120)
class LostConnectionIT {

    private static final int FEWEST = 15;

    private final MigrationFolder folder;

    LostConnectionIT(@TempDir Path temporary) {
        this.folder = new MigrationFolder(temporary.resolve("src")).withUsers();
    }

    private Autogen autogen(TestDatabase database) {
        return Autogen.on(database.dataSource())
                .sources(folder.folder(), List.of(), folder.root().resolve("cache"));
    }

    private void withSteps() {
        folder.write("1003", "1002", """
                op.step("table", s -> s.createTable("orders", t -> t.column("id", bigint())));
                op.step("index", s -> s.createIndex("ix_users_email").on("users", "email").concurrently());
                op.step("fill", s -> s.execute("insert into orders select 1"));""", "");
    }

    @Test
    void beforeAnyStatementItIsGoneOnWith() throws SQLException {
        withSteps();
        List<String> whole;
        try (TestDatabase undisturbed = PostgresServer.shared().createDatabase()) {
            autogen(undisturbed).upgrade();
            whole = structure(undisturbed);
        }
        int boundary = 1;
        while (isCutAt(boundary, whole)) {
            boundary++;
        }
        assertThat(boundary).isGreaterThan(FEWEST);
    }

    /** Whether there was such a statement. */
    private boolean isCutAt(int boundary, List<String> whole) throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Cut cut = new Cut(database, boundary);
            Autogen watched = Autogen.on(new WatchedConnections(database.dataSource(), cut))
                    .sources(folder.folder(), List.of(), folder.root().resolve("cache"));
            AutogenException failure = catchThrowableOfType(AutogenException.class, watched::upgrade);
            if (cut.isMade()) {
                assertThat(failure).as("cut at " + boundary).hasStackTraceContaining("terminating connection");
                assertThat(failure.getMessage()).as("cut at " + boundary).doesNotContain("connection has been closed");
            } else {
                assertThat(failure).isNull();
            }
            autogen(database).upgrade();
            assertThat(autogen(database).status())
                    .extracting(RevisionStatus::state)
                    .containsOnly(State.APPLIED);
            assertThat(structure(database)).as("cut at " + boundary).isEqualTo(whole);
            assertThat(database.strings("select count(*)::text from orders"))
                    .as("cut at " + boundary)
                    .containsExactly("1");
            return cut.isMade();
        }
    }

    /** Ends the session before a given statement, and waits until it is gone. */
    private static final class Cut implements WatchedConnections.Watcher {
        private final TestDatabase database;
        private final int boundary;
        private int reached;

        Cut(TestDatabase database, int boundary) {
            this.database = database;
            this.boundary = boundary;
        }

        boolean isMade() {
            return reached >= boundary;
        }

        @Override
        public void beforeSending(Connection connection, String sql) throws SQLException {
            if (++reached != boundary) {
                return;
            }
            int pid = connection.unwrap(PGConnection.class).getBackendPID();
            try (Connection other = database.connect();
                    PreparedStatement terminate = other.prepareStatement("select pg_terminate_backend(?, 10000)")) {
                terminate.setInt(1, pid);
                try (ResultSet row = terminate.executeQuery()) {
                    assertThat(row.next() && row.getBoolean(1)).isTrue();
                }
            }
        }
    }

    @Test
    void duringAStatementItIsRolledBack() throws SQLException {
        folder.write("1002", "1001", """
                op.addColumn("users", column("phone", varchar(20)));
                op.execute("select pg_terminate_backend(pg_backend_pid())");""", "");
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            assertThatThrownBy(() -> autogen(database).upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll(
                            "Revision 1002",
                            "failed at operation 2",
                            "terminating connection due to administrator command",
                            "It was rolled back as a whole",
                            "stays: 1001");
            assertThat(structure(database)).noneMatch(line -> line.contains("phone"));
            assertThat(autogen(database).current())
                    .extracting(RevisionStatus::id)
                    .containsExactly("1001");
        }
    }

    @Test
    void outsideATransactionTheServersWordsStay() throws SQLException {
        folder.write("1002", "1001", """
                op.step("table", s -> s.createTable("orders", t -> t.column("id", bigint())));
                op.step("raw", s -> s.execute("select pg_terminate_backend(pg_backend_pid())").outsideTransaction());""", "");
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            assertThatThrownBy(() -> autogen(database).upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll(
                            "Revision 1002",
                            "terminating connection due to administrator command",
                            "Step 2 of 2 (raw) failed; the steps before it stay");
            assertThatThrownBy(() -> autogen(database).upgrade()).isInstanceOf(InDoubtException.class);
            assertThat(autogen(database).resume(Resume.DONE).upgrade().done()).hasSize(1);
        }
    }

    @Test
    void theAnswerToACommitMayBeLost() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            autogen(database).upgrade("1001");
            ConnectionSource losing = () -> losingTheAnswer(database.connect());
            assertThatThrownBy(() -> Autogen.on(losing)
                            .sources(folder.folder(), List.of(), null)
                            .upgrade())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContainingAll("Revision 1002", "it is not known here whether it was done")
                    .hasMessageNotContainingAny("rolled back", "as before");
            assertThat(autogen(database).upgrade().done()).isEmpty();
            assertThat(structure(database)).contains("users.phone character varying(20)");
        }
    }

    private static Connection losingTheAnswer(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LostConnectionIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    Object result;
                    try {
                        result = method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (method.getName().equals("commit")) {
                        connection.close();
                        throw new SQLException("An I/O error occurred", "08006");
                    }
                    return result;
                });
    }
}
