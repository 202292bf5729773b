package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.postgres.RetiredFor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in SQL. */
final class StatementCode {

    private StatementCode() {}

    static Sentence execute(ExecuteSql operation, Names names) {
        CodeBlock arguments = arguments(operation.parameters(), operation.sql());
        Names said = operation.outsideTransaction() ? names.alone("execute") : names;
        return wayBack(said.say("execute($Z$L)", arguments), operation)
                .callIf(operation.outsideTransaction(), "outsideTransaction()");
    }

    static Sentence batch(BatchSql operation, Names names) {
        ExecuteSql statement = operation.statement();
        Keyset keyset = operation.keyset();
        List<CodeBlock> over = new ArrayList<>(List.of(CodeBlock.of("$S", names.spelling(keyset.table()))));
        keyset.columns().forEach(column -> over.add(CodeBlock.of("$S", column)));
        CodeBlock said = arguments(statement.parameters(), statement.sql());
        Sentence sentence = wayBack(names.alone("batch").say("batch($Z$L)", said), statement)
                .call("over($Z$L)", Arguments.join(over));
        if (keyset.alias() != null) {
            sentence.call("as($S)", keyset.alias());
        }
        long pause = operation.pace().pauseMillis();
        return sentence.callIf(pause > 0, "pause($T.ofMillis($L))", Duration.class, Arguments.number(pause))
                .call("size($L)", operation.pace().size());
    }

    static Sentence check(RequireNoRows operation, Names names) {
        RetiredFor retired = RetiredFor.of(operation).orElse(null);
        if (retired != null) {
            return retired(retired, names);
        }
        return names.say(
                "$L($Z$L)",
                operation.moment().verb(),
                arguments(operation.parameters(), operation.name(), operation.query()));
    }

    private static Sentence retired(RetiredFor retired, Names names) {
        String name = names.spelling(retired.name());
        Sentence sentence =
                switch (retired.kind()) {
                    case TABLE -> names.say("requireRetired($S)", name);
                    case COLUMN -> names.say("requireRetired($S,$W$S)", name, retired.part());
                    case SEQUENCE -> names.say("requireRetiredSequence($S)", name);
                    case VALUE -> names.say("requireRetiredValue($S,$W$S)", name, retired.part());
                };
        return sentence.call("by($S)", retired.revision()).call("atLeast($S)", retired.age());
    }

    private static Sentence wayBack(Sentence sentence, ExecuteSql operation) {
        if (operation.reverseSql() != null) {
            sentence.call("reverse($Z$L)", Arguments.text(operation.reverseSql()));
        }
        if (operation.noReverse() != null) {
            sentence.call("irreversible($Z$L)", Arguments.text(operation.noReverse()));
        }
        return sentence;
    }

    private static CodeBlock arguments(List<@Nullable Object> parameters, String... texts) {
        List<CodeBlock> arguments = new ArrayList<>();
        Arrays.stream(texts).map(Arguments::text).forEach(arguments::add);
        for (@Nullable Object parameter : parameters) {
            arguments.add(Arguments.value(parameter));
        }
        return Arguments.join(arguments);
    }
}
