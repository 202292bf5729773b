package dev.autogen.cli.report;

import dev.autogen.differ.Subject;
import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import dev.autogen.schema.postgres.ScriptWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A comment on a pull request: changes by table, their SQL folded away. GitHub takes 65,536 characters of one, so what is too
 * much is counted, and SQL that is too long is left out.
 */
final class MarkdownRenderer implements Renderer {

    private static final String ELSEWHERE = "other changes";
    private static final int LONGEST = 60_000;
    private static final int LONGEST_LIST = 40_000;

    private final StringBuilder out = new StringBuilder();

    @Override
    public String render(DiffReport report) {
        line("### Schema changes: from " + code(report.from().toString()) + " to "
                + code(report.to().toString()));
        if (report.found()) {
            changes(report.changes());
        } else {
            paragraph("No changes.");
        }
        return end(report);
    }

    @Override
    public String render(CheckReport report) {
        line("### Schema check");
        if (!report.found()) {
            paragraph(report.agreement());
        }
        if (!report.pending().isEmpty()) {
            paragraph("Pending revisions:");
            report.pending().forEach(pending -> item(code(pending.revision()) + " " + escaped(pending.title())));
        }
        for (CheckReport.Section section : report.sections()) {
            if (!section.changes().isEmpty()) {
                paragraph(section.heading());
                changes(section.changes());
            }
        }
        return end(report);
    }

    @Override
    public String render(LintReport report) {
        line("### Hazards of migrations");
        paragraph(escaped(report.summary()));
        for (LintedRevision revision : report.revisions()) {
            if (revision.hazards().findAny().isPresent()) {
                paragraph("**" + code(revision.label()) + "** " + escaped(revision.location()));
                list(Stream.concat(
                                revision.upgrade().stream().map(hazard -> text(report.defaultSchema(), hazard)),
                                revision.downgrade().stream()
                                        .map(hazard -> "On the way back: " + text(report.defaultSchema(), hazard)))
                        .toList());
            }
        }
        return end(report);
    }

    @Override
    public String render(RevisionReport report) {
        RevisionReport.Written written = report.written();
        if (written == null) {
            line("### No migration");
            paragraph("No changes.");
        } else {
            line("### Migration " + code(written.revision()) + ": " + escaped(written.title()));
            paragraph(code(written.file()));
            changes(report.changes(), Changes.statements(report.downgrade()));
        }
        return end(report);
    }

    private static String text(String defaultSchema, Hazard hazard) {
        String mark = HazardLines.mark(hazard) + " " + hazard.code();
        boolean loud = hazard.counts(Severity.WARNING);
        return (loud ? "**" + mark + "**" : mark) + ": "
                + code(Summary.describe(defaultSchema, hazard.operation())) + ": "
                + escaped(hazard.reason() + " (" + hazard.lock() + "); " + HazardLines.end(hazard));
    }

    private String end(Report report) {
        if (!report.warnings().isEmpty() || !report.notes().isEmpty()) {
            line("");
            report.warnings().forEach(warning -> item("**Warning:** " + escaped(warning)));
            report.notes().forEach(note -> item(escaped(note)));
        }
        return out.toString();
    }

    private void changes(Changes changes) {
        changes(changes, changes.reverse().statements());
    }

    private void changes(Changes changes, List<String> wayBack) {
        if (!changes.findings().isEmpty()) {
            operations(changes);
        }
        if (!changes.retirements().isEmpty()) {
            paragraph("**Data that stays**");
            list(changes.retirements().lines().stream()
                    .map(MarkdownRenderer::escaped)
                    .toList());
        }
        for (PossibleRename rename : changes.renames()) {
            paragraph(code(rename.gone()) + " may have another name now:");
            list(rename.lines().stream().skip(1).map(line -> code(line.strip())).toList());
        }
        fold("SQL", changes.statements());
        fold("SQL of the way back", wayBack);
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            line("");
        }
        int listed = 0;
        for (String item : items) {
            if (out.length() < LONGEST) {
                item(item);
                listed++;
            }
        }
        if (listed < items.size()) {
            item("and " + (items.size() - listed) + " more");
        }
    }

    private void operations(Changes changes) {
        Map<String, List<Finding>> byTable = byTable(changes);
        paragraph(count(changes.findings().size(), "change") + " to " + count(byTable.size(), "object") + ".");
        int left = changes.findings().size();
        for (Map.Entry<String, List<Finding>> entry : byTable.entrySet()) {
            if (out.length() < LONGEST_LIST) {
                String object = entry.getKey();
                paragraph("**" + (object.equals(ELSEWHERE) ? object : code(object)) + "**");
                list(entry.getValue().stream()
                        .map(finding -> text(changes, finding))
                        .toList());
                left -= entry.getValue().size();
            }
        }
        if (left > 0) {
            paragraph("And " + count(left, "change") + " more, too many for a comment.");
        }
        if (!changes.hazards().isEmpty()) {
            paragraph("**Hazards**");
            list(changes.hazards().stream()
                    .sorted(Comparator.comparing(Hazard::severity).reversed())
                    .map(hazard -> text(changes.defaultSchema(), hazard))
                    .toList());
        }
    }

    private static Map<String, List<Finding>> byTable(Changes changes) {
        Map<String, List<Finding>> byTable = new LinkedHashMap<>();
        for (Finding finding : changes.findings()) {
            String object = Subject.of(finding.operation())
                    .map(subject -> subject.whole().describe(changes.defaultSchema()))
                    .orElse(ELSEWHERE);
            byTable.computeIfAbsent(object, key -> new ArrayList<>()).add(finding);
        }
        return byTable;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String text(Changes changes, Finding finding) {
        String description = changes.describe(finding.operation());
        String origin = finding.origin().isEmpty() ? "" : " (" + escaped(finding.origin()) + ")";
        String notices = finding.notices().isEmpty() ? "" : ": " + escaped(String.join("; ", finding.notices()));
        return code(Summary.sign(description) + " " + description) + origin + notices;
    }

    private void fold(String title, List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        ScriptWriter script = new ScriptWriter();
        statements.forEach(script::statement);
        String sql = script.toString();
        if (out.length() + sql.length() > LONGEST) {
            paragraph(title + ": too long for a comment.");
            return;
        }
        String fence = "`".repeat(Math.max(3, longestRun(sql) + 1));
        paragraph("<details><summary>" + title + "</summary>");
        paragraph(fence + "sql\n" + sql + fence);
        paragraph("</details>");
    }

    /** A code span with a fence that the text does not hold; line breaks would end the list item. */
    private static String code(String text) {
        String line = text.replaceAll("\\s+", " ");
        String fence = "`".repeat(longestRun(line) + 1);
        String padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + padding + line + padding + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Text that says what it says, whatever Markdown or HTML would make of it. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|~#&])", "\\\\$1");
    }

    private void item(String text) {
        line("- " + text);
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
