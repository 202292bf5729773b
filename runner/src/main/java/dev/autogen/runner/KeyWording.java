package dev.autogen.runner;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.StorageOption;
import java.util.ArrayList;
import java.util.List;

/** The primary key of a table that is created. */
public final class KeyWording {

    private final String name;
    private List<String> columns;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private List<String> include = List.of();
    private final List<StorageOption> storage = new ArrayList<>();

    KeyWording(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    void columns(List<String> newColumns) {
        columns = newColumns;
    }

    /** {@code DEFERRABLE}. */
    public KeyWording deferrable() {
        deferrability = Deferrability.INITIALLY_IMMEDIATE;
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public KeyWording initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public KeyWording include(String... included) {
        include = List.of(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public KeyWording with(String option, String value) {
        storage.add(new StorageOption(option, value));
        return this;
    }

    PrimaryKey primaryKey() {
        return new PrimaryKey(name, true, columns, deferrability, include, storage);
    }
}
