package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.DatabaseModel;
import dev.autogen.introspector.Scope;
import dev.autogen.introspector.ServerInfo;
import dev.autogen.introspector.UnmodelledObject;
import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.SessionSettings;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the catalog's queries, all of them in one round trip, and puts the schema together. */
public final class CatalogReader {

    private static final int QUERIES_BY_SCHEMA = 8;

    private final Connection connection;

    /** A reader that uses this connection and never closes it. */
    public CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /** One round trip. */
    public ServerInfo server() throws SQLException {
        ServerInfo.supportedMajor(connection);
        try (PreparedStatement statement = connection.prepareStatement(CatalogQueries.SERVER)) {
            ServerRow row = new ServerRow();
            Results.of(statement).each(row);
            return row.server();
        }
    }

    /** One round trip, and one or three around it. */
    public DatabaseModel read(Scope scope) throws SQLException {
        int major = ServerInfo.supportedMajor(connection);
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(snapshot(visit) + batch(major))) {
            statement.setFetchSize(0);
            statement.setString(1, scope.defaultSchema());
            Array schemas = connection.createArrayOf("text", scope.schemas().toArray());
            for (int query = 0; query < QUERIES_BY_SCHEMA; query++) {
                statement.setArray(2 + query, schemas);
            }
            return assemble(Results.of(statement), scope);
        }
    }

    /** One round trip, and one or three around it. */
    public List<UnmodelledObject> unmodelled(Scope scope) throws SQLException {
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(
                        snapshot(visit) + SessionSettings.APPLY + ";\n" + UnmodelledQuery.SQL)) {
            statement.setString(1, scope.defaultSchema());
            statement.setArray(
                    2, connection.createArrayOf("text", scope.schemas().toArray()));
            List<UnmodelledObject> objects = new ArrayList<>();
            Results results = Results.of(statement);
            results.skip();
            results.each(
                    row -> objects.add(new UnmodelledObject(row.getString(1), row.getString(2), row.getString(3))));
            return objects;
        }
    }

    private static String snapshot(Visit visit) {
        return visit.ownTransaction() ? CatalogQueries.SNAPSHOT + ";\n" : "";
    }

    private static String batch(int major) {
        return String.join(
                ";\n",
                SessionSettings.APPLY,
                CatalogQueries.TABLES,
                CatalogQueries.columns(major),
                CatalogQueries.constraints(major),
                CatalogQueries.indexes(major),
                CatalogQueries.SEQUENCES,
                CatalogQueries.ENUMS,
                CatalogQueries.COMPOSITES,
                CatalogQueries.EXTENSIONS);
    }

    private static DatabaseModel assemble(Results results, Scope scope) throws SQLException {
        ServerRow server = new ServerRow();
        results.each(server);
        SchemaAssembly assembly = new SchemaAssembly();
        for (QualifiedName table : scope.excludedTables()) {
            assembly.exclude(table.resolvedIn(server.server().defaultSchema()));
        }
        results.each(new TableRows(assembly));
        results.each(new ColumnRows(assembly));
        results.each(new ConstraintRows(assembly));
        results.each(new IndexRows(assembly));
        results.each(new SequenceRows(assembly));
        results.each(new EnumRows(assembly));
        results.each(new CompositeRows(assembly));
        results.each(new ExtensionRows(assembly));
        return new DatabaseModel(server.server(), assembly.schema());
    }
}
