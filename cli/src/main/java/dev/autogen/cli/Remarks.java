package dev.autogen.cli;

import dev.autogen.cli.report.Reading;
import dev.autogen.cli.report.Summary;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.Unmanaged;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.operation.Operation;
import java.util.List;

/** What is to be said of this one database, and of how the entities were read. */
final class Remarks {

    private final Invocation invocation;
    private final Terminal terminal;
    private final String defaultSchema;

    Remarks(Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    void onDatabase(ThreeWayDifference difference) {
        drift(difference.drift());
        unmanaged(difference.unmanaged());
        undecided(difference.undecided());
    }

    /** With -v: how the entities were read, and what is to be known of them. */
    void onReading(EntityModel entities) {
        if (invocation.options().verbose) {
            Reading.of(entities).describe().forEach(terminal::progress);
        }
    }

    private void drift(List<Operation> drift) {
        if (!drift.isEmpty()) {
            terminal.warn("This database differs from its history; that is in no revision (-m with --include-drift"
                    + " writes it). What would mend it:");
            new Summary(defaultSchema).lines(drift).forEach(line -> terminal.progress("  " + line));
        }
    }

    private void unmanaged(List<Unmanaged> unmanaged) {
        for (Unmanaged object : unmanaged) {
            String what = object.subject().describe(defaultSchema);
            if (object.warning() != null) {
                terminal.warn(what + " is not managed: " + object.warning());
            } else if (invocation.options().verbose) {
                terminal.progress("not managed: " + what);
            }
        }
    }

    void undecided(List<Undecided> undecided) {
        ofUndecided(undecided).forEach(terminal::warn);
    }

    /** A warning for each pair of this database and the entities. */
    List<String> ofUndecided(List<Undecided> undecided) {
        return undecided(undecided, defaultSchema, "database", "entities");
    }

    /**
     * A warning for each pair.
     *
     * @param from what the first texts are from
     * @param to what the second texts are from
     */
    static List<String> undecided(List<Undecided> undecided, String defaultSchema, String from, String to) {
        return undecided.stream()
                .map(undecidedPair -> describe(undecidedPair, defaultSchema, from, to))
                .toList();
    }

    private static String describe(Undecided undecided, String defaultSchema, String from, String to) {
        ExpressionPair pair = undecided.pair();
        return "the server could not decide whether " + pair.subject() + " of "
                + pair.table().relativeTo(defaultSchema) + " differs: " + undecided.reason() + " (" + from + ": "
                + pair.from() + "; " + to + ": " + pair.to() + ")";
    }
}
