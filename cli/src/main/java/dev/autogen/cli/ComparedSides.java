package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.RenameSearch;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.filter.Filter;
import dev.autogen.differ.rename.Renames;
import dev.autogen.differ.retire.Drops;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import java.util.List;

/** Entities, snapshot and database without what is not compared: one filter for all of them, for every command. */
final class ComparedSides {

    private final Filter filter;
    private final EntityModel history;
    private final EntityModel entities;
    private final EntityModel snapshot;
    private final Schema database;

    private ComparedSides(
            Configuration configuration, EntityModel entities, EntityModel snapshot, List<Schema> database) {
        this.filter = configuration.exclusions().among(List.of(entities.schema(), snapshot.schema()), database);
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
        return of(invocation.configuration(), readings.database().schema(), readings.entities(), snapshot);
    }

    /** The same for a database and a model that were read otherwise. */
    static ComparedSides of(Configuration configuration, Schema database, EntityModel entities, EntityModel snapshot) {
        Schema managed = Scopes.managed(configuration, database, List.of(entities.schema(), snapshot.schema()));
        return new ComparedSides(configuration, entities, snapshot, List.of(managed));
    }

    /** Without a database. */
    static ComparedSides offline(Invocation invocation, EntityModel entities, EntityModel snapshot) {
        return new ComparedSides(invocation.configuration(), entities, snapshot, List.of());
    }

    Filter filter() {
        return filter;
    }

    Schema database() {
        return database;
    }

    EntityModel entities() {
        return entities;
    }

    /** What leads the database to the entities, whatever the history says. */
    Difference toEntities(Canonicalizer server) {
        return toEntities(server, Renames.NONE);
    }

    /** The same, some names of the database being known to be others now. */
    Difference toEntities(Canonicalizer server, Renames renames) {
        return Comparison.toEntities(database, entities, renames).settle(server);
    }

    EntityModel snapshot() {
        return snapshot;
    }

    /** What may have another name than in the history. */
    RenameSearch renames() {
        return new RenameSearch(entities, snapshot, database);
    }

    /** What leads the history to the entities, and what is to be said of the database; what is gone is dropped. */
    ThreeWayDifference threeWay(Canonicalizer server) {
        return ThreeWayComparison.of(entities, snapshot, database).settle(server);
    }

    /** The same, some names being known to be others now, and what becomes of what the entities do without. */
    ThreeWayDifference threeWay(Canonicalizer server, Renames renames, Drops drops) {
        return ThreeWayComparison.of(entities, snapshot, database, renames, drops)
                .settle(server);
    }

    /** What leads the history to the entities; what is gone is dropped. */
    ThreeWayDifference offline() {
        return ThreeWayComparison.offline(entities, snapshot);
    }

    /** The same, some names being known to be others now, and what becomes of what the entities do without. */
    ThreeWayDifference offline(Renames renames, Drops drops) {
        return ThreeWayComparison.offline(entities, snapshot, renames, drops);
    }

    /** The model to keep as the snapshot: what is not compared stays in it as it is. */
    EntityModel kept(EntityModel model) {
        return filter.kept(model, history);
    }
}
