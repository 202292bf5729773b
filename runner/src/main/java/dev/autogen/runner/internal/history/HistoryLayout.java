package dev.autogen.runner.internal.history;

import static dev.autogen.schema.postgres.Quoting.literal;

import dev.autogen.runner.internal.DoBlock;
import dev.autogen.runner.internal.HistoryName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;

/**
 * Makes the history table. Layouts are numbered; the table's comment ends with the number, and a table without one has the
 * first. A new table is given the first layout and each step from there, so that all tables of a layout are alike.
 */
final class HistoryLayout {

    private static final int NEWEST = 3;

    /** Steps can be repeated: a comment may get lost, and nothing is lost by it. */
    private static final String BODY = """
            declare
              layout int;
            begin
              if to_regclass(:name) is null then
                if to_regnamespace(:namespace) is null then
                  create schema :schema;
                end if;
                create table :table (
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
                create unique index on :table (revision) where reverted_at is null;
              end if;
              layout := coalesce(substring(obj_description(to_regclass(:name), 'pg_class') from 'layout ([0-9]+)$')::int, 1);
              if layout > :newest then
                raise exception using message = :newer;
              end if;
              if layout < 2 then
                alter table :table add column if not exists state text;
                alter table :table add column if not exists down text[];
                alter table :table add column if not exists downgrade text;
                alter table :table add column if not exists downgrade_drops jsonb;
                update :table set state = case when reverted_at is null then 'applied' else 'reverted' end
                where state is null;
                alter table :table alter column state set not null;
              end if;
              if layout < 3 then
                alter table :table add column if not exists depends_on text[];
                comment on table :table is 'history of autogen, layout 3';
              end if;
            end
            """;

    /** Made with the first migration that has steps. */
    private static final String STEPS = """
            begin
              if to_regclass(:name) is null then
                create table :steps (
                  history_id bigint not null references :table (id) on delete cascade,
                  direction text not null,
                  number int not null,
                  name text not null,
                  fingerprint text not null,
                  state text not null,
                  started_at timestamptz not null,
                  finished_at timestamptz,
                  run_token uuid not null,
                  batch_to text[],
                  batch_end text[],
                  batch_rows bigint,
                  batch_total bigint,
                  primary key (history_id, direction, number)
                );
              elsif not exists (select from pg_attribute where attrelid = to_regclass(:name) and attname = 'batch_to') then
                alter table :steps add column batch_to text[], add column batch_end text[],
                  add column batch_rows bigint, add column batch_total bigint;
              end if;
            end
            """;

    private HistoryLayout() {}

    static String createSteps(QualifiedName history) {
        String steps = Quoting.name(HistoryName.stepsOf(history));
        return DoBlock.of(STEPS.replace(":name", literal(steps))
                .replace(":steps", steps)
                .replace(":table", Quoting.name(history)));
    }

    static String create(QualifiedName name) {
        String table = Quoting.name(name);
        String schema = Quoting.identifier(String.valueOf(name.schema()));
        return DoBlock.of(BODY.replace(":newest", Integer.toString(NEWEST))
                .replace(":newer", literal("The history in " + table + " was written by a newer version of autogen."))
                .replace(":namespace", literal(schema))
                .replace(":name", literal(table))
                .replace(":schema", schema)
                .replace(":table", table));
    }
}
