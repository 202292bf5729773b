package dev.autogen.cli;

import dev.autogen.cli.report.Summary;
import dev.autogen.differ.Subject;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.Unmanaged;
import dev.autogen.differ.filter.Filter;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.schema.Schema;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a comparison beside its operations, as lines; those called details only with {@code -v}. */
final class Remarks {

    private final Invocation invocation;
    private final Terminal terminal;
    private final String defaultSchema;

    Remarks(Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    /** Prints what is to be said of one database. */
    void onDatabase(ThreeWayDifference difference, ComparedSides sides) {
        drift(difference.drift());
        warnings(difference).forEach(terminal::warn);
        details(details(difference, sides));
    }

    /** Prints lines with {@code -v}. */
    void details(List<String> lines) {
        if (invocation.options().verbose) {
            lines.forEach(terminal::progress);
        }
    }

    private void drift(List<Operation> drift) {
        if (!drift.isEmpty()) {
            terminal.warn("This database differs from its history; that is in no revision (-m with --include-drift"
                    + " writes it). What would mend it:");
            new Summary(defaultSchema)
                    .lines(drift)
                    .forEach(line -> terminal.progress("  " + terminal.colours().change(line)));
        }
    }

    /** What somebody should read of one database. */
    List<String> warnings(ThreeWayDifference difference) {
        List<String> warnings = new ArrayList<>();
        for (Unmanaged object : difference.unmanaged()) {
            if (object.warning() != null) {
                warnings.add(object.subject().describe(defaultSchema) + " is not managed: " + object.warning());
            }
        }
        warnings.addAll(undecided(difference.undecided(), "database", "entities"));
        return warnings;
    }

    /** What has to be known where a database differs from its history. */
    static List<String> skipped(List<AppliedRevision> applied) {
        List<String> names = applied.stream()
                .filter(row -> row.origin() == Origin.SKIPPED)
                .map(row -> row.revision() + " (" + row.description() + ")")
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of("What these revisions would have done is missing, for they were skipped here: "
                        + String.join(", ", names));
    }

    /** What is left alone in one database, how to say so, and what is left out. */
    List<String> details(ThreeWayDifference difference, ComparedSides sides) {
        List<String> details = new ArrayList<>();
        for (Unmanaged object : difference.unmanaged()) {
            if (object.warning() == null) {
                details.add("not managed: " + object.subject().describe(defaultSchema));
            }
        }
        List<Subject> unmanaged =
                difference.unmanaged().stream().map(Unmanaged::subject).toList();
        details.addAll(excludeLine(unmanaged, sides.database()));
        details.addAll(excluded(sides.filter()));
        return details;
    }

    /** The setting that leaves alone what only the database has; none where there is nothing of the kind. */
    List<String> excludeLine(List<Subject> onlyThere, Schema database) {
        return new ExcludeLine(invocation.configuration().exclusions(), database, defaultSchema)
                .adding(onlyThere).stream()
                        .map(line ->
                                "to leave alone what only the database has, write in autogen.properties:\n  " + line)
                        .toList();
    }

    /** What was left out and why. */
    List<String> excluded(Filter filter) {
        List<String> lines = new ArrayList<>();
        filter.excluded()
                .forEach(excluded -> lines.add(
                        "excluded: " + excluded.subject().describe(defaultSchema) + " (" + excluded.because() + ")"));
        filter.idle().forEach(exclusion -> lines.add("excluded nothing: " + exclusion));
        return lines;
    }

    /**
     * A warning for each pair.
     *
     * @param from what the first texts are from
     * @param to what the second texts are from
     */
    List<String> undecided(List<Undecided> undecided, String from, String to) {
        return undecided.stream().map(pair -> describe(pair, from, to)).toList();
    }

    private String describe(Undecided undecided, String from, String to) {
        ExpressionPair pair = undecided.pair();
        return "the server could not decide whether " + pair.subject() + " of "
                + pair.table().relativeTo(defaultSchema) + " differs: " + undecided.reason() + " (" + from + ": "
                + pair.from() + "; " + to + ": " + pair.to() + ")";
    }
}
