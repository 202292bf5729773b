package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that is added to a table.
 *
 * @param <S> the class that goes on with the sentence
 */
public abstract sealed class ConstraintAddition<S> implements Pending
        permits KeyAddition, UniqueAddition, ExclusionAddition, ForeignKeyAddition, CheckAddition {

    private final String name;
    private @Nullable QualifiedName table;
    private boolean ifNotExists;
    private @Nullable String index;

    ConstraintAddition(String name) {
        this.name = name;
    }

    abstract S self();

    abstract Constraint constraint();

    String name() {
        return name;
    }

    S onTable(String tableName) {
        table = QualifiedName.parse(tableName);
        return self();
    }

    S madeOf(String indexName) {
        index = indexName;
        return self();
    }

    /** Makes it no error that a constraint of this name is there already; it is then left as it is. */
    public S ifNotExists() {
        ifNotExists = true;
        return self();
    }

    @Override
    public Operation finish() {
        return new AddConstraint(Missing.unless(table, name, "on(table, ...)"), constraint(), ifNotExists, index);
    }
}
