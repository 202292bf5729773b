package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import dev.autogen.cli.report.Report;
import dev.autogen.differ.hazard.Severity;

/** Prints reports in the format that was asked for; what a format has no place for goes to standard error. */
final class Reports {

    private final Invocation invocation;

    Reports(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(Report report) {
        Format format = invocation.options().format;
        Terminal terminal = invocation.terminal();
        boolean told = invocation.options().verbose && format != Format.JSON;
        if (told) {
            report.reading().describe().forEach(terminal::progress);
        }
        terminal.results().print(format.of(report, terminal.colours()));
        if (!format.carriesRemarks()) {
            Severity least = invocation.options().verbose ? Severity.INFO : Severity.WARNING;
            report.hazards(least, terminal.colours()).forEach(terminal::progress);
            report.notices().forEach(notice -> terminal.progress("note: " + notice));
            report.notes().forEach(note -> terminal.progress("note: " + note));
            report.warnings().forEach(terminal::warn);
        }
        if (told) {
            report.details().forEach(terminal::progress);
        }
    }
}
