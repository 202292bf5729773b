package dev.autogen.differ.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A schema as sorted lines of text, made from the model and, by other means, from PostgreSQL's catalog. Implicit names
 * and the text of expressions are left out: the first are ours to choose, the second are the server's to rewrite.
 */
final class SchemaLines {

    private static final List<String> QUERIES = List.of("""
            select 'table ' || n.nspname || '.' || c.relname || coalesce(' comment ' || d.description, '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_description d on d.objoid = c.oid and d.objsubid = 0 and d.classoid = 'pg_class'::regclass
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            """, """
            select 'column ' || n.nspname || '.' || c.relname || '.' || a.attname
              || case when a.attnotnull then ' not null' else '' end
              || case when a.attidentity = 'd' then ' identity' when a.attgenerated <> '' then ' generated'
                      when a.atthasdef then ' default' else '' end
              || coalesce(' comment ' || d.description, ''), format_type(a.atttypid, a.atttypmod)
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum
              and d.classoid = 'pg_class'::regclass
            where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
              and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            """, """
            select case k.contype when 'p' then 'primary key ' when 'u' then 'unique ' else 'foreign key ' end
              || n.nspname || '.' || c.relname || ' '
              || (select string_agg(a.attname, ',' order by o.i) from unnest(k.conkey) with ordinality o(att, i)
                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.att)
              || case when k.contype = 'f' then ' -> ' || rn.nspname || '.' || r.relname || ' '
                  || (select string_agg(a.attname, ',' order by o.i) from unnest(k.confkey) with ordinality o(att, i)
                      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.att)
                  || ' ' || k.confdeltype::text else '' end
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            left join pg_class r on r.oid = k.confrelid left join pg_namespace rn on rn.oid = r.relnamespace
            where k.contype in ('p', 'u', 'f') and n.nspname not like 'pg\\_%'
            """, """
            select 'checks ' || n.nspname || '.' || c.relname || ' ' || count(*)
            from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'c' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            group by n.nspname, c.relname
            """, """
            select 'index ' || n.nspname || '.' || c.relname || case when i.indisunique then ' unique' else '' end
              || ' ' || (select string_agg(case when i.indkey[s] = 0 then '()'
                  else (select a.attname from pg_attribute a
                          where a.attrelid = i.indrelid and a.attnum = i.indkey[s]) end
                  || case when i.indoption[s] & 1 = 1 then ' desc' else '' end, ',' order by s)
                from generate_series(0, i.indnkeyatts - 1) s)
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not like 'pg\\_%'
              and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
            """, """
            select 'enum type ' || n.nspname || '.' || t.typname || ' '
              || (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
            from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e'
            """, """
            select 'composite type ' || n.nspname || '.' || c.relname || ' '
              || (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ',' order by a.attnum)
                  from pg_attribute a where a.attrelid = c.oid)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'c'
              and n.nspname <> 'information_schema'
            """, """
            select 'sequence ' || schemaname || '.' || sequencename || ' ' || start_value || ' ' || increment_by
            from pg_sequences s
            where not exists (select 1 from pg_depend d where d.deptype in ('a', 'i') and d.refobjsubid > 0
              and d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass)
            """);

    private SchemaLines() {}

    static SortedSet<String> of(Connection connection) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                add(statement, query, lines);
            }
        }
        return lines;
    }

    private static void add(Statement statement, String query, SortedSet<String> lines) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            boolean typed = rows.getMetaData().getColumnCount() > 1;
            while (rows.next()) {
                lines.add(rows.getString(1) + (typed ? " " + SqlType.parse(rows.getString(2)) : ""));
            }
        }
    }

    static SortedSet<String> of(Schema schema) {
        SortedSet<String> lines = new TreeSet<>();
        schema.tables().forEach(table -> add(table, lines));
        schema.enums().forEach(type -> lines.add("enum type " + type.name() + " " + String.join(",", type.labels())));
        schema.composites().forEach(type -> lines.add("composite type " + type.name() + " " + attributes(type)));
        for (Sequence sequence : schema.sequences()) {
            lines.add("sequence " + sequence.name() + " " + sequence.options().start() + " "
                    + sequence.options().increment());
        }
        return lines;
    }

    private static String attributes(CompositeType type) {
        return type.attributes().stream()
                .map(attribute -> attribute.name() + " "
                        + attribute.type().name()
                        + attribute
                                .type()
                                .modifiers()
                                .toString()
                                .replace('[', '(')
                                .replace(']', ')')
                                .replace("()", ""))
                .collect(Collectors.joining(","));
    }

    private static void add(Table table, SortedSet<String> lines) {
        lines.add("table " + table.name() + comment(table.comment()));
        table.columns().forEach(column -> lines.add(line(table, column)));
        if (table.primaryKey() != null) {
            lines.add("primary key " + table.name() + " "
                    + String.join(",", table.primaryKey().columns()));
        }
        table.uniques()
                .forEach(unique -> lines.add("unique " + table.name() + " " + String.join(",", unique.columns())));
        table.foreignKeys().forEach(key -> lines.add(line(table, key)));
        if (!table.checks().isEmpty()) {
            lines.add("checks " + table.name() + " " + table.checks().size());
        }
        table.indexes().forEach(index -> lines.add(line(table, index)));
    }

    private static String line(Table table, Column column) {
        List<String> words = new ArrayList<>();
        words.add("column " + table.name() + "." + column.name());
        words.add(column.nullable() ? "" : " not null");
        words.add(column.identity() != null ? " identity" : column.generatedAs() != null ? " generated" : "");
        words.add(column.defaultExpression() != null ? " default" : "");
        words.add(comment(column.comment()));
        words.add(" " + column.type());
        return String.join("", words);
    }

    private static String comment(@Nullable String comment) {
        return comment == null ? "" : " comment " + comment;
    }

    private static String line(Table table, ForeignKey key) {
        char action = key.onDelete().name().toLowerCase(Locale.ROOT).charAt(0);
        return "foreign key " + table.name() + " " + String.join(",", key.columns()) + " -> " + key.referencedTable()
                + " " + String.join(",", key.referencedColumns()) + " "
                + (key.onDelete().name().equals("NO_ACTION") ? 'a' : action);
    }

    private static String line(Table table, Index index) {
        return "index " + table.name() + (index.unique() ? " unique" : "") + " "
                + index.keys().stream()
                        .map(key -> (key.column() ? key.expression() : "()") + (key.descending() ? " desc" : ""))
                        .collect(Collectors.joining(","));
    }
}
