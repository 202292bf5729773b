package dev.autogen.cli;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;

/** The entities with the live database, whatever the history says. */
final class DatabaseComparison {

    private DatabaseComparison() {}

    /** What leads this database to the entities. */
    static Difference of(Invocation invocation, Readings readings) {
        Schema database = Scopes.managed(
                invocation.configuration(),
                readings.database().schema(),
                List.of(readings.entities().schema()));
        return Comparison.toEntities(database, readings.entities()).settle(readings.canonicalizer());
    }

    /** Prints it, or "No changes". */
    static void print(Invocation invocation, Readings readings, Difference difference) {
        Terminal terminal = invocation.terminal();
        if (invocation.options().verbose) {
            readings.entities().notes().forEach(terminal::progress);
        }
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        if (difference.operations().isEmpty()) {
            terminal.result("No changes");
        } else {
            SourceOrigins origins = SourceOrigins.of(
                    readings.entities(), EntityModel.EMPTY, readings.classpath().sources());
            new Summary(defaultSchema, origins::of)
                    .lines(difference.operations())
                    .forEach(terminal::result);
        }
        new Remarks(invocation).undecided(difference.undecided());
    }
}
