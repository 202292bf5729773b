package dev.autogen.cli.init;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found and done.
 *
 * @param found a line each, {@code entities: com.acme (3)}
 * @param written files and folders that are new or got a line
 * @param untouched those that were there already
 * @param dependency lines to add to {@code buildFile}; empty when the build has the runner
 * @param buildFile where they go
 * @param warnings what works against migrations in this project
 * @param next what to do now, in order
 */
public record InitResult(
        List<String> found,
        List<Path> written,
        List<Path> untouched,
        List<String> dependency,
        Path buildFile,
        List<String> warnings,
        List<String> next) {

    /** Copies. */
    public InitResult {
        found = List.copyOf(found);
        written = List.copyOf(written);
        untouched = List.copyOf(untouched);
        dependency = List.copyOf(dependency);
        warnings = List.copyOf(warnings);
        next = List.copyOf(next);
    }
}
