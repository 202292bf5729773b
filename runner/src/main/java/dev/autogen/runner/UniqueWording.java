package dev.autogen.runner;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/** A unique constraint of a table that is created. */
public final class UniqueWording {

    private final String name;
    private List<String> columns;
    private boolean nullsNotDistinct;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    UniqueWording(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    void columns(List<String> newColumns) {
        columns = newColumns;
    }

    /** {@code NULLS NOT DISTINCT} (PostgreSQL 15). */
    public UniqueWording nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** {@code DEFERRABLE}. */
    public UniqueWording deferrable() {
        deferrability = Deferrability.INITIALLY_IMMEDIATE;
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public UniqueWording initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    UniqueConstraint unique() {
        return new UniqueConstraint(name, true, columns, nullsNotDistinct, deferrability);
    }
}
