package dev.autogen.runner;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applied revisions whose migrations are not at hand; their rows in the history say what they follow and what takes them
 * back.
 */
final class AbsentRevisions {

    private final Map<String, AppliedRevision> rows = new LinkedHashMap<>();

    AbsentRevisions(RevisionGraph graph, List<AppliedRevision> applied) {
        for (AppliedRevision row : applied) {
            if (graph.find(row.revision()).isEmpty()) {
                rows.put(row.revision(), row);
            }
        }
    }

    boolean contain(Script script) {
        return rows.containsKey(script.id());
    }

    /**
     * The graph with them in it.
     *
     * @throws RevisionException if it is not known what one of them follows
     */
    RevisionGraph joinedTo(RevisionGraph graph) {
        if (rows.isEmpty()) {
            return graph;
        }
        List<Script> scripts = new ArrayList<>(graph.scripts());
        Set<String> known = new HashSet<>(rows.keySet());
        scripts.forEach(script -> known.add(script.id()));
        for (AppliedRevision row : rows.values()) {
            List<String> down = row.down();
            if (down == null) {
                throw lost(row);
            }
            scripts.add(new Script(
                    row.revision(),
                    found(down, known),
                    found(row.dependsOn(), known),
                    List.of(),
                    row.description(),
                    "",
                    "the history",
                    null));
        }
        return RevisionGraph.of(scripts);
    }

    /** What is not applied and not at hand either is nobody's concern. */
    private static List<String> found(@Nullable List<String> ids, Set<String> known) {
        return ids == null ? List.of() : ids.stream().filter(known::contains).toList();
    }

    /**
     * How one of them is taken back.
     *
     * @throws RevisionException if nothing was kept that does so
     */
    PlannedRevision downgrade(Script script) {
        AppliedRevision row = rows.get(script.id());
        if (row == null || row.downgrade() == null) {
            throw row == null ? new IllegalArgumentException(script.id()) : lost(row);
        }
        List<Operation> operations = row.downgrade().isBlank()
                ? List.of()
                : List.of(new ExecuteSql(row.downgrade(), List.of(), null, "it was kept for one direction"));
        RecordedMigration recorded = new RecordedMigration(script, List.of(), List.of(new Step(1, "", operations)));
        return new PlannedRevision(
                Direction.DOWNGRADE, recorded, Way.KEPT, row, sink -> operations.forEach(sink::accept));
    }

    private static RevisionException lost(AppliedRevision row) {
        return new RevisionException(
                "The database has a revision that these migrations do not contain, and no downgrade"
                        + " was kept for it: " + row.revision() + " (" + row.description() + "), applied by "
                        + row.appliedBy()
                        + " at " + row.appliedAt()
                        + ". Bring its migration back (another branch?), or correct the history with"
                        + " `autogen stamp`.");
    }
}
