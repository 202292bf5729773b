package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** Columns and identities as {@link dev.autogen.runner.ColumnDefinition} words them. */
final class ColumnCode {

    private final StaticImports imports;
    private final TypeCode types;

    ColumnCode(StaticImports imports) {
        this.imports = imports;
        this.types = new TypeCode(imports);
    }

    /** {@code column("phone", varchar(20)).notNull()}. */
    Sentence free(Column column) {
        String word = imports.word("column");
        return described(Sentence.of("$L($S, $L)", word, column.name(), types.of(column.type())), column);
    }

    /** {@code t.column("phone", varchar(20)).notNull()}. */
    Sentence inTable(Column column) {
        return described(Sentence.of("t.column($S, $L)", column.name(), types.of(column.type())), column);
    }

    private static Sentence described(Sentence sentence, Column column) {
        Identity identity = column.identity();
        if (identity != null) {
            sentence.call("identity($L)", identityArguments(identity));
        }
        if (identity == null || column.notNullConstraint() != null) {
            nullability(sentence, column);
        }
        text(sentence, "defaultValue", column.defaultExpression());
        text(sentence, column.virtual() ? "virtualAs" : "generatedAs", column.generatedAs());
        text(sentence, "collate", column.collation());
        text(sentence, "comment", column.comment());
        return sentence;
    }

    private static void nullability(Sentence sentence, Column column) {
        NotNull notNull = column.notNullConstraint();
        if (notNull == null) {
            sentence.callIf(!column.nullable(), "notNull()");
        } else {
            sentence.call(
                    "notNull(new $T($S, $L, $L))",
                    NotNull.class,
                    notNull.name(),
                    notNull.validated(),
                    notNull.noInherit());
        }
    }

    private static void text(Sentence sentence, String method, @Nullable String text) {
        if (text != null) {
            sentence.call("$L($Z$L)", method, Arguments.text(text));
        }
    }

    private static CodeBlock identityArguments(Identity identity) {
        SequenceOptions options = identity.options();
        boolean plain = options.equals(SequenceOptions.of(options.start(), options.increment()));
        if (identity.equals(Identity.BY_DEFAULT)) {
            return CodeBlock.of("");
        }
        return plain && identity.mode() == Identity.Mode.BY_DEFAULT ? startAndIncrement(options) : inFull(identity);
    }

    /** {@code new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(1, 50))}. */
    static CodeBlock inFull(Identity identity) {
        return CodeBlock.of(
                "new $T($T.$L,$W$L)",
                Identity.class,
                Identity.Mode.class,
                identity.mode(),
                options(identity.options()));
    }

    private static CodeBlock options(SequenceOptions options) {
        if (options.equals(SequenceOptions.DEFAULT)) {
            return CodeBlock.of("$T.DEFAULT", SequenceOptions.class);
        }
        if (options.equals(SequenceOptions.of(options.start(), options.increment()))) {
            return CodeBlock.of("$T.of($L)", SequenceOptions.class, startAndIncrement(options));
        }
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, $L)",
                SequenceOptions.class,
                startAndIncrement(options),
                bound(options.min()),
                bound(options.max()),
                Arguments.number(options.cache()),
                options.cycle());
    }

    private static CodeBlock startAndIncrement(SequenceOptions options) {
        return CodeBlock.of("$L, $L", Arguments.number(options.start()), Arguments.number(options.increment()));
    }

    private static CodeBlock bound(@Nullable Long bound) {
        return bound == null ? CodeBlock.of("null") : CodeBlock.of("$LL", bound);
    }
}
