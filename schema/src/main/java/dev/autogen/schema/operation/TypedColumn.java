package dev.autogen.schema.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;

/**
 * A column together with its table.
 *
 * @param table which table
 * @param column of which the name, the type and the default count
 */
public record TypedColumn(QualifiedName table, Column column) {

    /** Keeps of the column what counts. */
    public TypedColumn {
        column = Column.of(column.name(), column.type()).withDefault(column.defaultExpression());
    }
}
