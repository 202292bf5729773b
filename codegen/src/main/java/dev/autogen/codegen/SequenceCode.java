package dev.autogen.codegen;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SequenceSettings.Bound;
import dev.autogen.schema.SequenceSettings.Cycle;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateSequence;
import org.jspecify.annotations.Nullable;

/** Sequences as {@link dev.autogen.runner.Operations} words them: only what is not the default, or what changes. */
final class SequenceCode {

    private final Names names;
    private final TypeCode types;

    SequenceCode(Names names, StaticImports imports) {
        this.names = names;
        this.types = new TypeCode(imports);
    }

    Sentence created(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Sentence sentence = names.say("createSequence($S)", names.spelling(sequence.name()));
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
        Sentence sentence = names.say("alterSequence($S)", names.spelling(operation.name()));
        SequenceSettings settings = operation.to();
        if (settings.type() != null) {
            sentence.call("as($L)", types.of(settings.type()));
        }
        number(sentence, "startWith", settings.start(), null);
        number(sentence, "incrementBy", settings.increment(), null);
        bound(sentence, "minValue", "noMinValue()", settings.min());
        bound(sentence, "maxValue", "noMaxValue()", settings.max());
        number(sentence, "cache", settings.cache(), null);
        return sentence.callIf(settings.cycle() == Cycle.CYCLE, "cycle()")
                .callIf(settings.cycle() == Cycle.NO_CYCLE, "noCycle()");
    }

    private static void bound(Sentence sentence, String method, String none, @Nullable Bound bound) {
        if (bound != null) {
            number(sentence, method, bound.value(), null);
            sentence.callIf(bound.value() == null, none);
        }
    }

    Sentence owned(ChangeSequenceOwner operation) {
        String name = names.spelling(operation.name());
        ColumnRef owner = operation.to();
        return owner == null
                ? names.say("dropSequenceOwner($S)", name)
                : names.say("setSequenceOwner($S,$W$S,$W$S)", name, names.spelling(owner.table()), owner.column());
    }

    private static void options(Sentence sentence, SequenceOptions options) {
        number(sentence, "startWith", options.start(), SequenceOptions.DEFAULT.start());
        number(sentence, "incrementBy", options.increment(), SequenceOptions.DEFAULT.increment());
        number(sentence, "minValue", options.min(), null);
        number(sentence, "maxValue", options.max(), null);
        number(sentence, "cache", options.cache(), SequenceOptions.DEFAULT.cache());
        sentence.callIf(options.cycle(), "cycle()");
    }

    private static void number(Sentence sentence, String method, @Nullable Long value, @Nullable Long usual) {
        if (value != null && !value.equals(usual)) {
            sentence.call("$L($L)", method, Arguments.number(value));
        }
    }
}
