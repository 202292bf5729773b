package dev.autogen.cli.report;

import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Quoting;
import dev.autogen.schema.postgres.ScriptWriter;

/** A script for {@code psql}, all in one transaction. */
final class SqlRenderer implements Renderer {

    private final ScriptWriter out = new ScriptWriter();

    @Override
    public String render(DiffReport report) {
        out.comment("from " + report.from() + " to " + report.to());
        if (report.found()) {
            begin(report.changes().defaultSchema());
            statements(report.changes());
            out.space().statement("commit");
        } else {
            out.comment("no changes");
        }
        return out.toString();
    }

    /** What mends the database comes first: the rest leads on from there. */
    @Override
    public String render(CheckReport report) {
        report.pending().forEach(pending -> out.comment("pending, see `autogen upgrade --sql`: " + pending));
        Changes drift = report.drift().changes();
        Changes changes = report.changes().changes();
        if (drift.isEmpty() && changes.isEmpty()) {
            out.comment("no changes");
            return out.toString();
        }
        begin(changes.defaultSchema());
        section(report.drift());
        section(report.changes());
        out.space().statement("commit");
        return out.toString();
    }

    /** A script that does nothing. */
    @Override
    public String render(LintReport report) {
        for (LintedRevision revision : report.revisions()) {
            revision.hazards().forEach(hazard -> out.comment(revision.label() + ": " + hazard));
        }
        out.comment(report.summary());
        return out.toString();
    }

    /** A script that does nothing: steps and history are in that of {@code upgrade --sql}. */
    @Override
    public String render(RevisionReport report) {
        RevisionReport.Written written = report.written();
        if (written == null) {
            out.comment("no changes");
        } else {
            report.changes().lines().forEach(out::comment);
            out.comment("wrote " + written.file() + ", see `autogen upgrade --sql`");
        }
        return out.toString();
    }

    private void section(CheckReport.Section section) {
        if (!section.changes().isEmpty()) {
            if (!section.heading().isEmpty()) {
                out.space().comment(section.heading());
            }
            statements(section.changes());
        }
    }

    private void begin(String defaultSchema) {
        out.comment("run with: psql -X -v ON_ERROR_STOP=1 -f FILE");
        out.statement("set client_encoding to 'UTF8'").space().statement("begin");
        out.statement("set local search_path to " + Quoting.identifier(defaultSchema) + ", pg_temp");
    }

    private void statements(Changes changes) {
        for (Operation operation : changes.operations()) {
            out.space().comment(changes.describe(operation));
            if (operation instanceof Irreversible impossible) {
                out.comment("cannot be done: " + impossible.reason());
            }
            Changes.statements(operation).forEach(out::statement);
        }
        changes.retirements().lines().forEach(out::comment);
    }
}
