package dev.autogen.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.BatchSql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchIT extends MigratingTests {

    private static final String SUMS = "select sum(touched) || ' ' || min(touched) || ' ' || max(touched) from work";

    private final List<String> heard = new ArrayList<>();

    BatchIT(@TempDir Path temporary) {
        super(new MigrationFolder(temporary));
    }

    @Override
    Autogen autogen() {
        return super.autogen().listener(new Listener() {
            @Override
            public void batch(Script script, BatchSql operation, BatchProgress progress) {
                heard.add(progress.describe() + " to " + progress.to());
            }
        });
    }

    /** Ten rows with gaps in their keys. */
    private void work() throws SQLException {
        PsqlScript.run(database, """
                create table work (id bigint primary key, name text not null, touched int not null default 0);
                insert into work select 3 * i, case when i = 6 then 'trap' else 'n' || i end, 0 from generate_series(1, 10) i;
                """);
    }

    private void write(String batch) {
        folder.write("2001", "", "op.step(\"fill\", s -> s.batch(" + batch + ");", "");
    }

    private static String touching(int size) {
        return "\"update work set touched = touched + 1 where {batch} and 1 / (case when name = ? then 0 else 1 end) = 1\","
                + " \"never\").over(\"work\", \"id\").size(" + size + ")";
    }

    @Test
    void eachBatchIsATransactionOfItsOwn() throws SQLException {
        work();
        PsqlScript.run(database, "alter table work add tx bigint;");
        write(
                "\"update work set touched = touched + 1, tx = txid_current() where {batch}\").over(\"work\", \"id\").size(4)");
        autogen().upgrade();
        assertThat(database.strings(SUMS)).containsExactly("10 1 1");
        assertThat(database.strings("select count(*)::text from work group by tx order by tx"))
                .containsExactly("4", "4", "2");
        assertThat(heard).containsExactly("4 of 10 rows to [12]", "8 of 10 rows to [24]", "10 of 10 rows to [30]");
        assertThat(database.strings("select state || batch_rows || batch_to::text from autogen_history_steps"))
                .containsExactly("done10{30}");
    }

    @Test
    void anEmptyTableIsDoneAtOnce() throws SQLException {
        work();
        PsqlScript.run(database, "delete from work;");
        write(touching(3));
        autogen().upgrade();
        assertThat(heard).isEmpty();
        assertThat(autogen().current()).hasSize(1);
    }

    record Key(String name, String table, String over, int rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Key> keys() {
        return List.of(
                new Key(
                        "composite, of several types",
                        "(a int not null, b text collate \"C\" not null, c uuid not null, primary key (a, b, c))",
                        "\"a\", \"b\", \"c\"",
                        50),
                new Key("not unique", "(a int not null, b text, c uuid)", "\"a\"", 50),
                new Key(
                        "times",
                        "(a int, at timestamptz not null default clock_timestamp(), b text, c uuid)",
                        "\"at\"",
                        50),
                new Key(
                        "padded",
                        "(a int, k char(5) not null default random()::text::char(4), b text, c uuid)",
                        "\"k\"",
                        50),
                new Key(
                        "bytes",
                        "(a int, k bytea not null default sha256(random()::text::bytea), b text, c uuid)",
                        "\"k\"",
                        50));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void goesOverKeysOfAnyKind(Key key) throws SQLException {
        PsqlScript.run(
                database,
                "create table \"Odd \"\"work\" " + key.table()
                        + "; alter table \"Odd \"\"work\" add touched int default 0;"
                        + " insert into \"Odd \"\"work\" (a, b, c) select i % 7, 'it''s ' || i % 3, gen_random_uuid()"
                        + " from generate_series(1, 50) i;");
        write(
                "\"update \\\"Odd \\\"\\\"work\\\" w set touched = touched + 1 where {batch}\").over(\"\\\"Odd \\\"\\\"work\\\"\", "
                        + key.over() + ").as(\"w\").size(8)");
        autogen().upgrade();
        assertThat(database.strings("select sum(touched) || ' ' || max(touched) from \"Odd \"\"work\""))
                .containsExactly(key.rows() + " 1");
        assertThat(heard).hasSizeGreaterThan(2);
    }

    @Test
    void goesOnBehindTheLastBatch() throws SQLException {
        work();
        write(touching(4).replace("never", "trap"));
        assertThatThrownBy(() -> autogen().upgrade())
                .hasMessageContainingAll(
                        "failed at operation 1, in batches of 4 over work (id)",
                        "division by zero",
                        "batches that were done stay");
        assertThat(database.strings(SUMS)).containsExactly("4 0 1");
        RevisionStatus status = autogen().status().get(0);
        assertThat(String.valueOf(status.stopped())).contains("fill, 4 of 10 rows");

        PsqlScript.run(
                database,
                "update work set name = 'mended'; insert into work values (5, 'between', 1), (99, 'behind', 1);");
        heard.clear();
        write(touching(3).replace("never", "trap"));
        autogen().upgrade();
        assertThat(database.strings(SUMS)).containsExactly("12 1 1");
        assertThat(heard).containsExactly("7 of 10 rows to [21]", "10 of 10 rows to [30]");
    }

    @Test
    void abortTakesBackWhatWasDoneAndNoMore() throws SQLException {
        work();
        PsqlScript.run(database, "update work set touched = 5;");
        String trap =
                "\"update work set touched = touched + 1 / (case name when 'trap' then 0 else 1 end) where {batch}\")";
        String over = ".over(\"work\", \"id\").size(2)";
        write(trap + over);
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThatThrownBy(() -> autogen().abort()).isInstanceOf(IrreversibleException.class);
        String back = ".reverse(\"update work set touched = touched - 1 / (case name when 'stop' then 0 else 1 end)"
                + " where {batch}\")";
        PsqlScript.run(database, "drop table autogen_history_steps, autogen_history; update work set touched = 5;");
        write(trap + back + over);
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("division by zero");
        assertThat(database.strings(SUMS)).containsExactly("54 5 6");

        PsqlScript.run(database, "update work set name = 'stop' where id = 3;");
        heard.clear();
        assertThatThrownBy(() -> autogen().abort()).hasMessageContaining("division by zero");
        assertThat(heard).containsExactly("2 of 10 rows to [6]");
        assertThat(database.strings(SUMS)).containsExactly("52 5 6");

        PsqlScript.run(database, "update work set name = 'mended';");
        autogen().abort();
        assertThat(database.strings(SUMS)).containsExactly("50 5 5");
        assertThat(autogen().status().get(0).state()).isEqualTo(RevisionStatus.State.PENDING);
        autogen().upgrade();
        assertThat(database.strings(SUMS)).containsExactly("60 6 6");
    }

    @Test
    void aSingleTransactionHasAllBatches() throws SQLException {
        work();
        write(touching(3).replace("never", "trap"));
        assertThatThrownBy(() -> autogen().singleTransaction().upgrade()).hasMessageContaining("division by zero");
        assertThat(database.strings(SUMS)).containsExactly("0 0 0");
        PsqlScript.run(database, "update work set name = 'mended';");
        heard.clear();
        autogen().singleTransaction().upgrade();
        assertThat(database.strings(SUMS)).containsExactly("10 1 1");
        assertThat(heard).hasSize(4);
    }

    @Test
    void aScriptCommitsEachBatchToo() throws SQLException {
        work();
        PsqlScript.run(database, "alter table work add tx bigint;");
        folder.write(
                "2001",
                "",
                "op.step(\"fill\", s -> s.batch(\"update work set touched = touched + ?,"
                        + " tx = txid_current() where '{\\\"a\\\": 1}'::jsonb ?? 'a' and {batch} -- all\", 1)"
                        + ".over(\"work\", \"id\").size(4).pause(java.time.Duration.ofMillis(1)));",
                "");
        PsqlScript.run(database, folder.offline().upgradeSql("base", "head"));
        assertThat(database.strings(SUMS)).containsExactly("10 1 1");
        assertThat(database.strings("select count(*)::text from work group by tx order by tx"))
                .containsExactly("4", "4", "2");
        assertThat(autogen().upgrade().done()).isEmpty();
        assertThat(database.strings("select state || batch_rows || batch_to::text from autogen_history_steps"))
                .containsExactly("done10{30}");
    }

    @Test
    void aRunGoesOnWhereAScriptStopped() throws SQLException {
        work();
        write(touching(4).replace("never", "trap"));
        assertThatThrownBy(() -> PsqlScript.run(database, folder.offline().upgradeSql("base", "head")))
                .hasMessageContaining("division by zero");
        assertThat(database.strings(SUMS)).containsExactly("4 0 1");
        PsqlScript.run(database, "update work set name = 'mended';");
        autogen().upgrade();
        assertThat(database.strings(SUMS)).containsExactly("10 1 1");
    }

    private void stopAScript() throws SQLException {
        work();
        write(touching(4).replace("never", "trap"));
        assertThatThrownBy(() -> PsqlScript.run(database, folder.offline().upgradeSql("base", "head")))
                .hasMessageContaining("division by zero");
        assertThat(database.strings(SUMS)).containsExactly("4 0 1");
    }

    @Test
    void aScriptThatIsRunAgainSaysWhatToDo() throws SQLException {
        stopAScript();
        PsqlScript.run(database, "update work set name = 'mended';");
        assertThatThrownBy(() -> PsqlScript.run(database, folder.offline().upgradeSql("base", "head")))
                .hasMessageContainingAll("Revision 2001 was begun here and is not done", "`autogen upgrade`");
        assertThat(database.strings(SUMS)).containsExactly("4 0 1");
    }

    @Test
    void aScriptGoesOnWhereAScriptStopped() throws SQLException {
        stopAScript();
        String again = autogen().sql(Direction.UPGRADE, "head");
        assertThatThrownBy(() -> PsqlScript.run(database, again)).hasMessageContaining("division by zero");
        PsqlScript.run(
                database,
                "update work set name = 'mended'; insert into work values (5, 'between', 1), (99, 'behind', 1);");
        PsqlScript.run(database, again);
        assertThat(database.strings(SUMS)).containsExactly("12 1 1");
        assertThat(autogen().status()).extracting(RevisionStatus::state).containsExactly(RevisionStatus.State.APPLIED);
        assertThat(database.strings("select state || batch_rows || batch_to::text from autogen_history_steps"))
                .containsExactly("done10{30}");
        assertThatThrownBy(() -> PsqlScript.run(database, again))
                .hasMessageContainingAll("Revision 2001 (step 2001) is no longer where it was", "`autogen upgrade`");
        assertThat(database.strings(SUMS)).containsExactly("12 1 1");
    }

    @Test
    void aScriptGoesOnWhereNoBatchWasDone() throws SQLException {
        work();
        PsqlScript.run(database, "update work set name = 'trap' where id = 3;");
        write(touching(4).replace("never", "trap"));
        assertThatThrownBy(() -> PsqlScript.run(database, folder.offline().upgradeSql("base", "head")))
                .hasMessageContaining("division by zero");
        String again = autogen().sql(Direction.UPGRADE, "head");
        PsqlScript.run(database, "update work set name = 'mended';");
        PsqlScript.run(database, again);
        assertThat(database.strings(SUMS)).containsExactly("10 1 1");
    }

    record Size(String name, String before, long least, long most) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Size> sizes() {
        return List.of(
                new Size("small, never analysed", "create table work (id int primary key, name text)", 1000, 1000),
                new Size(
                        "small, analysed when it was empty",
                        "create table work (id int primary key, name text); analyze work",
                        1000,
                        1000),
                new Size(
                        "large, never analysed", "create table work (id int primary key, name text)", 100_000, 400_000),
                new Size(
                        "large, partitioned",
                        "create table work (id int primary key, name text) partition by range (id);"
                                + " create table work_1 partition of work for values from (0) to (100000);"
                                + " create table work_2 partition of work default",
                        100_000,
                        400_000));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void countsWhatIsSmallAndEstimatesWhatIsLarge(Size size) throws SQLException {
        long rows = size.most == size.least ? size.least : 200_000;
        PsqlScript.run(
                database, size.before + "; insert into work select i, 'n' from generate_series(1, " + rows + ") i;");
        write("\"update work set name = 'm' where {batch}\").over(\"work\", \"id\").size(100000)");
        autogen().upgrade();
        assertThat(database.strings("select batch_rows::text from autogen_history_steps"))
                .containsExactly(Long.toString(rows));
        assertThat(Long.parseLong(database.strings("select batch_total::text from autogen_history_steps")
                        .get(0)))
                .isBetween(size.least, size.most);
    }

    @Test
    void refusesKeysThatWouldPassOverRows() throws SQLException {
        PsqlScript.run(database, "create table work (id bigint, touched int); insert into work values (null, 0);");
        write("\"update work set touched = 1 where {batch}\").over(\"work\", \"id\")");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("Column id of work may be null");
        write("\"update work set touched = 1 where {batch}\").over(\"work\", \"x\")");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("There is no column x");
        folder.write("2001", "", "op.batch(\"delete from work where {batch}\").over(\"work\", \"id\");", "");
        assertThatThrownBy(() -> autogen().upgrade()).hasMessageContaining("alone in a step");
    }
}
