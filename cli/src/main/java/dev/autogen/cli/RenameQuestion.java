package dev.autogen.cli;

import dev.autogen.cli.report.Summary;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.operation.Operation;
import java.util.List;

/** Whether so many renames at once, or another naming strategy, are meant; a slip of the configuration looks the same. */
final class RenameQuestion {

    private final Invocation invocation;

    RenameQuestion(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Asks where there is something to ask.
     *
     * @throws UsageException when they are not meant, or nobody is there to say so
     */
    void ask(Renames renames) {
        if (renames.doubt() == Renames.Doubt.NONE) {
            return;
        }
        String what = what(renames);
        String mistake = renames.doubt() == Renames.Doubt.NAMING_STRATEGY
                ? "If it is a mistake, bring back the naming strategy: `naming` in autogen.properties, or the"
                        + " application's own setting."
                : "If it is a mistake, bring back the names in the entities or the naming strategy.";
        UsageException otherwise = new UsageException(
                what + " If that is meant, run the command again with --yes. " + mistake + " Nothing was written.");
        if (!invocation.agreed(what + " Is that meant, and no mistake?", otherwise)) {
            throw new UsageException("Nothing was written. " + mistake);
        }
    }

    private String what(Renames renames) {
        List<Operation> operations = renames.operations();
        String first = Summary.describe(Scopes.defaultSchema(invocation.configuration()), operations.get(0));
        String count = renames.size() + " tables and columns get other names at once";
        return renames.doubt() == Renames.Doubt.NAMING_STRATEGY
                ? count + ", all in case and underscores only, as by another naming strategy: " + first + ", ..."
                : count + ": " + first + ", ...";
    }
}
