package dev.autogen.introspector.internal.catalog;

/**
 * What stands on columns and keeps their type from being changed. For arrays of quoted tables and of columns, a row for each
 * object: position of the column, from 1; kind; name; the table that it belongs to, where it does.
 */
public final class DependantQuery {

    /** The dependants of columns. */
    public static final String SQL = """
            with asked as (
              select u.position, c.oid, c.relname, a.attnum
              from unnest(?::text[], ?::text[]) with ordinality as u (tab, col, position)
              join pg_class c on c.oid = to_regclass(u.tab)
              join pg_attribute a on a.attrelid = c.oid and a.attname = u.col and not a.attisdropped
            ), depending as (
              select k.position, d.classid, d.objid, d.objsubid
              from asked k
              join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = k.oid and d.refobjsubid = k.attnum
            ), found (position, kind, name, place) as (
              select d.position,
                     case when w.rulename <> '_RETURN' then 'rule' when v.relkind = 'm' then 'materialized view' else 'view' end,
                     case when w.rulename <> '_RETURN' then w.rulename else v.relname end,
                     case when w.rulename <> '_RETURN' then v.relname else '' end
              from depending d
              join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
              join pg_class v on v.oid = w.ev_class
              union all
              select d.position, 'trigger', t.tgname, c.relname
              from depending d
              join pg_trigger t on d.classid = 'pg_trigger'::regclass and t.oid = d.objid and not t.tgisinternal
              join pg_class c on c.oid = t.tgrelid
              union all
              select d.position, 'policy', p.polname, c.relname
              from depending d
              join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
              join pg_class c on c.oid = p.polrelid
              union all
              select d.position, case p.prokind when 'p' then 'procedure' else 'function' end, p.proname, ''
              from depending d
              join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid
              union all
              select d.position, 'publication', b.pubname, ''
              from depending d
              join pg_publication_rel r on d.classid = 'pg_publication_rel'::regclass and r.oid = d.objid
              join pg_publication b on b.oid = r.prpubid
              union all
              select d.position, 'generated column', a.attname, c.relname
              from depending d
              join pg_attrdef f on d.classid = 'pg_attrdef'::regclass and f.oid = d.objid
              join pg_attribute a on a.attrelid = f.adrelid and a.attnum = f.adnum and a.attgenerated <> ''
              join pg_class c on c.oid = a.attrelid
              union all
              select d.position, 'generated column', a.attname, c.relname
              from depending d -- PostgreSQL 14 has the column itself depend, 15 and later its expression
              join pg_attribute a on d.classid = 'pg_class'::regclass and a.attrelid = d.objid and a.attnum = d.objsubid
                and a.attgenerated <> ''
              join pg_class c on c.oid = a.attrelid
              union all
              select k.position, 'partition key', a.attname, k.relname
              from asked k
              join pg_partitioned_table p on p.partrelid = k.oid
                and (k.attnum = any (p.partattrs::smallint[]) or exists (
                  select from pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = k.oid and d.objsubid = k.attnum
                    and d.refclassid = 'pg_class'::regclass and d.refobjid = k.oid and d.deptype = 'i'))
              join pg_attribute a on a.attrelid = k.oid and a.attnum = k.attnum
            )
            select distinct f.position, f.kind, f.name, f.place
            from found f
            join asked k using (position)
            join pg_attribute a on a.attrelid = k.oid and a.attnum = k.attnum
            where f.kind <> 'generated column' or f.name <> a.attname
            order by f.position, f.kind, f.name, f.place
            """;

    private DependantQuery() {}
}
