package dev.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name identifier
 * @param explicit see {@link Constraint#explicit()}
 * @param columns the referencing columns, at least one
 * @param referencedTable the table they point to
 * @param referencedColumns as many as {@code columns}, paired by position
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when the referenced key changes
 * @param matchFull {@code MATCH FULL} instead of {@code MATCH SIMPLE}
 * @param deferrability when it is checked
 * @param validated false for {@code NOT VALID}: existing rows were not checked
 * @param deleteColumns which columns {@code ON DELETE SET NULL} or {@code SET DEFAULT} sets (PostgreSQL 15); empty for
 *     all
 * @param notEnforced {@code NOT ENFORCED}: no row is ever checked, nor is it validated (PostgreSQL 18)
 */
public record ForeignKey(
        String name,
        boolean explicit,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferrability deferrability,
        boolean validated,
        List<String> deleteColumns,
        boolean notEnforced)
        implements Constraint {

    /** Copies the columns; rejects lists of different lengths. */
    public ForeignKey {
        Identifiers.requireIdentifier(name);
        columns = Keys.columns(name, columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "Foreign key " + name + ": " + columns + " do not pair with " + referencedColumns);
        }
        deleteColumns = List.copyOf(deleteColumns);
        validated = validated && !notEnforced;
    }

    /** An enforced foreign key whose action on delete sets all of its columns, if it sets any. */
    public ForeignKey(
            String name,
            boolean explicit,
            List<String> columns,
            QualifiedName referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            boolean matchFull,
            Deferrability deferrability,
            boolean validated) {
        this(
                name,
                explicit,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                List.of(),
                false);
    }

    /** A plain foreign key under a chosen name, without actions. */
    public static ForeignKey of(
            String name, List<String> columns, QualifiedName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                true,
                columns,
                referencedTable,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                List.of(),
                false);
    }

    /** This foreign key with another action on delete. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(
                name,
                explicit,
                columns,
                referencedTable,
                referencedColumns,
                action,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                deleteColumns,
                notEnforced);
    }

    /** This foreign key with another action on update. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(
                name,
                explicit,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                action,
                matchFull,
                deferrability,
                validated,
                deleteColumns,
                notEnforced);
    }

    /** This foreign key pointing to another table, or to the same one under a name resolved otherwise. */
    public ForeignKey referencing(QualifiedName table) {
        return new ForeignKey(
                name,
                explicit,
                columns,
                table,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                deleteColumns,
                notEnforced);
    }

    @Override
    public ForeignKey withValidated(boolean newValidated) {
        return new ForeignKey(
                name,
                explicit,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                newValidated,
                deleteColumns,
                notEnforced);
    }

    @Override
    public ForeignKey named(String newName, boolean newExplicit) {
        return new ForeignKey(
                newName,
                newExplicit,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                deleteColumns,
                notEnforced);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
