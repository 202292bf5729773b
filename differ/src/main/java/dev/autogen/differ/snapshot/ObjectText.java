package dev.autogen.differ.snapshot;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Sequence;

/** Single objects as the lines that a snapshot has for them. */
public final class ObjectText {

    private static final ConstraintLine CONSTRAINT = new ConstraintLine();

    private ObjectText() {}

    /** A column, wherever it comes from. */
    public static String of(Column column) {
        return ObjectLines.of(column, null);
    }

    /** A constraint. */
    public static String of(Constraint constraint) {
        return constraint.accept(CONSTRAINT);
    }

    /** An index. */
    public static String of(Index index) {
        return ObjectLines.of(index);
    }

    /** A sequence. */
    public static String of(Sequence sequence) {
        return ObjectLines.of(sequence);
    }
}
