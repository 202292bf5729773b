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
public final class SequenceCreation extends SequenceOptionsWording<SequenceCreation> implements Pending {

    private final QualifiedName name;
    private SqlType type = Sequence.BIGINT;
    private @Nullable ColumnRef owner;
    private boolean ifNotExists;

    SequenceCreation(QualifiedName name) {
        super(SequenceOptions.DEFAULT);
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

    @Override
    SequenceCreation self() {
        return this;
    }

    @Override
    public Operation finish() {
        return new CreateSequence(new Sequence(name, type, options(), owner), ifNotExists);
    }
}
