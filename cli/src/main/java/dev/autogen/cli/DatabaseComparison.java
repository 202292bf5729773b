package dev.autogen.cli;

import dev.autogen.differ.Difference;
import dev.autogen.schema.entity.EntityModel;

/** The entities with the live database, whatever the history says. */
final class DatabaseComparison {

    private final Invocation invocation;
    private final Readings readings;
    private final ComparedSides sides;
    private final Difference difference;

    private DatabaseComparison(Invocation invocation, Readings readings, ComparedSides sides) {
        this.invocation = invocation;
        this.readings = readings;
        this.sides = sides;
        this.difference = sides.toEntities(readings.canonicalizer());
    }

    /** Reads both and compares. */
    static DatabaseComparison of(Invocation invocation, Readings readings) {
        return new DatabaseComparison(invocation, readings, ComparedSides.of(invocation, readings, EntityModel.EMPTY));
    }

    /** What leads this database to the entities. */
    Difference difference() {
        return difference;
    }

    /** The entities as compared. */
    EntityModel entities() {
        return sides.entities();
    }

    /** Prints it, or "No changes". */
    void print() {
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
        Remarks remarks = new Remarks(invocation);
        remarks.undecided(difference.undecided());
        sides.describe();
        remarks.excludeLine(difference.removed(), sides.database());
    }
}
