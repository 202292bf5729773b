package dev.autogen.runner.internal.history;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.DoBlock;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;
import java.util.Locale;

/**
 * The statements about the history table, the same when they are executed and when they are written to a script.
 *
 * <p>Writes need the setting {@code autogen.run}, the token of the run: it is set for the transaction of each migration,
 * so a migration that ended its transaction itself writes no row.
 */
public final class HistorySql {

    /** The name of the table. */
    public static final String TABLE = "autogen_history";

    private static final String RUN = "nullif(current_setting('autogen.run', true), '')";

    private final String schema;
    private final String table;

    /** The statements for a history in the given schema. */
    public HistorySql(String schema) {
        this.schema = schema;
        this.table = Quoting.name(QualifiedName.of(schema, TABLE));
    }

    /** Creates schema, table and index unless they are there; needs no privilege to create where they are. */
    public String create() {
        String body = """
                begin
                  if to_regclass(%s) is null then
                    if to_regnamespace(%s) is null then
                      create schema %s;
                    end if;
                    create table %s (
                      id bigint generated always as identity primary key,
                      revision text not null,
                      description text not null,
                      checksum text,
                      origin text not null,
                      applied_at timestamptz not null,
                      applied_by text not null,
                      duration_ms bigint not null,
                      reverted_at timestamptz,
                      reverted_by text,
                      run_token uuid not null
                    );
                    create unique index autogen_history_applied on %s (revision) where reverted_at is null;
                  end if;
                end
                """;
        String identifier = Quoting.identifier(schema);
        return DoBlock.of(body.formatted(literal(table), literal(identifier), identifier, table, table));
    }

    /** Rows, oldest first. */
    String select(String condition) {
        return "select revision, description, checksum, origin, applied_at, applied_by, duration_ms, reverted_at from "
                + table + condition + " order by id";
    }

    /** Adds a row for a revision that now counts as applied; the duration is that of the transaction so far. */
    public String insert(Script script, String checksum, Origin origin) {
        String duration = origin == Origin.APPLIED
                ? "(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::bigint"
                : "0";
        return "insert into " + table
                + " (revision, description, checksum, origin, applied_at, applied_by, duration_ms, run_token)\nselect "
                + literal(script.id()) + ", " + literal(script.title()) + ", " + literal(checksum) + ", "
                + literal(origin.name().toLowerCase(Locale.ROOT)) + ", clock_timestamp(), current_user, " + duration
                + ", " + RUN + "::uuid\nwhere " + RUN + " is not null";
    }

    /** Marks the row of an applied revision as taken back. */
    public String revert(String revision) {
        return "update " + table + " set reverted_at = clock_timestamp(), reverted_by = current_user\nwhere revision = "
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
