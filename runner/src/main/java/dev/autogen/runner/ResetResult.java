package dev.autogen.runner;

import java.util.List;

/**
 * What a reset did.
 *
 * @param emptied what was dropped, in words, without what went along with it
 * @param upgrade the migrations that were applied after that
 */
public record ResetResult(List<String> emptied, RunResult upgrade) {

    /** Copies the list. */
    public ResetResult {
        emptied = List.copyOf(emptied);
    }
}
