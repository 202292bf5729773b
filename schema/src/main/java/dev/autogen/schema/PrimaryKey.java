package dev.autogen.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name identifier
 * @param explicit see {@link Constraint#explicit()}
 * @param columns in key order, at least one
 */
public record PrimaryKey(String name, boolean explicit, List<String> columns) implements Constraint {

    /** Copies the columns; rejects a key without any. */
    public PrimaryKey {
        Identifiers.requireIdentifier(name);
        columns = Keys.columns(name, columns);
    }

    /** Always: PostgreSQL knows no other. */
    @Override
    public boolean validated() {
        return true;
    }

    @Override
    public PrimaryKey named(String newName, boolean newExplicit) {
        return new PrimaryKey(newName, newExplicit, columns);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
