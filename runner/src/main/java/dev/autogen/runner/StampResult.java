package dev.autogen.runner;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.execute.HistoryRewrite;
import dev.autogen.runner.internal.execute.HistoryRewrite.Added;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the history was changed without running anything.
 *
 * @param added what now counts as applied and did not, in order
 * @param skipped those of the added that are not meant for the environment, and were recorded as skipped
 * @param removed ids that no longer count as applied; unknown ones too
 */
public record StampResult(List<Script> added, List<Script> skipped, List<String> removed) {

    /** What a change of the history comes to. */
    static StampResult of(HistoryRewrite rewrite) {
        return new StampResult(
                scripts(rewrite.added().stream()),
                scripts(rewrite.added().stream().filter(added -> added.origin() == Origin.SKIPPED)),
                rewrite.reverted());
    }

    private static List<Script> scripts(Stream<Added> added) {
        return added.map(a -> a.recorded().script()).toList();
    }

    /** Copies the lists. */
    public StampResult {
        added = List.copyOf(added);
        skipped = List.copyOf(skipped);
        removed = List.copyOf(removed);
    }
}
