package dev.autogen.cli.report;

/** Lines for people; warnings and notes go elsewhere. */
final class TextRenderer implements Renderer {

    private final StringBuilder out = new StringBuilder();

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

    private void section(CheckReport.Section section) {
        if (section.heading().isEmpty()) {
            list("", section.changes());
        } else {
            line(section.heading());
            list("  ", section.changes());
        }
    }

    private void list(String indent, Changes changes) {
        changes.lines().forEach(text -> line(indent + text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
