package dev.autogen.cli.report;

/** A format: one method for each kind of report. */
interface Renderer {

    String render(DiffReport report);

    String render(CheckReport report);

    String render(LintReport report);

    String render(RevisionReport report);
}
