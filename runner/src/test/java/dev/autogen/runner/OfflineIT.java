package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
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

    @Test
    void doesWhatARunDoes() throws SQLException {
        on(byRun).upgrade();
        PsqlScript.run(byScript, folder.offline().upgradeSql("base", "head"));
        assertThat(structure(byScript)).isEqualTo(structure(byRun)).isNotEmpty();
        assertThat(byScript.strings("select email from users")).containsExactly("it's; a \\ $$ test");
        assertThat(on(byScript).applied())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("appliedAt", "duration")
                .isEqualTo(on(byRun).applied());
        assertThat(on(byScript).upgrade().done()).isEmpty();

        PsqlScript.run(byScript, folder.offline().downgradeSql("1003", "1002"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
        PsqlScript.run(byScript, folder.offline().downgradeSql("1002", "base"));
        assertThat(structure(byScript)).isEmpty();
        assertThat(on(byScript).current()).isEmpty();
        assertThat(byScript.strings("select count(*)::text from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
    }

    @Test
    void continuesFromWhatIsApplied() throws SQLException {
        on(byScript).upgrade("1001");
        PsqlScript.run(byScript, on(byScript).sql(Direction.UPGRADE, "+1"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
        assertThat(on(byScript).sql(Direction.UPGRADE, "1002")).isEqualTo("-- nothing to do\n");
        PsqlScript.run(byScript, on(byScript).sql(Direction.DOWNGRADE, "-1"));
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1001");
    }

    @Test
    void isTheSameTextEachTime() {
        assertThat(folder.offline().upgradeSql("base", "head"))
                .isEqualTo(folder.offline().upgradeSql("base", "1003"));
    }

    @Test
    void stopsWhereTheDatabaseIsNotAsThought() throws SQLException {
        assertThatThrownBy(() -> PsqlScript.run(byScript, folder.offline().upgradeSql("1001", "1002")))
                .hasMessageContaining("Revision 1002 (step 1002) follows 1001, which is not applied here");
        on(byScript).upgrade("1002");
        assertThatThrownBy(() -> PsqlScript.run(byScript, folder.offline().upgradeSql("1001", "1002")))
                .hasMessageContaining("is applied here already");
        assertThatThrownBy(() -> PsqlScript.run(byScript, folder.offline().downgradeSql("1003", "1002")))
                .hasMessageContaining("Revision 1003 (step 1003) is not applied here");
        assertThat(on(byScript).current()).extracting(RevisionStatus::id).containsExactly("1002");
    }

    @Test
    void carriesTheGuard() throws SQLException {
        on(byScript).upgrade();
        PsqlScript.run(byScript, "insert into users (email, phone) values ('b', '1');\n");
        on(byScript).stamp("1002");
        String script = folder.offline().downgradeSql("1002", "1001");
        assertThatThrownBy(() -> PsqlScript.run(byScript, script))
                .hasMessageContainingAll(
                        "Revision 1002 (step 1002) would lose data: drop column users.phone",
                        "PGOPTIONS=\"-c autogen.allow_destructive=1002\"");
        assertThat(structure(byScript)).contains("users.phone character varying(20)");
        PsqlScript.run(byScript, script, "set autogen.allow_destructive = '1001,1002'");
        assertThat(structure(byScript)).doesNotContain("users.phone character varying(20)");

        Guard guard = Guard.of(Decision.allowing(Set.of("1001")));
        assertThat(folder.offline().guard(guard).downgradeSql("1001", "base")).doesNotContain("would lose data");
        assertThat(folder.offline().downgradeSql("1001", "base")).contains("would lose data");
    }
}
