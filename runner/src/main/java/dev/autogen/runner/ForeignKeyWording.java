package dev.autogen.runner;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key of a table that is created. */
public final class ForeignKeyWording {

    private final String name;
    private List<String> columns;
    private @Nullable QualifiedName referencedTable;
    private List<String> referencedColumns = List.of();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private boolean matchFull;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private boolean validated = true;
    private List<String> deleteColumns = List.of();
    private boolean notEnforced;

    ForeignKeyWording(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    void columns(List<String> newColumns) {
        columns = newColumns;
    }

    /** The table and the columns it points to, as many as it has itself; required. */
    public ForeignKeyWording references(String table, String... tableColumns) {
        referencedTable = QualifiedName.parse(table);
        referencedColumns = List.of(tableColumns);
        return this;
    }

    /** {@code ON DELETE}; with columns, {@code SET NULL} or {@code SET DEFAULT} of these only (PostgreSQL 15). */
    public ForeignKeyWording onDelete(ReferentialAction action, String... setColumns) {
        onDelete = action;
        deleteColumns = List.of(setColumns);
        return this;
    }

    /** {@code ON UPDATE}. */
    public ForeignKeyWording onUpdate(ReferentialAction action) {
        onUpdate = action;
        return this;
    }

    /** {@code MATCH FULL}. */
    public ForeignKeyWording matchFull() {
        matchFull = true;
        return this;
    }

    /** {@code DEFERRABLE}. */
    public ForeignKeyWording deferrable() {
        deferrability = Deferrability.INITIALLY_IMMEDIATE;
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public ForeignKeyWording initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** {@code NOT VALID}: rows that exist are not checked. */
    public ForeignKeyWording notValid() {
        validated = false;
        return this;
    }

    /** {@code NOT ENFORCED}: no row is ever checked (PostgreSQL 18). */
    public ForeignKeyWording notEnforced() {
        notEnforced = true;
        return this;
    }

    ForeignKey foreignKey() {
        return new ForeignKey(
                name,
                true,
                columns,
                Missing.unless(referencedTable, name, "references(table, columns...)"),
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                deleteColumns,
                notEnforced);
    }
}
