package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.RecordedMigration;
import java.util.List;

/**
 * A change of the history without running anything.
 *
 * @param reverted ids that no longer count as applied
 * @param added what now does, in order
 * @param origin why it does
 */
public record HistoryRewrite(List<String> reverted, List<RecordedMigration> added, Origin origin) {}
