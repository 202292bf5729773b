package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.RetiredFor;
import org.jspecify.annotations.Nullable;

/** That something was retired long enough ago, where it holds data. */
public final class RetiredCheck implements Pending {

    private final QualifiedName table;
    private final @Nullable String column;
    private String revision = "";
    private String age = "0d";

    RetiredCheck(QualifiedName table, @Nullable String column) {
        this.table = table;
        this.column = column;
    }

    /** The revision that retired it; when that was applied here, the history says. */
    public RetiredCheck by(String newRevision) {
        revision = newRevision;
        return this;
    }

    /** How long ago at least: {@code 30d}, {@code 12h} or {@code 5m}. */
    public RetiredCheck atLeast(String newAge) {
        age = newAge;
        return this;
    }

    @Override
    public Operation finish() {
        return new RetiredFor(table, column, age, revision).operation();
    }
}
