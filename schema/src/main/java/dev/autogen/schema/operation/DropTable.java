package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP TABLE} with all that belongs to it. Destroys data.
 *
 * @param name of the table
 * @param table what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropTable(QualifiedName name, @Nullable Table table, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return table == null
                ? new Irreversible(this, "the definition of table " + name + " is not known")
                : new CreateTable(table, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
