package dev.autogen.runner;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** A sequence that is created; without options it counts up from 1 by 1 in {@code bigint}. */
public final class SequenceCreation implements Pending {

    private final QualifiedName name;
    private SequenceOptions options = SequenceOptions.DEFAULT;
    private SqlType type = Sequence.BIGINT;
    private @Nullable ColumnRef owner;
    private boolean ifNotExists;

    SequenceCreation(QualifiedName name) {
        this.name = name;
    }

    /** The type of its values. */
    public SequenceCreation as(SqlType newType) {
        type = newType;
        return this;
    }

    /** The column with which it is dropped. */
    public SequenceCreation ownedBy(String table, String column) {
        owner = new ColumnRef(QualifiedName.parse(table), column);
        return this;
    }

    /** Makes it no error that it is there already; it is then left as it is. */
    public SequenceCreation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    /** {@code START WITH}. */
    public SequenceCreation startWith(long start) {
        options = new SequenceOptions(
                start, options.increment(), options.min(), options.max(), options.cache(), options.cycle());
        return this;
    }

    /** {@code INCREMENT BY}. */
    public SequenceCreation incrementBy(long increment) {
        options = new SequenceOptions(
                options.start(), increment, options.min(), options.max(), options.cache(), options.cycle());
        return this;
    }

    /** {@code MINVALUE}. */
    public SequenceCreation minValue(long min) {
        options = new SequenceOptions(
                options.start(), options.increment(), min, options.max(), options.cache(), options.cycle());
        return this;
    }

    /** {@code MAXVALUE}. */
    public SequenceCreation maxValue(long max) {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), max, options.cache(), options.cycle());
        return this;
    }

    /** {@code CACHE}. */
    public SequenceCreation cache(long cache) {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), cache, options.cycle());
        return this;
    }

    /** {@code CYCLE}. */
    public SequenceCreation cycle() {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), options.cache(), true);
        return this;
    }

    @Override
    public Operation finish() {
        return new CreateSequence(new Sequence(name, type, options, owner), ifNotExists);
    }
}
