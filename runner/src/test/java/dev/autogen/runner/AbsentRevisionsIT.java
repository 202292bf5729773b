package dev.autogen.runner;

import static dev.autogen.runner.Databases.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsentRevisionsIT extends MigratingTests {

    private final List<AppliedRevision> absent = new ArrayList<>();

    AbsentRevisionsIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).withUsers());
    }

    @Override
    Autogen autogen() {
        return super.autogen().listener(new Listener() {
            @Override
            public void absent(AppliedRevision applied) {
                absent.add(applied);
            }
        });
    }

    private List<String> current() {
        return autogen().current().stream().map(RevisionStatus::id).toList();
    }

    private void forget(String revision) throws IOException {
        Files.delete(folder.path(revision));
    }

    @Test
    void knownRevisionsAreTakenBackByTheirMigrations() throws SQLException {
        autogen().upgrade();
        folder.write("1002", "1001", "", "op.execute(\"create table by_migration ()\");");
        autogen().downgrade("-1");
        assertThat(structure(database)).contains("public.by_migration r");
        assertThat(absent).isEmpty();
    }

    @Test
    void takesBackByWhatWasKept() throws IOException, SQLException {
        autogen().upgrade("1001");
        List<String> before = structure(database);
        folder.write("1003", "1002", """
                op.execute("insert into users (email) values (?)", "it's; a $$ test -- not");
                op.createTable("t", t -> t.column("c", text()));""", """
                op.dropTable("t");
                op.execute("delete from users where email = ?", "it's; a $$ test -- not");""");
        autogen().upgrade();
        forget("1003");
        forget("1002");
        RunResult result = autogen().downgrade("1001");
        assertThat(result.done()).extracting(d -> d.script().id()).containsExactly("1003", "1002");
        assertThat(absent).extracting(AppliedRevision::revision).containsExactly("1003", "1002");
        assertThat(absent.get(0).downgrade()).contains("drop table t;", "it''s; a $$ test -- not");
        assertThat(structure(database)).isEqualTo(before);
        assertThat(database.strings("select email from users")).isEmpty();
        assertThat(current()).containsExactly("1001");
    }

    /** The history keeps what each operation drops; a function of PostgreSQL's takes 100 arguments. */
    @Test
    void takesBackMoreThanAHundredTables() throws IOException, SQLException {
        autogen().upgrade();
        List<String> before = structure(database);
        StringBuilder creates = new StringBuilder();
        StringBuilder drops = new StringBuilder();
        for (int i = 0; i <= 100; i++) {
            creates.append("op.createTable(\"t").append(i).append("\", t -> t.column(\"c\", text()));\n");
            drops.append("op.dropTable(\"t").append(i).append("\");\n");
        }
        folder.write("1003", "1002", creates.toString(), drops.toString());
        autogen().upgrade();
        forget("1003");
        autogen().downgrade("1002");
        assertThat(structure(database)).isEqualTo(before);
    }

    /** Another branch, whose second revision needs the one that the first branch ends with, by a label. */
    private void writeDependent() {
        folder.write(
                "1003",
                "op.execute(\"alter table users add a text\");",
                "op.dropColumn(\"users\", \"a\");",
                List.of(", down = \"1002\"", ", labels = \"widened\""));
        folder.write("2001", "", "", "");
        folder.write(
                "2002",
                "op.execute(\"create view v as select a from users\");",
                "op.execute(\"drop view v\");",
                List.of(", down = \"2001\"", ", dependsOn = \"widened\""));
    }

    @Test
    void goBeforeWhatTheyDependOn() throws IOException, SQLException {
        writeDependent();
        autogen().upgrade("heads");
        assertThat(autogen().applied()).extracting(AppliedRevision::dependsOn).containsOnly(List.of(), List.of("1003"));
        forget("2002");
        forget("2001");
        assertThat(autogen().downgrade("1002").done())
                .extracting(d -> d.script().id())
                .containsExactly("2002", "1003");
        assertThat(structure(database)).doesNotContain("users.a text");
        assertThat(autogen().applied()).extracting(AppliedRevision::revision).containsExactly("1001", "1002", "2001");
    }

    @Test
    void mayDependOnWhatIsAbsentToo() throws IOException, SQLException {
        writeDependent();
        autogen().upgrade("heads");
        forget("2002");
        forget("2001");
        forget("1003");
        assertThat(autogen().downgrade("base").done())
                .extracting(d -> d.script().id())
                .containsSubsequence("2002", "1003", "1002", "1001")
                .containsSubsequence("2002", "2001");
        assertThat(autogen().applied()).isEmpty();
    }

    @Test
    void guardsThem() throws IOException, SQLException {
        autogen().upgrade();
        database.execute("insert into users (email, phone) values ('a', '1')");
        forget("1002");
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .isInstanceOfSatisfying(
                        DestructiveException.class,
                        e -> assertThat(e.losses()).singleElement().satisfies(loss -> {
                            assertThat(loss.revision()).isEqualTo("1002");
                            assertThat(loss.operation()).isEqualTo(2);
                            assertThat(loss.column()).isEqualTo("phone");
                        }))
                .hasMessageContainingAll("drop column users.phone", "Nothing was run", "--allow-destructive=1002");
        assertThat(current()).contains("1002");
        autogen().guard(Guard.of(Decision.allowing(Set.of("1002")))).downgrade("-1");
        assertThat(structure(database)).doesNotContain("users.phone character varying(20)");
        assertThat(current()).containsExactly("1001");
    }

    @Test
    void looksAgainRightBeforeItDestroys() throws IOException, SQLException {
        autogen().upgrade();
        forget("1002");
        Autogen writing = autogen().listener(new Listener() {
            @Override
            public void started(dev.autogen.runner.graph.Script script, Direction direction) {
                try {
                    database.execute("insert into users (email, phone) values ('a', '1')");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        assertThatThrownBy(() -> writing.downgrade("-1"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("Revision 1002 (step 1002) would lose data: drop column users.phone");
        assertThat(structure(database)).contains("users.phone character varying(20)");
        assertThat(current()).contains("1002");
    }

    @Test
    void namesWhoAppliedWhatCannotBeTakenBack() throws IOException, SQLException {
        folder.write("1003", "1002", "", "op.irreversible(\"rows were merged\");");
        autogen().upgrade();
        forget("1003");
        assertThatThrownBy(() -> autogen().downgrade("-1"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(
                        "1003 (step 1003)", "no downgrade", "applied by " + database.user() + " at 20");
        database.execute("update autogen_history set down = null, downgrade = null");
        assertThatThrownBy(() -> autogen().downgrade("-1")).hasMessageContaining("1003 (step 1003)");
        assertThat(current()).contains("1003");
    }

    @Test
    void goesIntoScripts() throws IOException {
        autogen().upgrade();
        forget("1002");
        assertThat(autogen().sql(Direction.DOWNGRADE, "1001"))
                .contains(
                        "drop index ix_users_phone;",
                        "drop column phone;",
                        "Revision 1002 (step 1002) is not applied here");
        assertThat(absent).isEmpty();
    }

    @Test
    void anUpgradeDoesNothingOrFails() throws IOException, SQLException {
        folder.write("1003", "1002", "", "");
        autogen().upgrade();
        assertThat(autogen().strict().upgrade().done()).isEmpty();
        forget("1003");
        folder.write("1004", "1002", "op.execute(\"create table never ()\");", "");
        assertThat(autogen().upgrade().unknown()).containsExactly("1003");
        assertThatThrownBy(() -> autogen().strict().upgrade())
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll("1003", "Nothing was run");
        assertThat(structure(database)).doesNotContain("public.never r");
    }
}
