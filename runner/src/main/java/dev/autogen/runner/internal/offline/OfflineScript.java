package dev.autogen.runner.internal.offline;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;

/** A plan as one script: lock, a transaction for each revision with its history row, unlock. */
public final class OfflineScript {

    private final Settings settings;
    private final HistorySql history;
    private final LossCheck losses;
    private final English english;
    private final StringBuilder out = new StringBuilder();

    private OfflineScript(Settings settings) {
        this.settings = settings;
        this.history = new HistorySql(settings.schemaOfHistory());
        this.losses = new LossCheck(settings, Decision.REFUSED);
        this.english = English.relativeTo(settings.defaultSchema());
    }

    /** The script; a comment alone where there is nothing to do. */
    public static String of(Settings settings, List<PlannedRevision> plan) {
        OfflineScript script = new OfflineScript(settings);
        if (plan.isEmpty()) {
            script.comment("nothing to do");
        } else {
            script.write(plan);
        }
        return script.out.toString();
    }

    private void write(List<PlannedRevision> plan) {
        comment("run with: psql -X -v ON_ERROR_STOP=1 -f FILE");
        statement("set client_encoding to 'UTF8'");
        statement(ScriptLock.acquire(settings));
        List<String> done = new ArrayList<>();
        for (PlannedRevision revision : plan) {
            out.append('\n');
            comment(revision.direction() + " " + revision.script().label());
            statement("begin");
            settings.transactionStatements().forEach(this::statement);
            statement(precondition(revision, done));
            revision.operations().forEach(operation -> operation(revision.script(), operation));
            record(revision);
            statement("commit");
            done.add(revision.script().id());
        }
        out.append('\n');
        statement(ScriptLock.release(settings));
    }

    private String precondition(PlannedRevision revision, List<String> done) {
        Script script = revision.script();
        String label = "Revision " + script.label();
        return revision.direction() == Direction.UPGRADE
                ? history.expect(
                        script.down(),
                        label + " follows " + String.join(", ", script.down()) + ", which is not applied here",
                        List.of(script.id()),
                        label + " is applied here already")
                : history.expect(
                        List.of(script.id()),
                        label + " is not applied here",
                        done,
                        label + " cannot be taken back before what follows it");
    }

    private void operation(Script script, Operation operation) {
        String description = english.describe(operation);
        comment(description);
        losses.uncovered(script, operation)
                .ifPresent(doomed -> statement(ScriptGuard.unlessEmpty(script, description, doomed)));
        if (operation instanceof ExecuteSql sql) {
            statement(Placeholders.fill(sql.sql(), sql.parameters()));
        } else {
            Ddl.statements(operation).forEach(this::statement);
        }
    }

    private void record(PlannedRevision revision) {
        Script script = revision.script();
        if (revision.direction() == Direction.UPGRADE) {
            statement(history.create());
            statement(history.insert(script, revision.recorded().checksum(), Origin.APPLIED));
        } else {
            statement(history.revert(script.id()));
        }
    }

    /** A statement that ends with a comment would swallow a semicolon on the same line. */
    private void statement(String sql) {
        String text = sql.strip();
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        out.append(text).append(lastLine.contains("--") ? "\n;\n" : ";\n");
    }

    private void comment(String text) {
        out.append("-- ").append(text.replaceAll("\\s+", " ")).append('\n');
    }
}
