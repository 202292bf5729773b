package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** Where a sequence goes on; see {@link Operations#setval}. */
public final class SequenceAdvance implements Pending {

    private final @Nullable QualifiedName sequence;
    private @Nullable QualifiedName table;
    private String column = "";

    SequenceAdvance(@Nullable QualifiedName sequence) {
        this.sequence = sequence;
    }

    /** Behind the largest value of a column of whole numbers; required. */
    public SequenceAdvance pastMaximumOf(String tableName, String columnName) {
        table = QualifiedName.parse(tableName);
        column = columnName;
        return this;
    }

    @Override
    public Operation finish() {
        return new AdvanceSequence(sequence, Missing.unless(table, "setval", "pastMaximumOf(table, column)"), column);
    }
}
