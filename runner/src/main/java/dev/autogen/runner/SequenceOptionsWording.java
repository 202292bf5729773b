package dev.autogen.runner;

import dev.autogen.schema.SequenceOptions;

/**
 * The options of a sequence, one call each.
 *
 * @param <S> the class that goes on with the sentence
 */
public abstract sealed class SequenceOptionsWording<S> permits SequenceCreation, SequenceAlteration {

    private SequenceOptions options;

    SequenceOptionsWording(SequenceOptions initial) {
        this.options = initial;
    }

    abstract S self();

    SequenceOptions options() {
        return options;
    }

    /** {@code START WITH}. */
    public S startWith(long start) {
        options = new SequenceOptions(
                start, options.increment(), options.min(), options.max(), options.cache(), options.cycle());
        return self();
    }

    /** {@code INCREMENT BY}. */
    public S incrementBy(long increment) {
        options = new SequenceOptions(
                options.start(), increment, options.min(), options.max(), options.cache(), options.cycle());
        return self();
    }

    /** {@code MINVALUE}. */
    public S minValue(long min) {
        options = new SequenceOptions(
                options.start(), options.increment(), min, options.max(), options.cache(), options.cycle());
        return self();
    }

    /** {@code MAXVALUE}. */
    public S maxValue(long max) {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), max, options.cache(), options.cycle());
        return self();
    }

    /** {@code CACHE}. */
    public S cache(long cache) {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), cache, options.cycle());
        return self();
    }

    /** {@code CYCLE}. */
    public S cycle() {
        options = new SequenceOptions(
                options.start(), options.increment(), options.min(), options.max(), options.cache(), true);
        return self();
    }
}
