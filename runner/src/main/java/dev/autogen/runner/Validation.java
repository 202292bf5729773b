package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.ValidateConstraint;
import org.jspecify.annotations.Nullable;

/** A constraint whose rows are checked after all. */
public final class Validation implements Pending {

    private final String name;
    private @Nullable QualifiedName table;

    Validation(String name) {
        this.name = name;
    }

    /** The table; required. */
    public Validation on(String tableName) {
        table = QualifiedName.parse(tableName);
        return this;
    }

    @Override
    public Operation finish() {
        return new ValidateConstraint(Missing.unless(table, name, "on(table)"), name, null);
    }
}
