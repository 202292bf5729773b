package dev.autogen.schema.operation;

/**
 * {@code DROP SCHEMA}, which fails while something is in it.
 *
 * @param name identifier
 * @param ifExists whether it is no error that it is absent
 */
public record DropSchema(String name, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return new CreateSchema(name, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
