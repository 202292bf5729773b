package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import java.util.List;

/** A primary key that is added to a table. */
public final class KeyAddition extends ConstraintAddition<KeyAddition> {

    private final KeyWording wording;

    KeyAddition(String name) {
        super(name);
        this.wording = new KeyWording(name, List.of());
    }

    /** The table and the key's columns, in order; required. */
    public KeyAddition on(String table, String... keyColumns) {
        wording.columns(List.of(keyColumns));
        return onTable(table);
    }

    /** {@code DEFERRABLE}. */
    public KeyAddition deferrable() {
        wording.deferrable();
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public KeyAddition initiallyDeferred() {
        wording.initiallyDeferred();
        return this;
    }

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public KeyAddition include(String... included) {
        wording.include(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public KeyAddition with(String option, String value) {
        wording.with(option, value);
        return this;
    }

    /**
     * {@code USING INDEX}: makes it of a unique index of the table, over the same columns, instead of building one; the index
     * gets the constraint's name. What the index says of itself, such as {@link #include}, PostgreSQL takes from there.
     */
    public KeyAddition usingIndex(String index) {
        return madeOf(index);
    }

    @Override
    KeyAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        return wording.primaryKey();
    }
}
