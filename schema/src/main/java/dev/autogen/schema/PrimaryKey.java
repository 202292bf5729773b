package dev.autogen.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name identifier
 * @param explicit see {@link Constraint#explicit()}
 * @param columns in key order, at least one
 * @param deferrability when it is checked
 * @param include further columns of the index behind it, not part of the key
 * @param storage options of that index, sorted by name
 */
public record PrimaryKey(
        String name,
        boolean explicit,
        List<String> columns,
        Deferrability deferrability,
        List<String> include,
        List<StorageOption> storage)
        implements Constraint {

    /** Copies the columns; rejects a key without any. */
    public PrimaryKey {
        Identifiers.requireIdentifier(name);
        columns = Keys.columns(name, columns);
        include = List.copyOf(include);
        storage = StorageOption.sorted(storage);
    }

    /** A key that is checked at once, with an index as PostgreSQL makes it. */
    public PrimaryKey(String name, boolean explicit, List<String> columns) {
        this(name, explicit, columns, Deferrability.NOT_DEFERRABLE, List.of(), List.of());
    }

    /** Always: PostgreSQL knows no other. */
    @Override
    public boolean validated() {
        return true;
    }

    @Override
    public PrimaryKey named(String newName, boolean newExplicit) {
        return new PrimaryKey(newName, newExplicit, columns, deferrability, include, storage);
    }

    @Override
    public PrimaryKey withValidated(boolean newValidated) {
        return this;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
