package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.Severity;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is dangerous in a migration that is about to be written: for the person at the terminal, and for the file. */
final class HazardComments {

    private final List<Change> changes;
    private final List<Hazard> hazards;
    private final boolean live;

    /**
     * Looks at the changes.
     *
     * @param live tables of the database that they were compared with; null for none
     */
    HazardComments(Invocation invocation, List<Change> changes, @Nullable LiveTables live) {
        this.changes = changes;
        this.hazards = new HazardFinder(invocation).find(transactions(changes), live);
        this.live = live != null;
    }

    /** A step is a transaction; so is what stands between two of them. */
    private static List<List<Operation>> transactions(List<Change> changes) {
        List<List<Operation>> transactions = new ArrayList<>();
        Change last = null;
        for (Change change : changes) {
            if (last == null || !change.sameStep(last)) {
                transactions.add(new ArrayList<>());
            }
            transactions.get(transactions.size() - 1).add(change.operation());
            last = change;
        }
        return transactions;
    }

    /** What was found. */
    List<Hazard> hazards() {
        return hazards;
    }

    /** What they were judged by, where that was nothing. */
    List<String> notes() {
        boolean loud = hazards.stream().anyMatch(hazard -> hazard.severity() != Severity.INFO);
        return loud && !live ? List.of("no database was asked, so tables count as large") : List.of();
    }

    /** The changes, each with its hazards as comments. */
    List<Change> commented() {
        return changes.stream().map(this::commented).toList();
    }

    private Change commented(Change change) {
        List<String> comments = hazards.stream()
                .filter(hazard ->
                        hazard.severity() != Severity.INFO && hazard.operation().equals(change.operation()))
                .map(Hazard::comment)
                .distinct()
                .toList();
        return new Change(
                change.operation(),
                change.origin(),
                Stream.concat(change.notices().stream(), comments.stream()).toList(),
                change.step());
    }
}
