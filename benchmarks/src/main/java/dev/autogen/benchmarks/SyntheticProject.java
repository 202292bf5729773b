package dev.autogen.benchmarks;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Sides;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.SyntheticModel;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The synthetic model of some size: compiled, and created in a database of its own. */
final class SyntheticProject implements AutoCloseable {

    private final EntitySource source;
    private final EntityModel entities;
    private final TestDatabase database;

    SyntheticProject(int size) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("autogen-benchmark");
        folder.toFile().deleteOnExit();
        Path classes = compile(folder, size);
        source = new EntitySource(
                List.of(),
                List.of(classes),
                List.of(classes),
                Map.of(),
                PostgresServer.shared().majorVersion(),
                "public",
                "jpa");
        entities = EntityLoader.read(source);
        database = PostgresServer.shared().createDatabase();
        create();
    }

    /** Writes a project of a size into a folder, for measuring whole processes: {@code SIZE FOLDER}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        compile(folder, Integer.parseInt(args[0]));
        Files.writeString(
                folder.resolve("autogen.properties"),
                "classpath = classes/\nentities = classes/\nmigrations = db/migrations\n");
    }

    EntitySource source() {
        return source;
    }

    EntityModel entities() {
        return entities;
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    /** The database as the catalog tells it. */
    static Schema read(Connection connection) {
        return Introspector.on(connection).read(Scope.ALL).schema();
    }

    private static Path compile(Path folder, int size) throws IOException {
        Path sources = folder.resolve("src");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        SyntheticModel.writeTo(sources, size);
        List<String> args = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        args.addAll(List.of("-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(args::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The synthetic model does not compile");
        }
        return classes;
    }

    /** A statement a transaction: one for all would need more locks than a server has by default. */
    private void create() throws SQLException {
        List<Operation> operations = Comparison.between(Schema.EMPTY, entities.schema(), Sides.ALIKE)
                .settleByText()
                .operations();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Operation operation : operations) {
                for (String sql : Ddl.statements(operation)) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
