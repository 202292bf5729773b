package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Guard;
import dev.autogen.runner.RevisionException;
import dev.autogen.runner.graph.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the migrations make of an empty database.
 *
 * @param option that names them, for messages
 * @param target the revision up to which they run
 */
record MigrationsSource(String option, String target) implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        Invocation invocation = reader.invocation();
        List<Script> scripts = scripts(invocation);
        Database scratch = reader.scratchDatabase();
        if (!scripts.isEmpty()) {
            new Revisions(invocation)
                    .scratchRunner(scratch, everything(scripts))
                    .upgrade(target);
        }
        return reader.live("migrations", "at " + target, scratch);
    }

    private List<Script> scripts(Invocation invocation) {
        Path folder = invocation.configuration().migrations();
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    option + " migrations: there is no folder " + invocation.shown(folder) + ". Set 'migrations'.");
        }
        try {
            return new Revisions(invocation).graph().upTo(target);
        } catch (RevisionException e) {
            throw new UsageException(option + " migrations:" + target + ": " + e.getMessage());
        }
    }

    /** The rows in a scratch database are nobody's. Named, since some environments want each revision named. */
    static Guard everything(List<Script> scripts) {
        return Guard.of(new Decision(true, scripts.stream().map(Script::id).collect(Collectors.toSet())));
    }
}
