package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
import dev.autogen.differ.RenameSearch;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.retire.Drops;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * What {@code -m} would write, without asking anybody anything.
 *
 * @param sides what was compared
 * @param difference what came of it
 * @param changes the plan, with what it retires and what may have another name instead
 * @param warnings what {@code -m} would want to know of retired names
 */
record Forecast(ComparedSides sides, ThreeWayDifference difference, Changes changes, List<String> warnings) {

    /**
     * With a database.
     *
     * @param head the newest revision, or none
     * @param atHead whether the database has all revisions; else nobody can tell what of them holds nothing
     */
    static Forecast of(
            Invocation invocation,
            Readings readings,
            RevisionGraph graph,
            List<String> head,
            EntityModel snapshot,
            boolean atHead)
            throws IOException {
        ComparedSides sides = ComparedSides.of(invocation, readings, snapshot);
        Retiring retiring = new Retiring(invocation, new DropOptions());
        Drops drops = atHead
                ? retiring.with(readings.connection(), graph, head, snapshot, sides.entities())
                : retiring.offline();
        Renames identified = identified(sides);
        return of(
                invocation,
                readings.project(),
                sides,
                sides.threeWay(readings.canonicalizer(), identified, drops),
                retiring);
    }

    /** Without one. */
    static Forecast offline(Invocation invocation, ProjectEntities entities, EntityModel snapshot) {
        ComparedSides sides = ComparedSides.offline(invocation, entities.model(), snapshot);
        Retiring retiring = new Retiring(invocation, new DropOptions());
        return of(invocation, entities, sides, sides.offline(identified(sides), retiring.offline()), retiring);
    }

    private static Renames identified(ComparedSides sides) {
        return sides.renames().identified(Set.of());
    }

    private static Forecast of(
            Invocation invocation,
            ProjectEntities entities,
            ComparedSides sides,
            ThreeWayDifference difference,
            Retiring retiring) {
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        SourceOrigins origins = SourceOrigins.of(
                entities.model(), sides.snapshot(), entities.classpath().sources());
        RenameSearch search = sides.renames();
        Changes changes = new Changes(
                        defaultSchema,
                        difference.plan().stream()
                                .map(planned -> origins.finding(planned.operation(), planned.notices()))
                                .toList())
                .with(retiring.of(difference))
                .withRenames(new RenameCandidates(sides.snapshot().schema(), defaultSchema)
                        .of(search.questions(difference.renames(), Set.of())));
        return new Forecast(sides, difference, changes, retiring.undecided(difference));
    }
}
