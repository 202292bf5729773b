package dev.autogen.differ.models;

import dev.autogen.codegen.Change;
import dev.autogen.codegen.ClassNamePattern;
import dev.autogen.codegen.Lineage;
import dev.autogen.codegen.MigrationGenerator;
import dev.autogen.codegen.MigrationSource;
import dev.autogen.codegen.MigrationSpec;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.Autogen;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The first migration of a model, as a Java file in a folder, for as many databases as one likes. */
record OwnMigrations(Path folder) {

    private static final Instant CREATED = Instant.parse("2026-11-21T02:00:00Z");

    /** Writes it. */
    static OwnMigrations write(Path folder, EntityModel entities) throws IOException {
        List<Operation> operations =
                ThreeWayComparison.offline(entities, EntityModel.EMPTY).operations();
        MigrationSource source = MigrationGenerator.generate(new MigrationSpec(
                "db.migrations",
                ClassNamePattern.DEFAULT.name(CREATED, "", "initial", taken -> false),
                "1b6d0e8c44aa",
                Lineage.after(List.of()),
                "initial",
                CREATED,
                operations.stream().map(Change::of).toList(),
                Operation.reverse(operations).stream().map(Change::of).toList(),
                "public"));
        Files.writeString(folder.resolve(source.fileName()), source.text());
        return new OwnMigrations(folder);
    }

    void upgrade(TestDatabase database) {
        on(database).upgrade();
    }

    void downgrade(TestDatabase database) {
        on(database).downgrade("base");
    }

    private Autogen on(TestDatabase database) {
        return Autogen.on(database.dataSource()).sources(folder, List.of(), folder.resolve("compiled"));
    }
}
