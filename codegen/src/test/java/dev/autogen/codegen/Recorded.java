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
        write(Migrations.first(), sources);
        Map<String, String> ids = new LinkedHashMap<>();
        for (Map.Entry<String, Operation> operation : operations.entrySet()) {
            String id = String.format("%012x", ids.size() + 1);
            ids.put(operation.getKey(), id);
            write(Migrations.spec("case " + ids.size(), id, List.of(operation.getValue())), sources);
        }
        Autogen offline = Autogen.offline().sources(sources, List.of(), folder.resolve("classes"));
        Map<String, RecordedMigration> recorded = new LinkedHashMap<>();
        ids.forEach((name, id) -> recorded.put(name, offline.record(id)));
        return recorded;
    }

    private static void write(MigrationSpec spec, Path sources) throws IOException {
        MigrationSource source = MigrationGenerator.generate(spec);
        Files.writeString(sources.resolve(source.fileName()), source.text());
    }

    /** Puts the source and those before it into an empty folder, and lets the runner compile and record it. */
    static RecordedMigration of(MigrationSource source, Path folder) throws IOException {
        Path sources = Files.createTempDirectory(folder, "migrations");
        Files.writeString(sources.resolve(source.fileName()), source.text());
        write(Migrations.first(), sources);
        return Autogen.offline().sources(sources, List.of(), null).record(Migrations.ID);
    }
}
