package dev.autogen.cli;

import dev.autogen.cli.report.Retirements;
import dev.autogen.differ.Subject;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.retire.Clash;
import dev.autogen.differ.retire.Drops;
import dev.autogen.differ.retire.Retirement;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.introspector.DataFinding.Content;
import dev.autogen.introspector.DataProbe;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import java.io.IOException;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a new revision retires, what it drops all the same, and what is said of it. */
final class Retiring {

    private final Invocation invocation;
    private final DropOptions options;
    private final String defaultSchema;

    Retiring(Invocation invocation, DropOptions options) {
        this.invocation = invocation;
        this.options = options;
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    private boolean retires() {
        return invocation.configuration().retires() && !options.drop;
    }

    /** Without a database nobody knows what is empty. */
    Drops offline() {
        return drops(Set.of());
    }

    /**
     * With a database: what the newest revision added and holds nothing here is dropped.
     *
     * @param head the newest revision, or none
     */
    Drops with(Connection database, RevisionGraph graph, List<String> head, EntityModel snapshot, EntityModel entities)
            throws IOException {
        if (!retires() || head.isEmpty() || hasAll(entities.schema(), snapshot)) {
            return offline();
        }
        return drops(new Newcomers(DataProbe.on(database), before(graph, head.get(0)), snapshot, entities).empty());
    }

    /** Mostly nothing is gone, and then no earlier snapshot is sought. */
    private static boolean hasAll(Schema entities, EntityModel snapshot) {
        Schema used = Retirement.withoutRetired(snapshot.schema(), snapshot.retired());
        Set<QualifiedName> sequences = new HashSet<>();
        entities.sequences().forEach(sequence -> sequences.add(sequence.name()));
        return used.sequences().stream().allMatch(sequence -> sequences.contains(sequence.name()))
                && used.tables().stream().allMatch(table -> entities.table(table.name())
                        .filter(wanted -> table.columns().stream()
                                .allMatch(column -> wanted.column(column.name()).isPresent()))
                        .isPresent());
    }

    private Drops drops(Set<Subject> empty) {
        return new Drops(
                retires(),
                empty,
                DropOptions.subjects(options.restored, defaultSchema),
                DropOptions.subjects(options.anew, defaultSchema));
    }

    /** The model from before the newest revision; where it is not to be had, nothing counts as new. */
    private Optional<EntityModel> before(RevisionGraph graph, String head) throws IOException {
        List<String> down = graph.resolve(head).down();
        if (down.isEmpty()) {
            return Optional.of(EntityModel.EMPTY);
        }
        return down.size() > 1
                ? Optional.empty()
                : Snapshots.earlier(invocation)
                        .find(down.get(0))
                        .flatMap(Snapshot::read)
                        .map(Snapshot::model);
    }

    /** @throws UsageException where a retired name is wanted again for another type, and nobody said what that means */
    void requireDecided(ThreeWayDifference difference) {
        List<Clash> clashes = difference.retirement().clashes();
        if (clashes.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder();
        for (Clash clash : clashes) {
            String name = name(clash);
            message.append(described(clash))
                    .append(". Say which it is:\n  --restore ")
                    .append(name)
                    .append("   the same again: its data comes back and is converted\n  --anew ")
                    .append(name)
                    .append("      another one: the retired one gives way to it and keeps its data\n");
        }
        throw new UsageException(message + "Nothing was written.");
    }

    /** The same for somebody who writes nothing. */
    List<String> undecided(ThreeWayDifference difference) {
        return difference.retirement().clashes().stream()
                .map(clash -> described(clash) + "; -m asks for --restore " + name(clash) + " or --anew " + name(clash))
                .toList();
    }

    private String described(Clash clash) {
        return name(clash) + " is retired as " + clash.retired() + ", and the entities want it as " + clash.wanted();
    }

    private String name(Clash clash) {
        return clash.column().table().relativeTo(defaultSchema) + "."
                + clash.column().column();
    }

    /** What a revision retires, and what comes back. */
    Retirements of(ThreeWayDifference difference) {
        return new Retirements(
                described(difference.snapshot().retired().stream().filter(Retired::isNew)),
                described(difference.retirement().returned().stream()));
    }

    private List<String> described(Stream<Retired> retired) {
        return retired.map(each -> each.describe(defaultSchema)).toList();
    }

    /** What the newest revision added and no row needs. */
    private record Newcomers(
            DataProbe probe, Optional<EntityModel> before, EntityModel snapshot, EntityModel entities) {

        Set<Subject> empty() {
            Set<Subject> empty = new HashSet<>();
            if (before.isPresent()) {
                Schema former = before.get().schema();
                snapshot.schema().tables().forEach(table -> addEmpty(table, former.table(table.name()), empty));
                for (Sequence sequence : snapshot.schema().sequences()) {
                    if (!former.sequences().stream().anyMatch(s -> s.name().equals(sequence.name()))) {
                        empty.add(Subject.sequence(sequence.name()));
                    }
                }
            }
            return empty;
        }

        private void addEmpty(Table table, Optional<Table> former, Set<Subject> empty) {
            Optional<Table> wanted = entities.schema().table(table.name());
            if (wanted.isEmpty()) {
                if (former.isEmpty() && probe.table(table.name()).content() == Content.EMPTY) {
                    empty.add(Subject.table(table.name()));
                }
                return;
            }
            for (Column column : table.columns()) {
                boolean isNew =
                        former.isEmpty() || former.get().column(column.name()).isEmpty();
                if (isNew
                        && wanted.get().column(column.name()).isEmpty()
                        && probe.column(table.name(), column.name()).content() == Content.EMPTY) {
                    empty.add(Subject.column(table.name(), column.name()));
                }
            }
        }
    }
}
