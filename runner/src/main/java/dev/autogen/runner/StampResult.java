package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import java.util.List;

/**
 * How the history was changed without running anything.
 *
 * @param added what now counts as applied and did not, in order
 * @param removed ids that no longer count as applied; unknown ones too
 */
public record StampResult(List<Script> added, List<String> removed) {

    /** Copies the lists. */
    public StampResult {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
