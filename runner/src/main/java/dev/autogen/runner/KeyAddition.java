package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.PrimaryKey;
import java.util.List;

/** A primary key that is added to a table. */
public final class KeyAddition extends ConstraintAddition<KeyAddition> {

    private List<String> columns = List.of();

    KeyAddition(String name) {
        super(name);
    }

    /** The table and the key's columns, in order; required. */
    public KeyAddition on(String table, String... keyColumns) {
        columns = List.of(keyColumns);
        return onTable(table);
    }

    @Override
    KeyAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        return new PrimaryKey(name(), true, columns);
    }
}
