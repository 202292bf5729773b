package dev.autogen.schema.operation;

/**
 * {@code CREATE SCHEMA}.
 *
 * @param name identifier
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateSchema(String name, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropSchema(name, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
