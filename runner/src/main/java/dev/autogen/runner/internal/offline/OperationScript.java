package dev.autogen.runner.internal.offline;

import dev.autogen.runner.Decision;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.postgres.ScriptWriter;
import dev.autogen.schema.text.English;

/** Writes operations, each with a comment, and with a look before it destroys what nobody allowed it to. */
final class OperationScript {

    private final LossCheck losses;
    private final English english;
    private final ScriptWriter out;

    OperationScript(Settings settings, ScriptWriter out) {
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
        } else {
            Ddl.statements(operation).forEach(out::statement);
        }
    }
}
