package dev.autogen.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name identifier, shared by the index behind it
 * @param explicit see {@link Constraint#explicit()}
 * @param columns in index order, at least one
 * @param nullsNotDistinct whether two NULLs are equal (PostgreSQL 15)
 * @param deferrability when it is checked
 * @param include further columns of the index behind it, not part of the key
 * @param storage options of that index, sorted by name
 */
public record UniqueConstraint(
        String name,
        boolean explicit,
        List<String> columns,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        List<String> include,
        List<StorageOption> storage)
        implements Constraint {

    /** Copies the columns; rejects a constraint without any. */
    public UniqueConstraint {
        Identifiers.requireIdentifier(name);
        columns = Keys.columns(name, columns);
        include = List.copyOf(include);
        storage = StorageOption.sorted(storage);
    }

    /** One whose index is as PostgreSQL makes it. */
    public UniqueConstraint(
            String name,
            boolean explicit,
            List<String> columns,
            boolean nullsNotDistinct,
            Deferrability deferrability) {
        this(name, explicit, columns, nullsNotDistinct, deferrability, List.of(), List.of());
    }

    /** A plain unique constraint under a chosen name. */
    public static UniqueConstraint of(String name, List<String> columns) {
        return new UniqueConstraint(name, true, columns, false, Deferrability.NOT_DEFERRABLE);
    }

    /** Always: PostgreSQL knows no other. */
    @Override
    public boolean validated() {
        return true;
    }

    @Override
    public UniqueConstraint named(String newName, boolean newExplicit) {
        return new UniqueConstraint(newName, newExplicit, columns, nullsNotDistinct, deferrability, include, storage);
    }

    @Override
    public UniqueConstraint withValidated(boolean newValidated) {
        return this;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
