package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param direction which way it went
 * @param done the migrations that were run, in order; empty where there was nothing to do
 * @param unknown applied revisions that these migrations do not contain, for which an upgrade does nothing
 */
public record RunResult(Direction direction, List<Done> done, List<String> unknown) {

    /** Copies the lists. */
    public RunResult {
        done = List.copyOf(done);
        unknown = List.copyOf(unknown);
    }

    /**
     * One migration that was run.
     *
     * @param script which
     * @param duration how long it took, its commit included
     */
    public record Done(Script script, Duration duration) {}
}
