package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.Operation;

/** A sequence whose options change. */
public final class SequenceAlteration extends SequenceOptionsWording<SequenceAlteration> implements Pending {

    private final QualifiedName name;

    SequenceAlteration(QualifiedName name, SequenceOptions initial) {
        super(initial);
        this.name = name;
    }

    @Override
    SequenceAlteration self() {
        return this;
    }

    @Override
    public Operation finish() {
        return new AlterSequence(name, null, options());
    }
}
