package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code COMMENT ON TABLE}.
 *
 * @param table which table
 * @param from the comment before, or null for none
 * @param to the comment after, or null for none
 * @param formerUnknown whether the comment before is not known, as where a migration says it
 */
public record AlterTableComment(
        QualifiedName table,
        @Nullable String from,
        @Nullable String to,
        boolean formerUnknown) implements Operation {

    /** A comment whose former one is known. */
    public AlterTableComment(QualifiedName table, @Nullable String from, @Nullable String to) {
        this(table, from, to, false);
    }

    @Override
    public Operation reverse() {
        return formerUnknown
                ? new Irreversible(this, "the former comment on table " + table + " is not known")
                : new AlterTableComment(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
