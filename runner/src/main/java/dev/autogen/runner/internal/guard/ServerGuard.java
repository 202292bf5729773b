package dev.autogen.runner.internal.guard;

import dev.autogen.introspector.ServerInfo;
import dev.autogen.introspector.UnsupportedServerException;
import dev.autogen.runner.AutogenException;
import java.sql.Connection;
import java.sql.SQLException;

/** Keeps runs away from servers that are too old; costs no round trip. */
public final class ServerGuard {

    private ServerGuard() {}

    /**
     * Passes a connection through.
     *
     * @throws AutogenException if its server is not supported
     * @throws SQLException if the connection is closed
     */
    public static Connection supported(Connection connection) throws SQLException {
        try {
            ServerInfo.supportedMajor(connection);
            return connection;
        } catch (UnsupportedServerException e) {
            throw new AutogenException("server", String.valueOf(e.getMessage()), e);
        }
    }
}
