package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import java.util.List;

/** Lines for people; warnings and notes go elsewhere. */
final class TextRenderer implements Renderer {

    private final StringBuilder out = new StringBuilder();
    private final Colours colours;

    TextRenderer(Colours colours) {
        this.colours = colours;
    }

    @Override
    public String render(DiffReport report) {
        if (report.found()) {
            list("", report.changes());
        } else {
            line("No changes");
        }
        return out.toString();
    }

    @Override
    public String render(CheckReport report) {
        report.pending().forEach(pending -> line("pending: " + pending));
        report.sections().stream()
                .filter(section -> !section.changes().isEmpty())
                .forEach(this::section);
        if (!report.found()) {
            line(report.agreement());
        }
        return out.toString();
    }

    @Override
    public String render(LintReport report) {
        for (LintedRevision revision : report.revisions()) {
            if (revision.hazards().findAny().isPresent()) {
                line(revision.label() + "  " + revision.location());
                hazards("", revision.upgrade(), report.defaultSchema());
                hazards("back: ", revision.downgrade(), report.defaultSchema());
            }
        }
        line(report.summary());
        return out.toString();
    }

    @Override
    public String render(RevisionReport report) {
        RevisionReport.Written written = report.written();
        if (written == null) {
            line("No changes");
        } else {
            report.changes().lines().forEach(text -> line(colours.change(text)));
            report.changes().retirements().done().forEach(this::line);
            line("");
            line("wrote " + written.file());
        }
        return out.toString();
    }

    private void hazards(String way, List<Hazard> hazards, String defaultSchema) {
        for (Hazard hazard : hazards) {
            line("  " + way + HazardLines.mark(hazard, colours) + ": "
                    + Summary.describe(defaultSchema, hazard.operation()));
            line("      " + hazard.reason());
            line("      " + HazardLines.end(hazard));
        }
    }

    private void section(CheckReport.Section section) {
        if (section.heading().isEmpty()) {
            list("", section.changes());
        } else {
            line(section.heading());
            list("  ", section.changes());
        }
    }

    private void list(String indent, Changes changes) {
        changes.lines().forEach(text -> line(indent + colours.change(text)));
        changes.retirements().lines().forEach(text -> line(indent + text));
        changes.renames().forEach(rename -> {
            line(indent + "may have another name now:");
            rename.lines().forEach(text -> line(indent + "  " + text));
        });
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
