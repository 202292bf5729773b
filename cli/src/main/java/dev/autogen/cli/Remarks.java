package dev.autogen.cli;

import dev.autogen.differ.Subject;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.Unmanaged;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.util.List;

/** What is to be said of this one database: drift, objects nobody manages, expressions nobody could decide. */
final class Remarks {

    private final Invocation invocation;
    private final Terminal terminal;
    private final String defaultSchema;

    Remarks(Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    /** @param database as compared */
    void onDatabase(ThreeWayDifference difference, Schema database) {
        drift(difference.drift());
        unmanaged(difference.unmanaged(), database);
        undecided(difference.undecided());
    }

    private void drift(List<Operation> drift) {
        if (!drift.isEmpty()) {
            terminal.warn("This database differs from its history; that is in no revision (-m with --include-drift"
                    + " writes it). What would mend it:");
            new Summary(defaultSchema, operation -> "").lines(drift).forEach(line -> terminal.progress("  " + line));
        }
    }

    void unmanaged(List<Unmanaged> unmanaged, Schema database) {
        for (Unmanaged object : unmanaged) {
            String what = object.subject().describe(defaultSchema);
            if (object.warning() != null) {
                terminal.warn(what + " is not managed: " + object.warning());
            } else if (invocation.options().verbose) {
                terminal.progress("not managed: " + what);
            }
        }
        excludeLine(unmanaged.stream().map(Unmanaged::subject).toList(), database);
    }

    /** With {@code -v} the setting that leaves alone what only the database has. */
    void excludeLine(List<Subject> onlyThere, Schema database) {
        if (invocation.options().verbose) {
            new ExcludeLine(invocation.configuration().exclusions(), database, defaultSchema)
                    .adding(onlyThere)
                    .ifPresent(line -> terminal.progress(
                            "to leave alone what only the database has, write in autogen.properties:\n  " + line));
        }
    }

    void undecided(List<Undecided> undecided) {
        for (Undecided pair : undecided) {
            terminal.warn("the server could not decide whether " + pair.pair().subject() + " of "
                    + pair.pair().table().relativeTo(defaultSchema) + " differs: " + pair.reason() + " (database: "
                    + pair.pair().from() + "; entities: " + pair.pair().to() + ")");
        }
    }
}
