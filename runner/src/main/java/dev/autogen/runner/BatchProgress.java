package dev.autogen.runner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a step came that goes batch by batch. Kept in the history in the transaction of each batch.
 *
 * @param to the last key that was done, as text, one a column; null where nothing was
 * @param end the last key that is to be done, found when the step began; null where the table was empty
 * @param rows how many rows were in the batches that were done
 * @param total about how many rows there are
 */
public record BatchProgress(
        @Nullable List<String> to, @Nullable List<String> end, long rows, long total) {

    /** Copies the lists. */
    public BatchProgress {
        to = to == null ? null : List.copyOf(to);
        end = end == null ? null : List.copyOf(end);
    }

    /** Rows: those that were done and, about, all. */
    public String describe() {
        return rows + " of " + Math.max(rows, total) + " rows";
    }
}
