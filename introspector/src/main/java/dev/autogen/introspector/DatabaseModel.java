package dev.autogen.introspector;

import dev.autogen.schema.Schema;

/**
 * A database as it was at one moment.
 *
 * @param server where it was read
 * @param schema what is in it
 */
public record DatabaseModel(ServerInfo server, Schema schema) {}
