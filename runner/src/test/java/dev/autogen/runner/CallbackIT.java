package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is called in the course of a run, with what, and what becomes of the run when that fails. */
class CallbackIT extends MigratingTests {

    private static final String SETTINGS = "concat_ws(' ', current_setting('autogen.direction'),"
            + " current_setting('autogen.revision'), current_setting('autogen.environment'))";

    private final List<String> heard = new ArrayList<>();

    CallbackIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    @BeforeEach
    void notes() throws SQLException {
        database.execute("create table notes (id serial, text text)");
    }

    @Override
    Autogen autogen() {
        return super.autogen().environment("test");
    }

    private Autogen heard() {
        return autogen().callbacks(new Hearing());
    }

    private void sql(String name, String text) throws IOException {
        Files.writeString(folder.folder().resolve(name), text);
    }

    private List<String> notes(String condition) throws SQLException {
        return database.strings("select text from public.notes " + condition + " order by id");
    }

    private final class Hearing implements Callback {
        @Override
        public void beforeUpgrade(UpcomingUpgrade upgrade) throws SQLException {
            heard.add("beforeUpgrade " + upgrade.migrations().size() + " "
                    + upgrade.connection().getAutoCommit());
        }

        @Override
        public void beforeEach(MigrationEvent event) throws SQLException {
            heard.add("beforeEach " + event.script().id() + " " + event.direction() + " "
                    + event.operations().size());
            try (Statement statement = event.connection().createStatement()) {
                statement.execute("insert into public.notes (text) values ('"
                        + event.script().id() + "')");
            }
        }

        @Override
        public void afterEach(MigrationEvent event) {
            heard.add("afterEach " + event.script().id() + " "
                    + (event.duration().toNanos() > 0) + " " + event.environment());
        }

        @Override
        public void onError(MigrationEvent event, AutogenException failure) {
            heard.add("onError " + event.script().id() + " " + failure.code());
            throw new IllegalStateException("nobody hears this");
        }
    }

