package dev.autogen.introspector.internal.catalog;

/**
 * One query for each kind of object. Each has one parameter: the names of the schemas, as an array, empty for all but
 * PostgreSQL's own. {@link #TABLES} decides which tables there are; the others may give rows for more. Where an object
 * has several columns there is a row for each of them, in order: joins cost far less than a subquery for each object.
 * Source: "System Catalogs" in the manual.
 */
final class CatalogQueries {

    /** Must come first in its transaction. */
    static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    static final String SERVER = """
            select current_setting('server_version_num')::int, current_database(),
                   coalesce(current_schema(), 'public')
            """;

    static final String NAMESPACES = """
            with namespaces as (
              select n.oid, n.nspname
              from pg_namespace n, (select ?::text[] as names) wanted
              where n.nspname = any (wanted.names)
                 or cardinality(wanted.names) = 0 and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            )
            """;

    private static final String RELATIONS = NAMESPACES + """
            , relations as (
              select c.oid, c.relname, c.relkind, c.relpersistence, c.reloptions, c.reltoastrelid, n.nspname
              from namespaces n
              join pg_class c on c.relnamespace = n.oid
              where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
            )
            """;

    /** A row for each table, and one without a table for each schema that has none. */
    static final String TABLES = RELATIONS + """
            select n.nspname, r.oid, r.relname, d.description, r.relpersistence = 'u',
                   case r.relkind when 'p' then pg_get_partkeydef(r.oid) end, r.reloptions, t.reloptions,
                   h.schemas, h.names
            from namespaces n
            left join (
              select * from relations
              where not exists (
                select from pg_depend e
                where e.classid = 'pg_class'::regclass and e.objid = relations.oid and e.deptype = 'e')) r
              on r.nspname = n.nspname
            left join pg_description d on d.objoid = r.oid and d.classoid = 'pg_class'::regclass and d.objsubid = 0
            left join pg_class t on t.oid = r.reltoastrelid and t.reloptions is not null
            left join (
              select i.inhrelid, array_agg(n.nspname::text order by i.inhseqno) as schemas,
                     array_agg(p.relname::text order by i.inhseqno) as names
              from pg_inherits i
              join pg_class p on p.oid = i.inhparent and p.relkind = 'r'
              join pg_namespace n on n.oid = p.relnamespace
              group by i.inhrelid) h on h.inhrelid = r.oid
            where not exists (
              select from pg_depend e
              where e.classid = 'pg_namespace'::regclass and e.objid = n.oid and e.deptype = 'e')
            """;

    /**
     * An identity column depends internally on its sequence; a serial one owns it, which SEQUENCES tells. What is behind
     * NOT NULL is a constraint since version 18.
     */
    private static final String COLUMNS = RELATIONS + """
            select r.oid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
                   pg_get_expr(d.adbin, d.adrelid), l.collname, o.description,
                   s.seqtypid::regtype::text, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   {NOT_NULL}
            from relations r
            join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_collation l on l.oid = a.attcollation and l.oid <> t.typcollation
            left join pg_description o
              on o.objoid = r.oid and o.classoid = 'pg_class'::regclass and o.objsubid = a.attnum
            left join pg_depend p
              on a.attidentity <> '' and p.refclassid = 'pg_class'::regclass and p.refobjid = r.oid
              and p.refobjsubid = a.attnum and p.classid = 'pg_class'::regclass and p.deptype = 'i'
            left join pg_sequence s on s.seqrelid = p.objid
            {NOT_NULL_CONSTRAINT}
            order by r.oid, a.attnum
            """;

    /**
     * Foreign keys and checks; other constraints are read with the index behind them. A foreign key that points to a
     * partitioned table has further rows, one a partition, with conparentid.
     */
    private static final String CONSTRAINTS = RELATIONS + """
            select r.oid, c.contype, c.conname, c.condeferrable, c.condeferred, c.convalidated, c.connoinherit,
                   pg_get_expr(c.conbin, c.conrelid), {NOT_ENFORCED},
                   fn.nspname, f.relname, c.confdeltype, c.confupdtype, c.confmatchtype,
                   k.position = cardinality(c.conkey), a.attname, fa.attname, {DELETE_COLUMN}
            from relations r
            join pg_constraint c on c.conrelid = r.oid and c.contype in ('f', 'c') and c.conparentid = 0
            left join pg_class f on f.oid = c.confrelid
            left join pg_namespace fn on fn.oid = f.relnamespace
            left join lateral unnest(c.conkey, c.confkey) with ordinality k (attnum, referenced, position)
              on c.contype <> 'c'
            left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
            left join pg_attribute fa on fa.attrelid = c.confrelid and fa.attnum = k.referenced
            order by c.oid, k.position
            """;

