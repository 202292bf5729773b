package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
import dev.autogen.differ.Difference;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.entity.EntityModel;
import java.util.ArrayList;
import java.util.List;

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

    /** Its operations, with the lines they come from. */
    Changes changes() {
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        EntityModel live = EntityModel.EMPTY.withSchema(sides.database());
        return SourceOrigins.of(
                        readings.entities(),
                        EntityModel.EMPTY,
                        readings.classpath().sources())
                .changes(defaultSchema, difference.operations())
                .withRenames(new RenameCandidates(live.schema(), defaultSchema)
                        .withoutRefusal(SideComparison.questions(live, sides.entities(), Renames.NONE)));
    }

    /** What somebody should read. */
    List<String> warnings() {
        return new Remarks(invocation).undecided(difference.undecided(), "database", "entities");
    }

    /** What is said only with {@code -v}. */
    List<String> details() {
        Remarks remarks = new Remarks(invocation);
        List<String> details = new ArrayList<>(remarks.excludeLine(difference.removed(), sides.database()));
        details.addAll(remarks.excluded(sides.filter()));
        return details;
    }
}
