package dev.autogen.schema.operation;

import dev.autogen.schema.Extension;

/**
 * {@code CREATE EXTENSION}. Needs the right to do so, mostly that of a superuser.
 *
 * @param extension what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateExtension(Extension extension, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropExtension(extension.name(), extension, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
