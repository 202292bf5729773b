package dev.autogen.runner.internal.history;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Direction;
import dev.autogen.runner.JournaledStep;
import dev.autogen.runner.Step;
import dev.autogen.runner.internal.DoBlock;
import dev.autogen.runner.internal.HistoryName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.BatchBlock;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;

/** The statements about the table of steps, the same when they are executed and when they are written to a script. */
public final class JournalSql {

    private final QualifiedName name;
    private final String table;
    private final String steps;

    /** The statements for the steps beside a history in the given table. */
    JournalSql(QualifiedName name) {
        this.name = name;
        this.table = Quoting.name(name);
        this.steps = Quoting.name(HistoryName.stepsOf(name));
    }

    /** Creates the table of steps unless it is there; the other one has to be. */
    public String create() {
        return HistoryLayout.createSteps(name);
    }

    /**
     * The journal of a row that is on its way, of any layout as {@link HistorySql#select} is; no step is journaled in both
     * directions.
     */
    String select(long row) {
        return """
                select s.*
                from %s h
                  cross join (select null::text[] as batch_to, null::text[] as batch_end, null::bigint as batch_rows,
                                     null::bigint as batch_total) older
                  cross join lateral (
                    select number, name, fingerprint, state = 'done', batch_to, batch_end, batch_rows, batch_total
                    from %s
                    where history_id = h.id
                      and direction = case h.state when 'applying' then 'upgrade' else 'downgrade' end) s
                where h.id = %d
                order by s.number
                """.formatted(table, steps, row);
    }

    /** Journals a step. */
    public String insert(String revision, Direction direction, Step step, boolean done) {
        return "insert into " + steps
                + " (history_id, direction, number, name, fingerprint, state, started_at, finished_at, run_token)\n"
                + "select id, " + literal(direction.toString()) + ", " + step.number() + ", " + literal(step.name())
                + ", " + literal(step.fingerprint())
                + (done
                        ? ", 'done', transaction_timestamp(), clock_timestamp(), "
                        : ", 'started', clock_timestamp(), null, ")
                + HistorySql.RUN + "::uuid from " + table + HistorySql.open(revision);
    }

    /** Journals that a step that was begun is done. */
    public String finish(String revision, Direction direction, Step step) {
        return "update " + steps + " set state = 'done', finished_at = clock_timestamp(), run_token = " + HistorySql.RUN
                + "::uuid\n"
                + "where " + journaled(revision, direction) + " and number = " + step.number()
                + " and state = 'started'";
    }

    /** Journals how far a step came that goes batch by batch. */
    public String batch(String revision, Direction direction, Step step, BatchProgress progress) {
        return batch(
                revision,
                direction,
                step,
                progress.to() == null ? "null" : HistorySql.array(progress.to()),
                progress.end() == null ? "null" : HistorySql.array(progress.end()),
                Long.toString(progress.rows()),
                Long.toString(progress.total()));
    }

    /** The same in a script, which counts the rows by itself. */
    public String batch(String revision, Direction direction, Step step, BatchBlock block) {
        return batch(
                revision,
                direction,
                step,
                texts(block.to()),
                texts(block.end()),
                "coalesce(batch_rows, 0) + " + block.rows(),
                "coalesce(batch_total, 0)");
    }

    /** A query for how far a step came: the keys that {@link BatchBlock#resumed} wants. */
    public String progress(String revision, Direction direction, Step step, BatchBlock block) {
        List<String> keys = new ArrayList<>();
        for (String column : List.of("batch_to", "batch_end")) {
            for (int i = 1; i <= block.to().size(); i++) {
                keys.add(column + "[" + i + "]");
            }
        }
        return "select " + String.join(", ", keys) + " from " + steps + "\nwhere " + journaled(revision, direction)
                + " and number = " + step.number();
    }

    private String journaled(String revision, Direction direction) {
        return "direction = " + literal(direction.toString()) + " and history_id = (select id from " + table
                + HistorySql.open(revision) + ")";
    }

    /** A block that raises unless the journal of a revision that is on its way is as expected. */
    public String expect(String revision, Direction direction, List<JournaledStep> journal, String message) {
        List<String> expected = journal.stream()
                .map(step -> step.number() + (step.isDone() ? " done" : " started"))
                .toList();
        String query = "(select array_agg(number || ' ' || state order by number) from " + steps + "\n  where "
                + journaled(revision, direction) + ")";
        return DoBlock.of("begin\n" + HistorySql.raise(query + " is distinct from ", expected, message) + "end\n");
    }

    private static String texts(List<String> expressions) {
        return "array[" + String.join("::text, ", expressions) + "::text]";
    }

    private String batch(
            String revision, Direction direction, Step step, String to, String end, String rows, String total) {
        return "update " + steps + " set state = 'started', finished_at = null, run_token = " + HistorySql.RUN
                + "::uuid, batch_to = " + to + ", batch_end = " + end + ", batch_rows = " + rows + ", batch_total = "
                + total + "\nwhere " + journaled(revision, direction) + " and number = " + step.number();
    }

    /** Takes a step out of the journal of an upgrade. */
    public String delete(String revision, Step step) {
        return "delete from " + steps + " where " + journaled(revision, Direction.UPGRADE) + " and number = "
                + step.number();
    }
}
