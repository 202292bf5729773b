package dev.autogen.runner;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** A unique constraint of a table that is created. */
public final class UniqueWording {

    private final String name;
    private List<String> columns;
    private boolean nullsNotDistinct;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private List<String> include = List.of();
    private final List<StorageOption> storage = new ArrayList<>();

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

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public UniqueWording include(String... included) {
        include = List.of(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public UniqueWording with(String option, String value) {
        storage.add(new StorageOption(option, value));
        return this;
    }

    UniqueConstraint unique() {
        return new UniqueConstraint(name, true, columns, nullsNotDistinct, deferrability, include, storage);
    }
}
