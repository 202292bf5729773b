package dev.autogen.codegen;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.RecordedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the runner makes of a generated migration. */
final class Recorded {

    private Recorded() {}

    /** Puts the source and those before it into an empty folder, and lets the runner compile and record it. */
    static RecordedMigration of(MigrationSource source, Path folder) throws IOException {
        Path sources = Files.createTempDirectory(folder, "migrations");
        Files.writeString(sources.resolve(source.fileName()), source.text());
        MigrationSource first = MigrationGenerator.generate(Migrations.first());
        Files.writeString(sources.resolve(first.fileName()), first.text());
        return Autogen.offline().sources(sources, List.of(), null).record(Migrations.ID);
    }
}
