package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param direction which way it went
 * @param done the migrations that were run or left out, in order; empty where there was nothing to do
 * @param unknown applied revisions that these migrations do not contain, for which an upgrade does nothing
 */
public record RunResult(Direction direction, List<Done> done, List<String> unknown) {

    /** Copies the lists. */
    public RunResult {
        done = List.copyOf(done);
        unknown = List.copyOf(unknown);
    }

    /**
     * One migration that was run, or left out and only recorded.
     *
     * @param script which
     * @param duration how long it took, its commit included
     * @param isSkipped whether nothing of it was run, since it is not meant for the environment, or was left out before
     */
    public record Done(Script script, Duration duration, boolean isSkipped) {}
}
