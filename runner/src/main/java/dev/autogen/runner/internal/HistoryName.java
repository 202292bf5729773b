package dev.autogen.runner.internal;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Where the history is.
 *
 * @param schema null for the default schema
 * @param table name of the table
 */
public record HistoryName(@Nullable String schema, String table) {

    /** What is used unless said otherwise. */
    public static final HistoryName DEFAULT = new HistoryName(null, "autogen_history");

    private static final String STEPS = "_steps";

    /** Rejects a name that PostgreSQL would cut, that of the table beside it included. */
    public HistoryName {
        if (table.isBlank() || !Identifiers.cut(table + STEPS).equals(table + STEPS)) {
            throw new IllegalArgumentException("The history table cannot be called '" + table
                    + "': its name and that of the table beside it, " + table + STEPS + ", have to fit in 63 bytes");
        }
    }

    /** The same table in another schema. */
    public HistoryName inSchema(String other) {
        return new HistoryName(other, table);
    }

    /** Another table in the same schema. */
    public HistoryName called(String other) {
        return new HistoryName(schema, other);
    }

    /** The table of applied revisions. */
    public QualifiedName resolvedIn(String defaultSchema) {
        return QualifiedName.of(schema == null ? defaultSchema : schema, table);
    }

    /** The table of steps that belongs to a table of applied revisions. */
    public static QualifiedName stepsOf(QualifiedName history) {
        return new QualifiedName(history.schema(), history.name() + STEPS);
    }
}
