package dev.autogen.cli;

import dev.autogen.cli.report.Compared;
import dev.autogen.introspector.ServerInfo;
import dev.autogen.schema.Schema;
import java.sql.Connection;

/**
 * A database, of the project or made for the comparison.
 *
 * @param connection to it; whoever read it closes it
 * @param server whose it is
 * @param schema all that was read of it
 */
record LiveSide(Compared compared, Connection connection, ServerInfo server, Schema schema) implements Side {}
