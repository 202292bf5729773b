package dev.autogen.cli;

import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Whether all migrations together lead to what the entities ask for. */
final class VerifiedModel {

    private final SourceReader reader;
    private final Invocation invocation;

    VerifiedModel(SourceReader reader) {
        this.reader = reader;
        this.invocation = reader.invocation();
    }

    /** Compares the database, at all heads, with the entities; what neither they nor the snapshot have is left alone. */
    List<VerifyFinding> compare(RevisionGraph graph, LiveSide database) {
        EntityModel entities = reader.entities().model();
        EntityModel snapshot = snapshot(graph, entities);
        ComparedSides sides = ComparedSides.of(invocation.configuration(), database.schema(), entities, snapshot);
        ThreeWayDifference difference = sides.threeWay(
                Readings.canonicalizer(invocation.configuration(), database.server(), database.connection()));
        new Remarks(invocation).warnings(difference).forEach(invocation.terminal()::warn);
        List<VerifyFinding> findings = new ArrayList<>();
        if (!difference.plan().isEmpty()) {
            findings.add(new VerifyFinding(
                    "entities",
                    "The entities ask for what no revision has:",
                    difference.operations(),
                    List.of(),
                    "Write the revision that is missing: autogen -m MESSAGE."));
        }
        if (!difference.drift().isEmpty()) {
            findings.add(new VerifyFinding(
                    "migrations",
                    "The migrations do not lead to what the newest snapshot says; what is missing:",
                    difference.drift(),
                    List.of(),
                    "Mend the newest revision, or write another one for it."));
        }
        return findings;
    }

    /** The entities themselves where there is no one snapshot that could say what the revisions were to make. */
    private EntityModel snapshot(RevisionGraph graph, EntityModel entities) {
        List<Script> heads = graph.heads();
        return heads.size() == 1 && Files.isDirectory(Snapshots.folder(invocation))
                ? Snapshots.at(invocation, List.of(heads.get(0).id()))
                : entities;
    }
}
