package dev.autogen.runner.internal.offline;

import dev.autogen.runner.Decision;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.HistoryReference;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.postgres.BatchBlock;
import dev.autogen.schema.postgres.BatchRanges;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.postgres.ScriptWriter;
import dev.autogen.schema.text.English;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes operations, each with a comment, and with a look before it destroys what nobody allowed it to. */
final class OperationScript {

    private final Settings settings;
    private final LossCheck losses;
    private final English english;
    private final ScriptWriter out;

    OperationScript(Settings settings, ScriptWriter out) {
        this.settings = settings;
        this.losses = new LossCheck(settings, Decision.REFUSED);
        this.english = English.relativeTo(settings.defaultSchema());
        this.out = out;
    }

    void write(Script script, Operation operation) {
        String description = english.describe(operation);
        out.comment(description);
        losses.uncovered(script, operation)
                .ifPresent(doomed -> out.statement(ScriptGuard.unlessEmpty(script, description, doomed)));
        if (operation instanceof ExecuteSql sql) {
            out.statement(Placeholders.fill(sql.sql(), sql.parameters()));
        } else if (operation instanceof RequireNoRows check) {
            Ddl.statements(filled(HistoryReference.resolved(check, settings))).forEach(out::statement);
        } else {
            Ddl.statements(operation).forEach(out::statement);
        }
    }

    private static RequireNoRows filled(RequireNoRows check) {
        String query = Placeholders.fillPrepared(check.query(), check.parameters());
        return new RequireNoRows(check.moment(), check.name(), query, List.of());
    }

    /**
     * Batches as a block that commits after each of them.
     *
     * @param journal writes down a batch
     * @param progress the query for what was done before, where something was
     */
    void write(
            BatchSql operation, Function<BatchBlock, String> journal, Optional<Function<BatchBlock, String>> progress) {
        out.comment(english.describe(operation));
        ExecuteSql statement = operation.statement();
        String sql = Placeholders.fillPrepared(statement.sql(), statement.parameters());
        BatchSql filled = new BatchSql(new ExecuteSql(sql, List.of(), null), operation.keyset(), operation.pace());
        BatchBlock block = new BatchBlock(filled);
        List<String> afterwards = List.of(journal.apply(block));
        out.statement(progress.map(query -> block.resumed(query.apply(block), afterwards))
                .orElseGet(() -> block.text(afterwards)));
    }

    /** The same for all rows at once. */
    static Operation whole(BatchSql operation) {
        ExecuteSql statement = operation.statement();
        String sql = Placeholders.fillPrepared(new BatchRanges(operation).whole(), statement.parameters());
        return new ExecuteSql(sql, List.of(), null);
    }
}
