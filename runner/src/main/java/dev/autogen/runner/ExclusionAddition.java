package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.IndexKey;

/** An exclusion constraint that is added to a table; needs at least one {@link #element}. */
public final class ExclusionAddition extends ConstraintAddition<ExclusionAddition> {

    private final ExclusionWording wording;

    ExclusionAddition(String name) {
        super(name);
        this.wording = new ExclusionWording(name);
    }

    /** The table; required. */
    public ExclusionAddition on(String table) {
        return onTable(table);
    }

    /** What is compared, and the operator by which two rows must not all be related: {@code "&&"}; may be said again. */
    public ExclusionAddition element(String column, String operator) {
        return element(IndexKey.column(column), operator);
    }

    /** The same of an expression, or of a column with more to it; see {@link SqlTypes#key}, {@link SqlTypes#expression}. */
    public ExclusionAddition element(IndexKey key, String operator) {
        wording.element(key, operator);
        return this;
    }

    /** {@code USING}: the access method; {@code gist} unless said otherwise. */
    public ExclusionAddition using(String accessMethod) {
        wording.using(accessMethod);
        return this;
    }

    /** {@code WHERE}: only rows that satisfy the condition, which is SQL. */
    public ExclusionAddition where(String condition) {
        wording.where(condition);
        return this;
    }

    /** {@code DEFERRABLE}. */
    public ExclusionAddition deferrable() {
        wording.deferrable();
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public ExclusionAddition initiallyDeferred() {
        wording.initiallyDeferred();
        return this;
    }

    /** {@code INCLUDE}: further columns of the index, not part of the key. */
    public ExclusionAddition include(String... included) {
        wording.include(included);
        return this;
    }

    /** {@code WITH}: a storage option of the index, such as {@code with("fillfactor", "70")}; may be said again. */
    public ExclusionAddition with(String option, String value) {
        wording.with(option, value);
        return this;
    }

    @Override
    ExclusionAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        return wording.exclusion();
    }
}
