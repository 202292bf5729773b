package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackfillIT extends MigratingTests {

    private static final String BATCHES = "op.step(\"fill\", s -> s.backfill(\"work\", \"status\")"
            + ".with(\"id / (case when id = 5 and name = 'trap' then 0 else 1 end)\")"
            + ".whereNull().inBatches(\"id\").size(3));";

    BackfillIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary));
    }

    private void work() throws SQLException {
        PsqlScript.run(database, """
                create table work (id integer primary key, name text, status integer);
                insert into work select i, 'trap', case when i = 2 then 7 end from generate_series(1, 8) i;
                """);
    }

    private String statuses() throws SQLException {
        return String.join(" ", database.strings("select coalesce(status::text, '-') from work order by id"));
    }

    @Test
    void nothingIsRunWhileAValueIsToBeChosen() throws SQLException {
        work();
        folder.write("2001", "", "op.execute(\"create table first ()\");", "op.execute(\"drop table first\");");
        folder.write("2002", "2001", "op.backfill(\"work\", \"status\").toBeChosen().whereNull();", "");
        assertThatThrownBy(() -> autogen().upgrade())
                .isInstanceOf(UnchosenException.class)
                .hasMessageContainingAll(
                        "The upgrade of revision 2002",
                        "the value for work.status is still to be chosen (",
                        "Nothing was run. Write .with(\"...\") in place of .toBeChosen()");
        assertThat(database.strings("select to_regclass('first')::text")).containsExactly((String) null);
        autogen().upgrade("2001");
        assertThatThrownBy(() -> autogen().upgrade()).isInstanceOf(UnchosenException.class);
        folder.write("2002", "2001", "op.backfill(\"work\", \"status\").with(\"3\").whereNull();", "");
        autogen().upgrade();
        assertThat(statuses()).isEqualTo("3 7 3 3 3 3 3 3");
    }

    @Test
    void batchesGoOnWhereTheyWereCutOff() throws SQLException {
        work();
        folder.write("2001", "", BATCHES, "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(statuses()).isEqualTo("1 7 3 - - - - -");
        PsqlScript.run(database, "update work set name = 'mended';");
        autogen().upgrade();
        assertThat(statuses()).isEqualTo("1 7 3 4 5 6 7 8");
    }

    @Test
    void whatWasFilledInStaysWhenTheRestIsTakenBack() throws SQLException {
        work();
        folder.write("2001", "", "op.execute(\"create table first ()\").reverse(\"drop table first\"); " + BATCHES, "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        autogen().abort();
        assertThat(statuses()).isEqualTo("1 7 3 - - - - -");
        assertThat(autogen().current()).isEmpty();
        assertThat(database.strings("select to_regclass('first')::text")).containsExactly((String) null);
        PsqlScript.run(database, "update work set name = 'mended';");
        autogen().upgrade();
        assertThat(statuses()).isEqualTo("1 7 3 4 5 6 7 8");
    }

    @Test
    void aScriptDoesTheSame() throws SQLException {
        work();
        PsqlScript.run(database, "update work set name = 'mended';");
        folder.write("2001", "", BATCHES + " op.setval(\"numbers\").pastMaximumOf(\"work\", \"id\");", "");
        PsqlScript.run(database, "create sequence numbers;");
        PsqlScript.run(database, autogen().upgradeSql("base", "2001"));
        assertThat(statuses()).isEqualTo("1 7 3 4 5 6 7 8");
        assertThat(database.strings("select nextval('numbers')::text")).containsExactly("9");
        assertThat(autogen().current()).hasSize(1);
    }
}
