package dev.autogen.runner.internal.history;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.DoBlock;
import dev.autogen.runner.internal.Drop;
import dev.autogen.runner.internal.KeptDowngrade;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The statements about the history table, the same when they are executed and when they are written to a script.
 *
 * <p>The table's comment says which layout it has; {@link #create} brings an older one up to this one. Writes need the
 * setting {@code autogen.run}, the token of the run: it is set for the transaction of each migration, so a migration that
 * ended its transaction itself writes no row.
 */
public final class HistorySql {

    static final String RUN = "nullif(current_setting('autogen.run', true), '')";

    private static final String BEGUN = " was begun here and is not done. `autogen status` says where it stopped."
            + " `autogen upgrade`, or `downgrade` on the way back, goes on there, and so does a script that is written now,"
            + " with the database.";

    private final QualifiedName name;
    private final String table;
    private final JournalSql journal;

    /** The statements for a history in the given table, its schema spelled out. */
    public HistorySql(QualifiedName name) {
        this.name = name;
        this.table = Quoting.name(name);
        this.journal = new JournalSql(name);
    }

    /** Creates schema, table and index, or what they lack; needs no privilege to do so where nothing is missing. */
    public String create() {
        return HistoryLayout.create(name);
    }

    /** The statements about the steps of the rows that are on their way. */
    public JournalSql journal() {
        return journal;
    }

    /**
     * Rows, oldest first; of any layout, since a column that the table lacks is that of {@code older}: names mean the inner
     * query's columns first.
     *
     * @param condition a {@code where} clause, or nothing
     */
    String select(String condition) {
        return """
                select h.*
                from (select null::text[] as down, null::text[] as depends_on, null::text as downgrade, null::text as state) older
                  cross join lateral (
                    select revision, description, checksum, origin, applied_at, applied_by, duration_ms, reverted_at,
                           down, depends_on, downgrade,
                           coalesce(state, case when reverted_at is null then 'applied' else 'reverted' end), id
                    from %s%s) h
                order by id
                """.formatted(table, condition);
    }

    /** What the kept downgrade of an applied revision destroys: the components of {@link Drop}. */
    String selectDrops(String revision) {
        return """
                select d.operation, d.description, d."schema", d."table", d."column"
                from %s h, jsonb_to_recordset(to_jsonb(h) -> 'downgrade_drops')
                  as d(operation int, description text, "schema" text, "table" text, "column" text)
                where h.revision = %s and h.reverted_at is null order by d.operation
                """.formatted(table, literal(revision));
    }

    /**
     * Adds a row for a revision that now counts as applied; the duration is that of the transaction so far. What was left out
     * has no checksum, so that it never counts as edited.
     *
     * @param kept what takes it back without its migration; null where nothing does
     */
    public String insert(RecordedMigration recorded, Origin origin, @Nullable KeptDowngrade kept) {
        String checksum = origin == Origin.SKIPPED ? null : recorded.checksum();
        String duration = origin == Origin.APPLIED
                ? "(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint"
                : "0";
        return insert(recorded.script(), checksum, origin, duration, "applied", kept);
    }

    /** Adds a row for a revision that begins to be applied, step by step. */
    public String begin(Script script, @Nullable String checksum, @Nullable KeptDowngrade kept) {
        return insert(script, checksum, Origin.APPLIED, "0", "applying", kept);
    }

    private String insert(
            Script script,
            @Nullable String checksum,
            Origin origin,
            String duration,
            String state,
            @Nullable KeptDowngrade kept) {
        return "insert into " + table
                + " (revision, description, checksum, origin, applied_at, applied_by, duration_ms, run_token, state, down,"
                + " depends_on, downgrade, downgrade_drops)\nselect "
                + literal(script.id()) + ", " + literal(script.title()) + ", " + orNull(checksum) + ", "
                + literal(text(origin)) + ", clock_timestamp(), current_user, " + duration
                + ", " + RUN + "::uuid, " + literal(state) + ", " + array(script.down()) + ", "
                + array(script.dependsOn()) + ", " + values(kept)
                + "\nwhere " + RUN + " is not null";
    }

    /** Makes a revision whose last step is done count as applied, as its migration is now: what was not done may have changed. */
    public String finish(Script script, @Nullable String checksum, @Nullable KeptDowngrade kept) {
        return "update " + table
                + " set state = 'applied', applied_at = clock_timestamp(), run_token = " + RUN + "::uuid,\n"
                + "  duration_ms = (extract(epoch from clock_timestamp() - applied_at) * 1000)::bigint,\n"
                + "  checksum = " + orNull(checksum) + ", (downgrade, downgrade_drops) = (" + values(kept) + ")"
                + open(script.id()) + " and state = 'applying'";
    }

