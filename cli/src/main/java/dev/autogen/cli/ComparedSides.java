package dev.autogen.cli;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.filter.Filter;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import java.util.List;

/** Entities, snapshot and database without what is not compared: one filter for all of them, for every command. */
final class ComparedSides {

    private final Invocation invocation;
    private final Filter filter;
    private final EntityModel history;
    private final EntityModel entities;
    private final EntityModel snapshot;
    private final Schema database;

    private ComparedSides(Invocation invocation, EntityModel entities, EntityModel snapshot, List<Schema> database) {
        this.invocation = invocation;
        this.filter =
                invocation.configuration().exclusions().among(List.of(entities.schema(), snapshot.schema()), database);
        this.history = snapshot;
        this.entities = filter.without(entities);
        this.snapshot = filter.without(snapshot);
        this.database = database.isEmpty() ? this.snapshot.schema() : filter.without(database.get(0));
    }

    /**
     * What is managed of the database, and what is compared with it.
     *
     * @param snapshot as of the newest revision; {@link EntityModel#EMPTY} where it has no say
     */
    static ComparedSides of(Invocation invocation, Readings readings, EntityModel snapshot) {
        EntityModel entities = readings.entities();
        Schema database = Scopes.managed(
                invocation.configuration(),
                readings.database().schema(),
                List.of(entities.schema(), snapshot.schema()));
        return new ComparedSides(invocation, entities, snapshot, List.of(database));
    }

    /** Without a database. */
    static ComparedSides offline(Invocation invocation, EntityModel entities, EntityModel snapshot) {
        return new ComparedSides(invocation, entities, snapshot, List.of());
    }

    Schema database() {
        return database;
    }

    EntityModel entities() {
        return entities;
    }

    /** What leads the database to the entities, whatever the history says. */
    Difference toEntities(Canonicalizer server) {
        return Comparison.toEntities(database, entities).settle(server);
    }

    /** What leads the history to the entities, and what is to be said of the database. */
    ThreeWayDifference threeWay(Canonicalizer server) {
        return ThreeWayComparison.of(entities, snapshot, database).settle(server);
    }

    /** What leads the history to the entities. */
    ThreeWayDifference offline() {
        return ThreeWayComparison.offline(entities, snapshot);
    }

    /** The model to keep as the snapshot: what is not compared stays in it as it is. */
    EntityModel kept(EntityModel model) {
        return filter.kept(model, history);
    }

    /** What was left out and why; with {@code -v}. */
    void describe() {
        if (invocation.options().verbose) {
            Terminal terminal = invocation.terminal();
            String defaultSchema = Scopes.defaultSchema(invocation.configuration());
            filter.excluded()
                    .forEach(excluded -> terminal.progress("excluded: "
                            + excluded.subject().describe(defaultSchema) + " (" + excluded.because() + ")"));
            filter.idle().forEach(exclusion -> terminal.progress("excluded nothing: " + exclusion));
        }
    }
}
