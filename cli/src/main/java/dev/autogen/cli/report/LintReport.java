package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is dangerous in migrations.
 *
 * @param defaultSchema what names without a schema mean
 * @param least how severe a hazard has to be to count
 * @param sizes where the sizes of tables are from, as a clause
 */
public record LintReport(
        String defaultSchema, List<LintedRevision> revisions, Severity least, String sizes, List<String> warnings)
        implements Report {

    /** Copies. */
    public LintReport {
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }

    @Override
    public List<String> notes() {
        return revisions.stream()
                .filter(LintedRevision::reads)
                .map(revision -> revision.label() + " reads the database, and was judged as far as that")
                .toList();
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    @Override
    public Reading reading() {
        return Reading.NONE;
    }

    @Override
    public boolean found() {
        return hazards().anyMatch(hazard -> hazard.counts(least));
    }

    @Override
    public String accept(Renderer renderer) {
        return renderer.render(this);
    }

    private Stream<Hazard> hazards() {
        return revisions.stream().flatMap(LintedRevision::hazards);
    }

    /** {@code Checked 3 revisions, by the sizes in ...: 1 error, 2 warnings, 1 accepted.} */
    String summary() {
        List<String> counts = new ArrayList<>();
        count(counts, "error", hazard -> isOpen(hazard, Severity.ERROR));
        count(counts, "warning", hazard -> isOpen(hazard, Severity.WARNING));
        count(counts, "note", hazard -> isOpen(hazard, Severity.INFO));
        long accepted = hazards().filter(hazard -> hazard.accepted() != null).count();
        if (accepted > 0) {
            counts.add(accepted + " accepted");
        }
        return "Checked " + counted(revisions.size(), "revision") + ", " + sizes + ": "
                + (counts.isEmpty() ? "no hazards" : String.join(", ", counts)) + ".";
    }

    private static boolean isOpen(Hazard hazard, Severity severity) {
        return hazard.accepted() == null && hazard.severity() == severity;
    }

    private void count(List<String> counts, String what, Predicate<Hazard> which) {
        long number = hazards().filter(which).count();
        if (number > 0) {
            counts.add(counted(number, what));
        }
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
