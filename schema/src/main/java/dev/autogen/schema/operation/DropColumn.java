package dev.autogen.schema.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TABLE ... DROP COLUMN}. Destroys data.
 *
 * @param table which table
 * @param name of the column
 * @param column what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropColumn(
        QualifiedName table, String name, @Nullable Column column, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return column == null
                ? new Irreversible(this, "the definition of column " + table + "." + name + " is not known")
                : new AddColumn(table, column, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
