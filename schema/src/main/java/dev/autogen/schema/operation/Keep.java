package dev.autogen.schema.operation;

/**
 * Stands where an operation on rows is taken back by leaving them as they are; does nothing.
 *
 * @param operation whose work is kept
 */
public record Keep(Operation operation) implements Operation {

    @Override
    public Operation reverse() {
        return operation;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
