package dev.autogen.introspector.internal.catalog;

/** Names what no other query reads. What an extension owns comes and goes with it and is left out. */
final class UnmodelledQuery {

    private static final String RELATIONS = """
            select 'pg_class'::regclass, c.oid, n.nspname,
                   case when c.relispartition then 'partition'
                        when c.relkind = 'v' then 'view'
                        when c.relkind = 'm' then 'materialized view'
                        else 'foreign table' end,
                   quote_ident(c.relname)
            from namespaces n
            join pg_class c on c.relnamespace = n.oid
            where c.relkind in ('v', 'm', 'f') or c.relispartition and c.relkind in ('r', 'p')
            """;

    private static final String PARTS_OF_TABLES = """
            select 'pg_trigger'::regclass, t.oid, r.nspname, 'trigger', r.name || '.' || quote_ident(t.tgname)
            from tables r
            join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal and t.tgparentid = 0
            union all
            select 'pg_policy'::regclass, p.oid, r.nspname, 'policy', r.name || '.' || quote_ident(p.polname)
            from tables r
            join pg_policy p on p.polrelid = r.oid
            union all
            select 'pg_class'::regclass, r.oid, r.nspname, 'row-level security', r.name
            from tables r
            where r.relrowsecurity
            union all
            select 'pg_rewrite'::regclass, w.oid, r.nspname, 'rule', r.name || '.' || quote_ident(w.rulename)
            from tables r
            join pg_rewrite w on w.ev_class = r.oid and w.rulename <> '_RETURN'
            """;

    private static final String ROUTINES = """
            select 'pg_proc'::regclass, p.oid, n.nspname,
                   case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
                   quote_ident(p.proname) || '(' || pg_get_function_identity_arguments(p.oid) || ')'
            from namespaces n
            join pg_proc p on p.pronamespace = n.oid
            """;

    private static final String TYPES = """
            select 'pg_type'::regclass, t.oid, n.nspname,
                   case t.typtype when 'd' then 'domain' when 'r' then 'range type' else 'base type' end,
                   quote_ident(t.typname)
            from namespaces n
            join pg_type t on t.typnamespace = n.oid
            where t.typtype in ('d', 'r') or t.typtype = 'b' and t.typcategory <> 'A'
            """;

    private static final String REST_OF_SCHEMAS = """
            select 'pg_collation'::regclass, c.oid, n.nspname, 'collation', quote_ident(c.collname)
            from namespaces n
            join pg_collation c on c.collnamespace = n.oid
            union all
            select 'pg_operator'::regclass, o.oid, n.nspname, 'operator', o.oid::regoperator::text
            from namespaces n
            join pg_operator o on o.oprnamespace = n.oid
            union all
            select 'pg_opclass'::regclass, o.oid, n.nspname, 'operator class', quote_ident(o.opcname)
            from namespaces n
            join pg_opclass o on o.opcnamespace = n.oid
            union all
            select 'pg_statistic_ext'::regclass, s.oid, n.nspname, 'statistics', quote_ident(s.stxname)
            from namespaces n
            join pg_statistic_ext s on s.stxnamespace = n.oid
            union all
            select 'pg_ts_config'::regclass, c.oid, n.nspname, 'text search configuration', quote_ident(c.cfgname)
            from namespaces n
            join pg_ts_config c on c.cfgnamespace = n.oid
            union all
            select 'pg_ts_dict'::regclass, d.oid, n.nspname, 'text search dictionary', quote_ident(d.dictname)
            from namespaces n
            join pg_ts_dict d on d.dictnamespace = n.oid
            """;

    private static final String OF_THE_DATABASE = """
            select 'pg_event_trigger'::regclass, t.oid, null::name, 'event trigger', quote_ident(t.evtname)
            from pg_event_trigger t
            union all
            select 'pg_publication'::regclass, p.oid, null, 'publication', quote_ident(p.pubname)
            from pg_publication p
            union all
            select 'pg_foreign_server'::regclass, s.oid, null, 'foreign server', quote_ident(s.srvname)
            from pg_foreign_server s
            union all
            select 'pg_cast'::regclass, c.oid, null, 'cast',
                   format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null)
            from pg_cast c
            where c.oid >= 16384
            """;

    /** A row for each object, by kind, schema and name; what makes and casts a range type comes with the type. */
    static final String SQL = CatalogQueries.NAMESPACES + """
            , tables as (
              select c.oid, n.nspname, quote_ident(c.relname) as name, c.relrowsecurity
              from namespaces n
              join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
            ), objects (classid, oid, nspname, kind, name) as (
            """
            + String.join("union all\n", RELATIONS, PARTS_OF_TABLES, ROUTINES, TYPES, REST_OF_SCHEMAS, OF_THE_DATABASE)
            + """
            )
            select o.kind, o.nspname, o.name
            from objects o
            where not exists (
              select from pg_depend e
              where e.classid = o.classid and e.objid = o.oid
                and (e.deptype = 'e' or e.deptype = 'i' and o.classid in ('pg_proc'::regclass, 'pg_cast'::regclass)))
            order by o.kind collate "C", o.nspname collate "C", o.name collate "C"
            """;

    private UnmodelledQuery() {}
}
