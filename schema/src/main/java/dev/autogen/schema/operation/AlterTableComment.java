package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMMENT ON TABLE}.
 *
 * @param table which table
 * @param from the comment before, or null for none
 * @param to the comment after, or null for none
 */
public record AlterTableComment(
        QualifiedName table,
        @Nullable String from,
        @Nullable String to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterTableComment(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
