package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.RetiredFor;

/** That something was retired long enough ago, where there is something to lose. */
public final class RetiredCheck implements Pending {

    private final RetiredFor.Kind kind;
    private final QualifiedName name;
    private final String part;
    private String revision = "";
    private String age = "0d";

    RetiredCheck(RetiredFor.Kind kind, String name, String part) {
        this.kind = kind;
        this.name = QualifiedName.parse(name);
        this.part = part;
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
        return new RetiredFor(kind, name, part, age, revision).operation();
    }
}
