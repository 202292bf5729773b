package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import java.util.List;

/** A unique constraint that is added to a table. */
public final class UniqueAddition extends ConstraintAddition<UniqueAddition> {

    private final UniqueWording wording;

    UniqueAddition(String name) {
        super(name);
        this.wording = new UniqueWording(name, List.of());
    }

    /** The table and the columns, in order; required. */
    public UniqueAddition on(String table, String... columns) {
        wording.columns(List.of(columns));
        return onTable(table);
    }

    /** {@code NULLS NOT DISTINCT} (PostgreSQL 15). */
    public UniqueAddition nullsNotDistinct() {
        wording.nullsNotDistinct();
        return this;
    }

    /** {@code DEFERRABLE}. */
    public UniqueAddition deferrable() {
        wording.deferrable();
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public UniqueAddition initiallyDeferred() {
        wording.initiallyDeferred();
        return this;
    }

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public UniqueAddition include(String... included) {
        wording.include(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public UniqueAddition with(String option, String value) {
        wording.with(option, value);
        return this;
    }

    /**
     * {@code USING INDEX}: makes it of a unique index of the table, over the same columns, instead of building one; the index
     * gets the constraint's name. What the index says of itself, such as {@link #include}, PostgreSQL takes from there.
     */
    public UniqueAddition usingIndex(String index) {
        return madeOf(index);
    }

    @Override
    UniqueAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        return wording.unique();
    }
}
