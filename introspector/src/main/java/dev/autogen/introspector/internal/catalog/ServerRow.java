package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.ServerInfo;
import dev.autogen.introspector.internal.Results;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one row of {@link CatalogQueries#SERVER}, or of the session's settings. */
final class ServerRow implements Results.RowReader {

    private @Nullable ServerInfo server;

    @Override
    public void read(ResultSet row) throws SQLException {
        server = new ServerInfo(row.getInt(1), row.getString(2), row.getString(3));
    }

    ServerInfo server() {
        return Objects.requireNonNull(server);
    }
}
