package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.LockHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database, seen from outside of runs.
 *
 * @param open the rows of what is applied or on its way, oldest first
 * @param holder who is migrating it; null for nobody, and where nothing is on its way
 */
public record Observed(List<AppliedRevision> open, @Nullable LockHolder holder) {

    /** Copies the list. */
    public Observed {
        open = List.copyOf(open);
    }
}
