package dev.autogen.differ.cases;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** A database for one case after the other. */
final class CaseDatabase implements AutoCloseable {

    private static final String RESET = """
            discard all;
            do $$
            declare name text;
            begin
              for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
              loop
                execute format('drop schema %I cascade', name);
              end loop;
              execute 'create schema public';
            end $$
            """;

    private final TestDatabase database;
    private final Connection connection;

    CaseDatabase() throws SQLException {
        database = PostgresServer.shared().createDatabase();
        connection = database.connect();
    }

    TestDatabase database() {
        return database;
    }

    /** As new. */
    void reset() throws SQLException {
        for (String sql : RESET.split(";\n", 2)) {
            execute(sql);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void apply(List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (String sql : Ddl.statements(operation)) {
                execute(sql);
            }
        }
    }

    Schema read(String defaultSchema) {
        return Introspector.on(connection)
                .read(new Scope(defaultSchema, List.of(), Set.of(QualifiedName.of(defaultSchema, "autogen_history"))))
                .schema();
    }

    ServerCanonicalizer canonicalizer(String defaultSchema) {
        return ServerCanonicalizer.on(connection, defaultSchema);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