    @Test
    void nothingToDoCallsNobody() {
        autogen().upgrade();
        assertThat(heard().upgrade().done()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void eachMoveIsHeard() throws SQLException {
        heard().upgrade();
        heard().downgrade("-1");
        assertThat(heard)
                .containsExactly(
                        "beforeUpgrade 2 true",
                        "beforeEach 1001 upgrade 1",
                        "afterEach 1001 true test",
                        "beforeEach 1002 upgrade 2",
                        "afterEach 1002 true test",
                        "beforeEach 1002 downgrade 2",
                        "afterEach 1002 true test");
        assertThat(notes("")).containsExactly("1001", "1002", "1002");
    }

    @Test
    void aFailureIsHeardAndTakesTheirWorkAlong() throws SQLException {
        folder.write("1003", "1002", "op.execute(\"select 1 / 0\");", "");
        assertThatThrownBy(() -> heard().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("division by zero")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(heard).endsWith("beforeEach 1003 upgrade 1", "onError 1003 migration-failed");
        assertThat(notes("")).containsExactly("1001", "1002");
    }

    @Test
    void aSingleTransactionIsRolledBackWithAllOfThem() throws SQLException {
        folder.write("1003", "1002", "op.execute(\"select 1 / 0\");", "");
        assertThatThrownBy(() -> heard().singleTransaction().upgrade()).hasMessageContaining("division by zero");
        assertThat(heard).startsWith("beforeUpgrade 3 true").endsWith("onError 1003 migration-failed");
        assertThat(notes("")).isEmpty();
    }

    @Test
    void nothingIsRunWhereBeforeUpgradeFails() throws SQLException {
        List<String> before = structure(database);
        Callback failing = new Callback() {
            @Override
            public void beforeUpgrade(UpcomingUpgrade upgrade) throws IOException {
                throw new IOException("the backup failed");
            }
        };
        assertThatThrownBy(() -> autogen().callbacks(failing).upgrade())
                .isInstanceOf(AutogenException.class)
                .hasMessage("The callback beforeUpgrade failed: the backup failed\nNothing was run.");
        assertThat(structure(database)).isEqualTo(before);
    }

    @Test
    void filesBesideTheMigrationsAreRunAndKnowWhatHappens() throws IOException, SQLException {
        sql("beforeUpgrade.sql", "insert into public.notes (text) values ('all ' || " + SETTINGS + ");");
        sql("beforeEach.sql", "insert into public.notes (text) values ('before ' || " + SETTINGS + "); select 1;");
        sql(
                "afterEach.sql",
                "insert into public.notes (text) select 'after ' || " + SETTINGS + " || ': ' ||"
                        + " replace(current_setting('autogen.operations'), E'\\n', ', ') || ' '"
                        + " || (current_setting('autogen.duration_ms')::int >= 0);");
        sql("onError.sql", "insert into public.notes (text) values ('error ' || current_setting('autogen.error'));");
        autogen().upgrade();
        assertThat(notes(""))
                .containsExactly(
                        "all upgrade 1001,1002 test",
                        "before upgrade 1001 test",
                        "after upgrade 1001 test: create table users (2 columns) true",
                        "before upgrade 1002 test",
                        "after upgrade 1002 test: add column users.phone varchar(20),"
                                + " create index ix_users_phone on users (phone) true");
        folder.write("1003", "1002", "op.execute(\"select 1 / 0\");", "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(notes("where text like 'error%'")).singleElement().asString().contains("division by zero");
        assertThat(notes("where text like '%1003%' and text not like 'error%'"))
                .containsExactly("all upgrade 1003 test");
    }

    @Test
    void aFileThatFailsIsNamedAndTheMigrationRolledBack() throws IOException, SQLException {
        autogen().upgrade("1001");
        sql("afterEach.sql", "select 1;\ngrant select on users to nobody_here;");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("The callback afterEach failed for revision 1002")
                .hasMessageContaining("afterEach.sql: ERROR: role \"nobody_here\" does not exist")
                .hasMessageContaining("It was rolled back as a whole.");
        assertThat(autogen().current()).extracting(RevisionStatus::id).containsExactly("1001");
        assertThat(autogen().withoutCallbacks().upgrade().done()).hasSize(1);
    }

    @Test
    void afterStepsTheRevisionStays() throws IOException, SQLException {
        folder.write(
                "1003", "1002", "op.step(\"one\", s -> s.execute(\"create table one ()\"));", "op.dropTable(\"one\");");
        sql("beforeEach.sql", "insert into public.notes (text) values ('before ' || " + SETTINGS + ");");
        sql("afterEach.sql", "do $$ begin if to_regclass('one') is not null then raise 'too late'; end if; end $$");
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContaining("too late")
                .hasMessageContaining("All steps of the revision were run, and stay.");
        assertThat(notes("where text like '%1003%'")).containsExactly("before upgrade 1003 test");
        assertThat(autogen().current()).extracting(RevisionStatus::id).containsExactly("1003");
    }

    @Test
    void theClassBesideTheMigrationsIsCalledFromSourcesAndFromClasses() throws IOException, SQLException {
        folder.file("Callbacks", """
                package db.migrations;

                import dev.autogen.runner.*;

                public final class Callbacks implements Callback {
                    @Override
                    public void beforeUpgrade(UpcomingUpgrade upgrade) throws Exception {
                        try (var statement = upgrade.connection().createStatement()) {
                            statement.execute("insert into public.notes (text) values ('called')");
                        }
                    }
                }
                """);
        autogen().upgrade("1001");
        assertThat(notes("")).containsExactly("called");
        Path classes = Build.classes(folder);
        Files.writeString(
                classes.resolve("db/migrations/afterEach.sql"), "insert into public.notes (text) values ('file')");
        Autogen.on(database.dataSource())
                .migrations("db.migrations", Build.loader(classes))
                .upgrade();
        assertThat(notes("")).containsExactly("called", "called", "file");
    }
}
