package dev.autogen.introspector;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What is worth knowing of a server and of the database one is connected to.
 *
 * @param versionNumber {@code server_version_num}, such as 170011
 * @param database name of the database
 * @param defaultSchema the schema that unqualified names mean
 */
public record ServerInfo(int versionNumber, String database, String defaultSchema) {

    /** The oldest major version that is supported. */
    public static final int OLDEST_MAJOR = 14;

    /**
     * The major version of a connection's server; the driver knows it from the connection's start and asks nobody.
     *
     * @throws UnsupportedServerException if the server is too old
     * @throws SQLException if the connection is closed
     */
    public static int supportedMajor(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        return supported(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
    }

    static int supported(int major, String version) {
        if (major < OLDEST_MAJOR) {
            throw new UnsupportedServerException(version);
        }
        return major;
    }

    /** The major version, such as 17. */
    public int major() {
        return versionNumber / 10_000;
    }

    /** The version as people write it, such as {@code 17.11}. */
    public String version() {
        return major() + "." + versionNumber % 10_000;
    }
}
