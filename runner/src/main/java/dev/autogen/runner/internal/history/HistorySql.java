package dev.autogen.runner.internal.history;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.AppliedRevision.Origin;
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

    private static final String RUN = "nullif(current_setting('autogen.run', true), '')";

    private final QualifiedName name;
    private final String table;

    /** The statements for a history in the given table, its schema spelled out. */
    public HistorySql(QualifiedName name) {
        this.name = name;
        this.table = Quoting.name(name);
    }

    /** Creates schema, table and index, or what they lack; needs no privilege to do so where nothing is missing. */
    public String create() {
        return HistoryLayout.create(name);
    }

    /**
     * Rows, oldest first; of any layout, since a column that is not there is not in the row as JSON either.
     *
     * @param condition a {@code where} clause, or nothing
     */
    String select(String condition) {
        return """
                select revision, description, checksum, origin, applied_at, applied_by, duration_ms, reverted_at,
                       (select array_agg(d) from jsonb_array_elements_text(nullif(to_jsonb(h) -> 'down', 'null')) d),
                       to_jsonb(h) ->> 'downgrade'
                from %s h%s order by id
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
     * Adds a row for a revision that now counts as applied; the duration is that of the transaction so far.
     *
     * @param kept what takes it back without its migration; null where nothing does
     */
    public String insert(Script script, String checksum, Origin origin, @Nullable KeptDowngrade kept) {
        String duration = origin == Origin.APPLIED
                ? "(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint"
                : "0";
        return "insert into " + table
                + " (revision, description, checksum, origin, applied_at, applied_by, duration_ms, run_token, state, down,"
                + " downgrade, downgrade_drops)\nselect "
                + literal(script.id()) + ", " + literal(script.title()) + ", " + literal(checksum) + ", "
                + literal(origin.name().toLowerCase(Locale.ROOT)) + ", clock_timestamp(), current_user, " + duration
                + ", " + RUN + "::uuid, 'applied', " + array(script.down()) + ", "
                + (kept == null ? "null, null" : literal(kept.sql()) + ", " + json(kept.drops()))
                + "\nwhere " + RUN + " is not null";
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
        return "jsonb_build_array(" + String.join(", ", objects) + ")";
    }

    /** Marks the row of an applied revision as taken back. */
    public String revert(String revision) {
        return "update " + table
                + " set state = 'reverted', reverted_at = clock_timestamp(), reverted_by = current_user\nwhere revision = "
                + literal(revision) + " and reverted_at is null and " + RUN + " is not null";
    }

    /**
     * A block that raises unless the revisions are as expected; the table need not be there.
     *
     * @param applied ids that have to be applied, else the first message is raised
     * @param absent ids that must not be applied, else the second message is raised
     */
    public String expect(List<String> applied, String notApplied, List<String> absent, String notAbsent) {
        String body = """
                declare
                  applied text[] := '{}';
                begin
                  if to_regclass(%s) is not null then
                    select coalesce(array_agg(revision), '{}') into applied from %s where reverted_at is null;
                  end if;
                %s%send
                """;
        String present = raise("not applied @> ", applied, notApplied);
        String others = raise("applied && ", absent, notAbsent);
        return DoBlock.of(body.formatted(literal(table), table, present, others));
    }

    private static String raise(String condition, List<String> revisions, String message) {
        return revisions.isEmpty()
                ? ""
                : "  if " + condition + array(revisions) + " then\n    raise exception using message = "
                        + literal(message) + ";\n  end if;\n";
    }

    private static String array(List<String> texts) {
        return "array[" + String.join(", ", texts.stream().map(Quoting::literal).toList()) + "]::text[]";
    }

    /** The table, quoted. */
    String table() {
        return table;
    }
}
