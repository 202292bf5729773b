package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
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

    /** Its operations, with the lines they come from. */
    static Changes changes(Invocation invocation, Readings readings, Difference difference) {
        return SourceOrigins.of(
                        readings.entities(),
                        EntityModel.EMPTY,
                        readings.classpath().sources())
                .changes(Scopes.defaultSchema(invocation.configuration()), difference.operations());
    }
}
