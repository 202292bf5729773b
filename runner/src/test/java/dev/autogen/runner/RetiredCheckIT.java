package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionStatus.State;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is retired is dropped no earlier than it says, on each database by its own history. */
class RetiredCheckIT extends MigratingTests {

    RetiredCheckIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary).write("1001", "", """
                        op.execute("create type mood as enum ('GOOD', 'OLD')");
                        op.execute("create table notes (id bigint primary key, text text, moods mood[])");
                        op.execute("create sequence notes_seq");
                        """, "").write("1002", "1001", "", ""));
    }

    /**
     * A check.
     *
     * @param asked what the migration asks
     * @param harmless what may have been done though nothing would be lost
     * @param loss what would be lost
     * @param name as the failure calls it
     */
    private record Case(String asked, String harmless, String loss, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        String row = "insert into notes (id) values (1)";
        return Stream.of(
                new Case("requireRetired(\"notes\")", "select nextval('notes_seq')", row, "table notes"),
                new Case(
                        "requireRetired(\"notes\", \"text\")",
                        row,
                        "update notes set text = 'a'",
                        "column text of notes"),
                new Case(
                        "requireRetiredSequence(\"notes_seq\")",
                        row,
                        "select nextval('notes_seq')",
                        "sequence notes_seq"),
                new Case(
                        "requireRetiredValue(\"mood\", \"OLD\")",
                        "create table other (id bigint); insert into other values (1)",
                        row,
                        "value OLD of mood"));
    }

    private State purge(Case asked) {
        folder.write("1003", "1002", "op." + asked.asked() + ".by(\"1002\").atLeast(\"30d\");", "");
        autogen().upgrade();
        List<RevisionStatus> all = autogen().status();
        return all.get(all.size() - 1).state();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesAtOnceWhereNothingIsLost(Case asked) throws SQLException {
        autogen().upgrade();
        database.execute(asked.harmless());
        assertThat(purge(asked)).isEqualTo(State.APPLIED);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysWhileTheRetirementIsYoung(Case asked) throws SQLException {
        autogen().upgrade();
        database.execute(asked.harmless(), asked.loss());
        database.execute("update autogen_history set applied_at = applied_at - interval '29 days'");
        assertThatThrownBy(() -> purge(asked))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining(asked.name() + " has been retired here for 30d (revision 1002)");
        assertThatThrownBy(() -> PsqlScript.run(database, folder.offline().upgradeSql("1002", "1003")))
                .hasMessageContaining(asked.name() + " has been retired here for 30d");
        database.execute("update autogen_history set applied_at = applied_at - interval '2 days'");
        autogen().upgrade();
        autogen().downgrade("-1");
    }
}
