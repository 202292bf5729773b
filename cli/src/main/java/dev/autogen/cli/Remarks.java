package dev.autogen.cli;

import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.Unmanaged;
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

    void onDatabase(ThreeWayDifference difference) {
        drift(difference.drift());
        unmanaged(difference.unmanaged());
        undecided(difference.undecided());
    }

    private void drift(List<Operation> drift) {
        if (!drift.isEmpty()) {
            terminal.warn("This database differs from its history; that is in no revision (-m with --include-drift"
                    + " writes it). What would mend it:");
            new Summary(defaultSchema, operation -> "").lines(drift).forEach(line -> terminal.progress("  " + line));
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
        for (Undecided pair : undecided) {
            terminal.warn("the server could not decide whether " + pair.pair().subject() + " of "
                    + pair.pair().table().relativeTo(defaultSchema) + " differs: " + pair.reason() + " (database: "
                    + pair.pair().from() + "; entities: " + pair.pair().to() + ")");
        }
    }
}
