package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SequenceSettings.Bound;
import dev.autogen.schema.SequenceSettings.Cycle;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** A sequence whose settings change; what is not said stays as it is. */
public final class SequenceAlteration implements Pending {

    private final QualifiedName name;
    private @Nullable SqlType type;
    private @Nullable Long start;
    private @Nullable Long increment;
    private @Nullable Bound min;
    private @Nullable Bound max;
    private @Nullable Long cache;
    private @Nullable Cycle cycle;

    SequenceAlteration(QualifiedName name) {
        this.name = name;
    }

    /** {@code AS}: the type of its values. Bounds that follow from the type follow it. */
    public SequenceAlteration as(SqlType newType) {
        type = newType;
        return this;
    }

    /** {@code START WITH}: what a later restart starts with. */
    public SequenceAlteration startWith(long value) {
        start = value;
        return this;
    }

    /** {@code INCREMENT BY}. */
    public SequenceAlteration incrementBy(long value) {
        increment = value;
        return this;
    }

    /** {@code MINVALUE}. */
    public SequenceAlteration minValue(long value) {
        min = new Bound(value);
        return this;
    }

    /** {@code NO MINVALUE}: the bound that follows from type and direction. */
    public SequenceAlteration noMinValue() {
        min = new Bound(null);
        return this;
    }

    /** {@code MAXVALUE}. */
    public SequenceAlteration maxValue(long value) {
        max = new Bound(value);
        return this;
    }

    /** {@code NO MAXVALUE}: the bound that follows from type and direction. */
    public SequenceAlteration noMaxValue() {
        max = new Bound(null);
        return this;
    }

    /** {@code CACHE}. */
    public SequenceAlteration cache(long values) {
        cache = values;
        return this;
    }

    /** {@code CYCLE}. */
    public SequenceAlteration cycle() {
        cycle = Cycle.CYCLE;
        return this;
    }

    /** {@code NO CYCLE}. */
    public SequenceAlteration noCycle() {
        cycle = Cycle.NO_CYCLE;
        return this;
    }

    @Override
    public Operation finish() {
        return new AlterSequence(name, null, new SequenceSettings(type, start, increment, min, max, cache, cycle));
    }
}
