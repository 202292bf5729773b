package dev.autogen.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.postgres.BackfillSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of rows. */
final class RowsCode {

    private RowsCode() {}

    static Sentence inserted(InsertRows operation, Names names) {
        Sentence sentence = rows("insert", operation.table(), operation.columns(), operation.rows(), names);
        return operation.key().isEmpty() ? sentence : sentence.call("key($Z$L)", Arguments.strings(operation.key()));
    }

    static Sentence deleted(DeleteRows operation, Names names) {
        return rows("delete", operation.table(), operation.key(), operation.rows(), names);
    }

    private static Sentence rows(
            String method, QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows, Names names) {
        List<String> arguments = new ArrayList<>(List.of(names.spelling(table)));
        arguments.addAll(columns);
        Sentence sentence = names.say("$L($Z$L)", method, Arguments.strings(arguments));
        rows.forEach(row -> sentence.call(
                "row($Z$L)", Arguments.join(row.stream().map(Arguments::value).toList())));
        return sentence;
    }

    static Sentence filled(Backfill operation, Names names) {
        Backfill.Batches batches = operation.batches();
        String table = names.spelling(operation.table());
        Names said = batches == null ? names : names.alone("fill " + operation.column());
        Sentence sentence = said.say("backfill($S,$W$S)", table, operation.column());
        if (operation.expression() == null) {
            sentence.call("toBeChosen()");
        } else {
            sentence.call("with($Z$L)", Arguments.text(operation.expression()));
        }
        String condition = operation.condition();
        if (condition != null) {
            where(sentence, operation.column(), condition);
        }
        return batches == null ? sentence : inBatches(sentence, batches);
    }

    private static void where(Sentence sentence, String column, String condition) {
        if (condition.equals(BackfillSql.isNull(column))) {
            sentence.call("whereNull()");
        } else {
            sentence.call("where($Z$L)", Arguments.text(condition));
        }
    }

    private static Sentence inBatches(Sentence sentence, Backfill.Batches batches) {
        Pace pace = batches.pace();
        return sentence.call("inBatches($Z$L)", Arguments.strings(batches.key()))
                .callIf(
                        pace.pauseMillis() > 0,
                        "pause($T.ofMillis($L))",
                        Duration.class,
                        Arguments.number(pace.pauseMillis()))
                .call("size($L)", pace.size());
    }

    static Sentence advanced(AdvanceSequence operation, Names names) {
        QualifiedName sequence = operation.sequence();
        CodeBlock named = sequence == null ? CodeBlock.of("") : CodeBlock.of("$S", names.spelling(sequence));
        return names.say("setval($L)", named)
                .call("pastMaximumOf($S,$W$S)", names.spelling(operation.table()), operation.column());
    }
}
