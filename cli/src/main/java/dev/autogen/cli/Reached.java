package dev.autogen.cli;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What lists mark of a database.
 *
 * @param current ids of what it is at
 * @param skipped ids of what was left out there
 */
record Reached(Set<String> current, Set<String> skipped) {

    /** Where nobody asked. */
    static final Reached NOT_ASKED = new Reached(Set.of(), Set.of());

    /** Copies the sets. */
    Reached {
        current = Set.copyOf(current);
        skipped = Set.copyOf(skipped);
    }

    /** By what counts as applied there. */
    static Reached by(List<AppliedRevision> applied, RevisionGraph graph) {
        Set<String> current = graph.current(ids(applied, row -> true)).stream()
                .map(Script::id)
                .collect(Collectors.toSet());
        return new Reached(current, ids(applied, row -> row.origin() == Origin.SKIPPED));
    }

    private static Set<String> ids(List<AppliedRevision> applied, Predicate<AppliedRevision> which) {
        return applied.stream().filter(which).map(AppliedRevision::revision).collect(Collectors.toSet());
    }
}
