package dev.autogen.runner;

import dev.autogen.runner.internal.OperationSink.Reading;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there in the database right now, the operations said before included; see {@link Operations#inspect}. Names are
 * written as in operations; without a schema, the default schema is meant. Holds as long as its step.
 */
public final class Inspection {

    private static final String RELATION = """
            select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = coalesce(?, current_schema()) and c.relname = ? and c.relkind::text = any (string_to_array(?, ',')))
            """;

    private static final String COLUMN = """
            select exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = coalesce(?, current_schema()) and c.relname = ? and a.attname = ?
              and a.attnum > 0 and not a.attisdropped)
            """;

    private static final String CONSTRAINT = """
            select exists (select from pg_constraint o join pg_class c on c.oid = o.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = coalesce(?, current_schema()) and c.relname = ? and o.conname = ?)
            """;

    /** Types of tables and of arrays are none that somebody made. */
    private static final String TYPE = """
            select exists (select from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = coalesce(?, current_schema()) and t.typname = ?
              and (t.typrelid = 0 or exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
              and not exists (select from pg_type e where e.typarray = t.oid))
            """;

    private static final String ENUM_VALUE = """
            select exists (select from pg_enum e join pg_type t on t.oid = e.enumtypid
            join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = coalesce(?, current_schema()) and t.typname = ? and e.enumlabel = ?)
            """;

    private static final String SCHEMA = "select exists (select from pg_namespace where nspname = ?)";

    private static final String EXTENSION = "select exists (select from pg_extension where extname = ?)";

    private final Reader reader;

    Inspection(Reader reader) {
        this.reader = reader;
    }

    /** Asks the database. */
    interface Reader {
        <T> T read(String question, Reading<T> reading);
    }

    /** Whether there is a table, partitioned or not. */
    public boolean hasTable(String name) {
        return relation(name, "r,p");
    }

    /** Whether a table has a column. */
    public boolean hasColumn(String table, String column) {
        return named(COLUMN, table, column);
    }

    /** Whether there is an index, that of a constraint included. */
    public boolean hasIndex(String name) {
        return relation(name, "i,I");
    }

    /** Whether a table has a constraint of that name. */
    public boolean hasConstraint(String table, String name) {
        return named(CONSTRAINT, table, name);
    }

    /** Whether there is a sequence. */
    public boolean hasSequence(String name) {
        return relation(name, "S");
    }

    /** Whether there is an enum type, composite type, domain or other type that somebody made. */
    public boolean hasType(String name) {
        return named(TYPE, name);
    }

    /** Whether an enum type has a value. */
    public boolean hasEnumValue(String type, String label) {
        return named(ENUM_VALUE, type, label);
    }

    /** Whether there is a schema. */
    public boolean hasSchema(String name) {
        return ask(SCHEMA, List.of(name));
    }

    /** Whether an extension is installed in this database. */
    public boolean hasExtension(String name) {
        return ask(EXTENSION, List.of(name));
    }

    private boolean relation(String name, String kinds) {
        return named(RELATION, name, kinds);
    }

    private boolean named(String question, String name, String... rest) {
        QualifiedName parsed = QualifiedName.parse(name);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(parsed.schema());
        parameters.add(parsed.name());
        parameters.addAll(Arrays.asList(rest));
        return ask(question, parameters);
    }

    private boolean ask(String question, List<@Nullable Object> parameters) {
        List<Row> rows = reader.read(question, connection -> Rows.of(connection, question, parameters));
        return rows.get(0).get("exists", Boolean.class);
    }
}
