package dev.autogen.schema.operation;

import org.jspecify.annotations.Nullable;

/**
 * Stands where an operation cannot be taken back; running it is an error.
 *
 * @param operation what cannot be taken back; null where only the reason is known
 * @param reason why, as a clause: {@code rows were merged}
 */
public record Irreversible(@Nullable Operation operation, String reason) implements Operation {

    @Override
    public Operation reverse() {
        return operation == null ? this : operation;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
