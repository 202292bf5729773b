package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A constraint that is dropped from a table. */
public final class RemovalOn implements Pending {

    private final String name;
    private final BiFunction<QualifiedName, Boolean, Operation> operation;
    private @Nullable QualifiedName table;
    private boolean ifExists;

    RemovalOn(String name, BiFunction<QualifiedName, Boolean, Operation> operation) {
        this.name = name;
        this.operation = operation;
    }

    /** The table it belongs to; required. */
    public RemovalOn on(String tableName) {
        table = QualifiedName.parse(tableName);
        return this;
    }

    /** Makes it no error that it is absent. */
    public RemovalOn ifExists() {
        ifExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return operation.apply(Missing.unless(table, name, "on(table)"), ifExists);
    }
}
