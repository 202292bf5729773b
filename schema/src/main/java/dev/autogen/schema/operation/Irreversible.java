package dev.autogen.schema.operation;

/**
 * Stands where an operation cannot be taken back; running it is an error.
 *
 * @param operation what cannot be taken back
 * @param reason why, as a clause: {@code rows were merged}
 */
public record Irreversible(Operation operation, String reason) implements Operation {

    @Override
    public Operation reverse() {
        return operation;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
