package dev.autogen.runner;

import static dev.autogen.runner.Databases.strings;
import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineIT {

    private final TestDatabase byRun = PostgresServer.shared().createDatabase();
    private final TestDatabase byScript = PostgresServer.shared().createDatabase();
    private final MigrationFolder folder;

    OfflineIT(@TempDir Path temporary) {
        this.folder = new MigrationFolder(temporary).withUsers();
        folder.write("1003", "1002", """
                op.execute("insert into users (email, phone) values (?, ?)", "it's; a \\\\ $$ test", null);
                op.execute("select 1 -- trailing comment");
                op.commentOnTable("users", "people; \\"and\\" more");""", "op.execute(\"delete from users\");");
    }

    @AfterEach
    void drop() {
        byRun.close();
        byScript.close();
    }

    private Autogen on(TestDatabase database) {
        return Autogen.on(database.dataSource()).sources(folder.folder(), List.of(), null);
    }

    /** As {@code psql -v ON_ERROR_STOP=1 -f} does: one statement at a time, until one fails. */
    private static void psql(TestDatabase database, String script, String... settings) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String setting : settings) {
                statement.execute(setting);
            }
            for (String sql : statements(script)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.split("\n", -1)) {
            statement.append(line).append('\n');
            boolean inside = statement.toString().split("\\$autogen\\$", -1).length % 2 == 0;
            if (line.endsWith(";") && !inside) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        return statements;
    }

    @Test
    void doesWhatARunDoes() throws SQLException {
        on(byRun).upgrade();
        psql(byScript, folder.offline().upgradeSql("base", "head"));
        assertThat(structure(byScript)).isEqualTo(structure(byRun)).isNotEmpty();
        assertThat(strings(byScript, "select email from users")).containsExactly("it's; a \\ $$ test");
        assertThat(on(byScript).applied())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("appliedAt", "duration")
                .isEqualTo(on(byRun).applied());
        assertThat(on(byScript).upgrade().done()).isEmpty();

        psql(byScript, folder.offline().downgradeSql("1003", "1002"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
        psql(byScript, folder.offline().downgradeSql("1002", "base"));
        assertThat(structure(byScript)).isEmpty();
        assertThat(on(byScript).current()).isEmpty();
        assertThat(strings(byScript, "select count(*)::text from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
    }

    @Test
    void continuesFromWhatIsApplied() throws SQLException {
        on(byScript).upgrade("1001");
        psql(byScript, on(byScript).sql(Direction.UPGRADE, "+1"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
        assertThat(on(byScript).sql(Direction.UPGRADE, "1002")).isEqualTo("-- nothing to do\n");
        psql(byScript, on(byScript).sql(Direction.DOWNGRADE, "-1"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1001");
    }

    @Test
    void isTheSameTextEachTime() {
        assertThat(folder.offline().upgradeSql("base", "head"))
                .isEqualTo(folder.offline().upgradeSql("base", "1003"));
    }

    @Test
    void stopsWhereTheDatabaseIsNotAsThought() throws SQLException {
        assertThatThrownBy(() -> psql(byScript, folder.offline().upgradeSql("1001", "1002")))
                .hasMessageContaining("Revision 1002 (step 1002) follows 1001, which is not applied here");
        on(byScript).upgrade("1002");
        assertThatThrownBy(() -> psql(byScript, folder.offline().upgradeSql("1001", "1002")))
                .hasMessageContaining("is applied here already");
        assertThatThrownBy(() -> psql(byScript, folder.offline().downgradeSql("1003", "1002")))
                .hasMessageContaining("Revision 1003 (step 1003) is not applied here");
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
    }

    @Test
    void carriesTheGuard() throws SQLException {
        on(byScript).upgrade();
        psql(byScript, "insert into users (email, phone) values ('b', '1');\n");
        on(byScript).stamp("1002");
        String script = folder.offline().downgradeSql("1002", "1001");
        assertThatThrownBy(() -> psql(byScript, script))
                .hasMessageContainingAll(
                        "Revision 1002 (step 1002) would lose data: drop column users.phone",
                        "PGOPTIONS=\"-c autogen.allow_destructive=1002\"");
        assertThat(structure(byScript)).contains("users.phone character varying(20)");
        psql(byScript, script, "set autogen.allow_destructive = '1001,1002'");
        assertThat(structure(byScript)).doesNotContain("users.phone character varying(20)");

        Guard guard = Guard.of(Decision.allowing(Set.of("1001")));
        assertThat(folder.offline().guard(guard).downgradeSql("1001", "base")).doesNotContain("would lose data");
        assertThat(folder.offline().downgradeSql("1001", "base")).contains("would lose data");
    }
}