    /**
     * Indexes, with the constraint that owns one, if any does: a foreign key's conindid is the referenced key's index,
     * which it does not own. An index's own attributes are its keys, then what it includes. An operator class is named
     * where it is not the default or has parameters, and with its schema where it needs it. Which collation an expression
     * has by itself is in no catalog; the server's text of the index names one only where it is another.
     */
    private static final String INDEXES = RELATIONS + """
            select r.oid, c.relname, i.indisunique, m.amname, {NULLS_NOT_DISTINCT},
                   pg_get_expr(i.indpred, i.indrelid), k.attnum = i.indnatts, k.attnum <= i.indnkeyatts,
                   a.attname, case when a.attname is null then pg_get_indexdef(i.indexrelid, k.attnum, false) end,
                   coalesce(i.indoption[k.attnum - 1], 0), o.opcname, l.collname, os.nspname, k.attoptions,
                   c.reloptions, not i.indisvalid, p.contype, p.conname, p.condeferrable, p.condeferred,
                   e.oprname, es.nspname
            from relations r
            join pg_index i on i.indrelid = r.oid
            join pg_class c on c.oid = i.indexrelid
            join pg_am m on m.oid = c.relam
            join pg_attribute k on k.attrelid = i.indexrelid
            left join pg_constraint p
              on p.conrelid = i.indrelid and p.conindid = i.indexrelid and p.contype in ('p', 'u', 'x')
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.attnum - 1]
            left join pg_opclass o
              on o.oid = i.indclass[k.attnum - 1] and (not o.opcdefault or k.attoptions is not null)
            left join pg_namespace os on os.oid = o.opcnamespace and not pg_opclass_is_visible(o.oid)
            left join pg_collation l
              on l.oid = i.indcollation[k.attnum - 1]
              and case when a.attname is null
                       then strpos(
                         pg_get_indexdef(i.indexrelid),
                         pg_get_indexdef(i.indexrelid, k.attnum, false) || ' COLLATE ') > 0
                       else l.oid <> a.attcollation end
            left join pg_operator e on p.contype = 'x' and e.oid = p.conexclop[k.attnum]
            left join pg_namespace es on es.oid = e.oprnamespace and not pg_operator_is_visible(e.oid)
            order by i.indexrelid, k.attnum
            """;

    /** Automatic dependency: owned by a column. Internal: behind an identity column, and part of it. */
    static final String SEQUENCES = NAMESPACES + """
            select n.nspname, c.relname, ow.oid, own.nspname, ow.relname, a.attname,
                   s.seqtypid::regtype::text, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            from namespaces n
            join pg_class c on c.relnamespace = n.oid and c.relkind = 'S' and c.relpersistence <> 't'
            join pg_sequence s on s.seqrelid = c.oid
            left join pg_depend d
              on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
              and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
            left join pg_class ow on ow.oid = d.refobjid
            left join pg_namespace own on own.oid = ow.relnamespace
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where d.deptype is distinct from 'i'
              and not exists (
                select from pg_depend e
                where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
            """;

    /** A row for each label, and one without a label for each type that has none. Extensions own types, not their parts. */
    static final String ENUMS = NAMESPACES + """
            select n.nspname, t.typname, e.enumlabel
            from namespaces n
            join pg_type t on t.typnamespace = n.oid and t.typtype = 'e'
            left join pg_enum e on e.enumtypid = t.oid
            where not exists (
              select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
            order by t.oid, e.enumsortorder
            """;

    /** A row for each attribute, and one without an attribute for each type that has none. */
    static final String COMPOSITES = NAMESPACES + """
            select n.nspname, t.typname, a.attname, format_type(a.atttypid, a.atttypmod), l.collname
            from namespaces n
            join pg_type t on t.typnamespace = n.oid and t.typtype = 'c'
            join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
            left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_type at on at.oid = a.atttypid
            left join pg_collation l on l.oid = a.attcollation and l.oid <> at.typcollation
            where not exists (
              select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
            order by t.oid, a.attnum
            """;

    /** Those that live in pg_catalog, such as plpgsql, are the server's. */
    static final String EXTENSIONS = NAMESPACES + """
            select e.extname, n.nspname
            from namespaces n
            join pg_extension e on e.extnamespace = n.oid
            """;

    private CatalogQueries() {}

    static String columns(int major) {
        return major >= 18
                ? COLUMNS.replace("{NOT_NULL}", "nn.conname, nn.convalidated, nn.connoinherit")
                        .replace(
                                "{NOT_NULL_CONSTRAINT}",
                                "left join pg_constraint nn on nn.conrelid = r.oid and nn.contype = 'n'"
                                        + " and nn.conkey[1] = a.attnum")
                : COLUMNS.replace("{NOT_NULL}", "null, null, null").replace("{NOT_NULL_CONSTRAINT}", "");
    }

    static String constraints(int major) {
        return CONSTRAINTS
                .replace("{NOT_ENFORCED}", major >= 18 ? "not c.conenforced" : "false")
                .replace("{DELETE_COLUMN}", major >= 15 ? "k.attnum = any (c.confdelsetcols)" : "false");
    }

    static String indexes(int major) {
        return INDEXES.replace("{NULLS_NOT_DISTINCT}", major >= 15 ? "i.indnullsnotdistinct" : "false");
    }
}
