package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.filter.Filter;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.introspector.Introspector;
import dev.autogen.runner.ResetResult;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code autogen reset}. */
@Command(
        name = "reset",
        description = "Empties the managed schemas and applies all migrations again, for development; refused in"
                + " environments called prod, production or live.",
        footer = "  autogen reset")
final class ResetCommand implements Answering {

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    ResetCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Configuration configuration = invocation.configuration();
        Schema snapshot = Snapshot.read(Snapshots.folder(invocation))
                .map(found -> found.model().schema())
                .orElse(Schema.EMPTY);
        Set<String> schemas = Scopes.schemas(configuration, List.of(snapshot));
        ResetResult result = new Revisions(invocation)
                .runner(loss.guardOfReset(invocation))
                .reset(schemas, connection -> excluded(configuration, connection, snapshot));
        String emptied = "Emptied " + String.join(", ", schemas) + ": "
                + (result.emptied().isEmpty()
                        ? "nothing was there"
                        : result.emptied().size() + " objects dropped");
        if (invocation.options().verbose) {
            result.emptied().forEach(object -> invocation.terminal().progress("    dropped " + object));
        }
        return new Runs(invocation, "reset", loss).print(result.upgrade(), List.of(emptied), out -> out.name("emptied")
                .values(result.emptied()));
    }

    /** Tables, sequences and types that are left out of every comparison. */
    private static Set<QualifiedName> excluded(Configuration configuration, Connection connection, Schema snapshot) {
        Schema database =
                Introspector.on(connection).read(Scopes.of(configuration)).schema();
        Filter filter = configuration.exclusions().among(List.of(snapshot), List.of(database));
        Set<QualifiedName> excluded = names(database);
        excluded.removeAll(names(filter.without(database)));
        return excluded;
    }

    private static Set<QualifiedName> names(Schema schema) {
        Set<QualifiedName> names = new TreeSet<>();
        schema.tables().forEach(table -> names.add(table.name()));
        schema.sequences().forEach(sequence -> names.add(sequence.name()));
        schema.enums().forEach(type -> names.add(type.name()));
        schema.composites().forEach(type -> names.add(type.name()));
        return names;
    }
}
