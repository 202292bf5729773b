package dev.autogen.differ;

import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;

/** Tables that entities take for views are never created, altered or dropped. */
final class Views {

    private Views() {}

    static Schema without(Schema database, EntityModel entities) {
        return database.withTables(database.tables().stream()
                .filter(t -> !entities.views().contains(t.name().toString()))
                .toList());
    }
}
