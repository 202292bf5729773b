package dev.autogen.introspector.internal.catalog;

/**
 * What the catalog knows of the size of tables. For an array of quoted names, a row for each ordinary table that is one of
 * them or a partition of one: position of the name, from 1; the table, quoted; estimated rows; blocks; bytes in all;
 * whether its rows can be counted. {@code reltuples} is scaled to the blocks there are now, as the planner does, and 0
 * where it was never counted.
 */
public final class SizeQuery {

    private static final String TEMPLATE = """
            with tables as (
              select u.position, t.oid
              from unnest(?::text[]) with ordinality as u (name, position)
              cross join lateral (
                select p.relid::oid from pg_partition_tree(to_regclass(u.name)) p where p.isleaf
                union
                select to_regclass(u.name)::oid) as t (oid)
            ), sizes as (
              select t.position, c.oid, c.reltuples, c.relpages, %s as blocks, %s as bytes,
                     %s and has_table_privilege(c.oid, 'select') and not row_security_active(c.oid) as countable
              from tables t
              join pg_class c on c.oid = t.oid and c.relkind in ('r', 'p')
            )
            select s.position, s.oid::regclass::text,
                   case when s.reltuples > 0 and s.relpages > 0
                        then (s.reltuples / s.relpages * s.blocks)::bigint else 0 end,
                   coalesce(s.blocks, 0), coalesce(s.bytes, 0), s.countable
            from sizes s
            order by s.position, s.oid
            """;

    private static final String BLOCK = "current_setting('block_size')::bigint";

    /** Looks at the files, for which it waits while somebody has a table locked. */
    public static final String MEASURED =
            TEMPLATE.formatted("pg_relation_size(c.oid) / " + BLOCK, "pg_total_relation_size(c.oid)", "true");

    /** Waits for nobody: takes blocks as they were when last looked at, at least one, and lets no rows be counted. */
    public static final String REMEMBERED = TEMPLATE.formatted(
            "case c.relkind when 'p' then 0 else greatest(c.relpages, 1) end", "c.relpages * " + BLOCK, "false");

    private SizeQuery() {}
}
