package dev.autogen.runner.internal.execute;

import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.RunResult.Done;
import java.util.List;
import java.util.stream.Collectors;

/** What a run that failed leaves behind. */
final class Aftermath {

    private Aftermath() {}

    /** The failure with what it leaves behind, where that is known. */
    static MigrationFailedException told(MigrationFailedException failure, String aftermath) {
        return failure.getCause() instanceof LostCommitException ? failure : failure.adding(aftermath);
    }

    static String of(List<Done> done) {
        if (done.isEmpty()) {
            return "The database is as before.";
        }
        String earlier = done.stream().map(d -> d.script().label()).collect(Collectors.joining(", "));
        return "What ran before it in this run stays: " + earlier + ".";
    }
}
