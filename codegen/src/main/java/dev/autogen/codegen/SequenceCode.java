package dev.autogen.codegen;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.CreateSequence;
import org.jspecify.annotations.Nullable;

/** Sequences as {@link dev.autogen.runner.SequenceOptionsWording} words them: only what is not the default. */
final class SequenceCode {

    private final Names names;
    private final TypeCode types;

    SequenceCode(Names names, StaticImports imports) {
        this.names = names;
        this.types = new TypeCode(imports);
    }

    Sentence created(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Sentence sentence = Sentence.of("op.createSequence($S)", names.spelling(sequence.name()));
        if (!sequence.type().equals(Sequence.BIGINT)) {
            sentence.call("as($L)", types.of(sequence.type()));
        }
        options(sentence, sequence.options());
        ColumnRef owner = sequence.owner();
        if (owner != null) {
            sentence.call("ownedBy($S,$W$S)", names.spelling(owner.table()), owner.column());
        }
        return sentence.callIf(operation.ifNotExists(), "ifNotExists()");
    }

    Sentence altered(AlterSequence operation) {
        return options(Sentence.of("op.alterSequence($S)", names.spelling(operation.name())), operation.to());
    }

    private static Sentence options(Sentence sentence, SequenceOptions options) {
        number(sentence, "startWith", options.start(), SequenceOptions.DEFAULT.start());
        number(sentence, "incrementBy", options.increment(), SequenceOptions.DEFAULT.increment());
        number(sentence, "minValue", options.min(), null);
        number(sentence, "maxValue", options.max(), null);
        number(sentence, "cache", options.cache(), SequenceOptions.DEFAULT.cache());
        return sentence.callIf(options.cycle(), "cycle()");
    }

    private static void number(Sentence sentence, String method, @Nullable Long value, @Nullable Long usual) {
        if (value != null && !value.equals(usual)) {
            sentence.call("$L($L)", method, Arguments.number(value));
        }
    }
}