    private static String orNull(@Nullable String text) {
        return text == null ? "null" : literal(text);
    }

    private static String values(@Nullable KeptDowngrade kept) {
        return kept == null ? "null, null" : literal(kept.sql()) + ", " + json(kept.drops());
    }

    /** Marks the row of an applied revision that begins to be taken back, step by step. */
    public String beginReverting(String revision) {
        return "update " + table + " set state = 'reverting'" + open(revision) + " and state = 'applied'";
    }

    /** The row of a revision that counts as applied or is on its way, as long as the run's token is set. */
    static String open(String revision) {
        return "\nwhere revision = " + literal(revision) + " and reverted_at is null and " + RUN + " is not null";
    }

    private static String json(List<Drop> drops) {
        List<String> objects = new ArrayList<>();
        for (Drop drop : drops) {
            String column = drop.column();
            objects.add("jsonb_build_object('operation', " + drop.operation() + ", 'description', "
                    + literal(drop.description()) + ", 'schema', "
                    + literal(String.valueOf(drop.table().schema()))
                    + ", 'table', " + literal(drop.table().name()) + ", 'column', "
                    + (column == null ? "null" : literal(column)) + ")");
        }
        // not jsonb_build_array: a function takes 100 arguments
        return "to_jsonb(array[" + String.join(", ", objects) + "]::jsonb[])";
    }

    /** Gives the row of an applied revision another checksum, if it still has the one that was seen. */
    public String repair(RepairedRevision repaired) {
        return "update " + table + " set checksum = " + literal(repaired.after()) + "\nwhere revision = "
                + literal(repaired.script().id()) + " and checksum = " + literal(repaired.before())
                + " and reverted_at is null and " + RUN + " is not null";
    }

    /** Forgets everything; the steps go along. */
    public String forget() {
        return "delete from " + table + " where " + RUN + " is not null";
    }

    /** Marks the row of an applied revision as taken back. */
    public String revert(String revision) {
        return "update " + table
                + " set state = 'reverted', reverted_at = clock_timestamp(), reverted_by = current_user"
                + open(revision);
    }

    /**
     * A block that raises unless the revisions are as expected, and none is on its way; the table need not be there.
     *
     * @param applied ids that have to be applied, else the first message is raised
     * @param absent ids that must not be applied, else the second message is raised
     * @param further what else is checked then, by {@link #expectOrigin}; or nothing
     */
    public String expect(
            List<String> applied, String notApplied, List<String> absent, String notAbsent, String further) {
        String body = """
                declare
                  applied text[] := '{}';
                  begun text;
                begin
                  if to_regclass(%s) is not null then
                    select coalesce(array_agg(revision), '{}'),
                           min(revision) filter (where to_jsonb(h) ->> 'state' in ('applying', 'reverting'))
                    into applied, begun from %s h where reverted_at is null;
                  end if;
                  if begun is not null then
                    raise exception using message = 'Revision ' || begun || %s;
                  end if;
                %s%s%send
                """;
        String present = raise("not applied @> ", applied, notApplied);
        String others = raise("applied && ", absent, notAbsent);
        return DoBlock.of(body.formatted(literal(table), table, literal(BEGUN), present, others, further));
    }

    /** Raises if an applied revision was left out and is to be taken back, or the other way round. */
    public String expectOrigin(String revision, Origin origin, String message) {
        return "  if exists (select from " + table + " where revision = " + literal(revision)
                + " and reverted_at is null and origin " + (origin == Origin.SKIPPED ? "<>" : "=") + " "
                + literal(text(Origin.SKIPPED)) + ") then\n    raise exception using message = " + literal(message)
                + ";\n  end if;\n";
    }

    private static String text(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    static String raise(String condition, List<String> revisions, String message) {
        return revisions.isEmpty()
                ? ""
                : "  if " + condition + array(revisions) + " then\n    raise exception using message = "
                        + literal(message) + ";\n  end if;\n";
    }

    static String array(List<String> texts) {
        return "array[" + String.join(", ", texts.stream().map(Quoting::literal).toList()) + "]::text[]";
    }

    /** The table, quoted. */
    String table() {
        return table;
    }
}
