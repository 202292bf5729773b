package dev.autogen.runner.internal.reset;

import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An object that lives in a schema, and by itself: parts of tables, owned sequences and what extensions have made do
 * not.
 *
 * @param kind in PostgreSQL's words
 * @param name with its schema
 * @param identity as SQL spells it, arguments of functions included
 */
public record SchemaObject(String kind, QualifiedName name, String identity) {

    /**
     * Whatever lives in a schema depends on it ({@code pg_depend}), so this finds the kinds of later versions too. What
     * depends on something else automatically or internally goes with that; what is part of an extension belongs to it.
     */
    private static final String CONTENT = """
            select i.type, n.nspname, coalesce(c.relname, t.typname, i.name, i.identity), i.identity
            from pg_namespace n
            join pg_depend d on d.refclassid = 'pg_namespace'::regclass and d.refobjid = n.oid and d.deptype = 'n'
            cross join lateral pg_identify_object(d.classid, d.objid, 0) i
            left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid
            left join pg_type t on d.classid = 'pg_type'::regclass and t.oid = d.objid
            where n.nspname = any (?) and c.relpersistence is distinct from 't'
              and not exists (select from pg_depend o
                where o.classid = d.classid and o.objid = d.objid and o.objsubid = 0 and o.deptype in ('a', 'i', 'e'))
            order by n.nspname, i.type, i.identity
            """;

    private static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");

    /** All that lives in some schemas. */
    public static List<SchemaObject> in(Connection connection, Collection<String> schemas) throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CONTENT)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    QualifiedName name = QualifiedName.of(row.getString(2), row.getString(3));
                    objects.add(new SchemaObject(row.getString(1), name, row.getString(4)));
                }
            }
        }
        return objects;
    }

    /** Whether it is a table with rows of its own. */
    public boolean isTable() {
        return kind.equals("table");
    }

    /** {@code table public.users}. */
    public String describe() {
        return kind + " " + identity;
    }

    /** What drops it, with all that depends on it. */
    String drop() {
        return "drop " + (ROUTINES.contains(kind) ? "routine" : kind) + " if exists " + identity + " cascade";
    }
}
