package dev.autogen.codegen;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the runner makes of a generated migration. */
final class Recorded {

    private Recorded() {}

    /** Generates a migration for each operation, by its name, and lets the runner compile and record them all. */
    static Map<String, RecordedMigration> each(Map<String, Operation> operations, Path folder) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("migrations"));
        write(MigrationGenerator.generate(Migrations.first()), sources);
        for (Map.Entry<String, Operation> operation : operations.entrySet()) {
            write(source(operation.getKey(), operation.getValue()), sources);
        }
        Autogen offline = Autogen.offline().sources(sources, List.of(), folder.resolve("classes"));
        Map<String, RecordedMigration> recorded = new LinkedHashMap<>();
        operations.keySet().forEach(name -> recorded.put(name, offline.record(id(name))));
        return recorded;
    }

    /** The migration that is written for one of several operations, by its name. */
    static MigrationSource source(String name, Operation operation) {
        return MigrationGenerator.generate(Migrations.spec(name, id(name), List.of(operation)));
    }

    private static String id(String name) {
        return String.format("%012x", Integer.toUnsignedLong(name.hashCode()));
    }

    private static void write(MigrationSource source, Path sources) throws IOException {
        Files.writeString(sources.resolve(source.fileName()), source.text());
    }

    /** Puts the source and those before it into an empty folder, and lets the runner compile and record it. */
    static RecordedMigration of(MigrationSource source, Path folder) throws IOException {
        Path sources = Files.createTempDirectory(folder, "migrations");
        write(source, sources);
        write(MigrationGenerator.generate(Migrations.first()), sources);
        return Autogen.offline().sources(sources, List.of(), null).record(Migrations.ID);
    }
}
