package dev.autogen.differ;

import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.retire.Drops;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of its own on a real server, with operations run on it and its schema read back. */
final class LiveDatabase implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;

    LiveDatabase() throws SQLException {
        database = PostgresServer.shared().createDatabase();
        connection = database.connect();
    }

    /** Drops whatever there is, but for an empty schema {@code public}. */
    void clear() throws SQLException {
        for (String schema : read().namespaces()) {
            execute("drop schema " + Quoting.identifier(schema) + " cascade");
        }
        execute("create schema public");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A question mark or a brace in an operation's SQL is no parameter here.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e.getSQLState(), e);
        }
    }

    /** In one transaction, as a migration is run. */
    void apply(List<Operation> operations) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Operation operation : operations) {
                for (String sql : Ddl.statements(operation)) {
                    execute(sql);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    Schema read() {
        return Introspector.on(connection).read(Scope.ALL).schema();
    }

    /** What leads from this database to a model, decided by this database. */
    Difference differenceTo(Schema model) {
        return Comparison.between(read(), model, Sides.DATABASE_TO_MODEL)
                .settle(ServerCanonicalizer.on(connection, "public"));
    }

    /** What leads from a snapshot to the entities, with what this database has. */
    ThreeWayDifference difference(EntityModel entities, EntityModel snapshot) {
        return difference(entities, snapshot, Drops.DROP);
    }

    /** The same, and what becomes of what the entities do without. */
    ThreeWayDifference difference(EntityModel entities, EntityModel snapshot, Drops drops) {
        return ThreeWayComparison.of(entities, snapshot, read(), drops)
                .settle(ServerCanonicalizer.on(connection, "public"));
    }

    /** The same, somebody knowing of renames. */
    ThreeWayDifference difference(EntityModel entities, EntityModel snapshot, List<Rename> given) {
        Schema schema = read();
        RenameSearch search = new RenameSearch(entities, snapshot, schema);
        return ThreeWayComparison.of(entities, snapshot, schema, search.with(search.identified(List.of()), given))
                .settle(ServerCanonicalizer.on(connection, "public"));
    }

    /** The first column of what a query finds. */
    List<String> strings(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** What leads from here to a schema read earlier, or cannot be decided by this database; nothing if it is that again. */
    List<Object> differenceToEarlier(Schema earlier) {
        Difference difference =
                Comparison.between(read(), earlier, Sides.ALIKE).settle(ServerCanonicalizer.on(connection, "public"));
        List<Object> all = new ArrayList<>(difference.operations());
        all.addAll(difference.undecided());
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
