package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.RecordedMigration;
import java.util.List;

/**
 * A change of the history without running anything.
 *
 * @param reverted ids that no longer count as applied
 * @param added what now does, in order
 */
public record HistoryRewrite(List<String> reverted, List<Added> added) {

    /**
     * A revision that now counts as applied.
     *
     * @param origin why it does
     */
    public record Added(RecordedMigration recorded, Origin origin) {}
}
