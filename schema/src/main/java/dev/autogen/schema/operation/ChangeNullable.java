package dev.autogen.schema.operation;

/**
 * {@code SET NOT NULL} or {@code DROP NOT NULL}.
 *
 * @param nullable whether the column takes NULL afterwards
 */
public record ChangeNullable(boolean nullable) implements ColumnChange {

    @Override
    public boolean reversible() {
        return true;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeNullable(!nullable);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
