package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import java.io.File;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code autogen classpath}. */
@Command(
        name = "classpath",
        description = "Prints the classpath that the entities are read with.",
        footer = "  autogen classpath")
final class ClasspathCommand implements Callable<Integer> {

    private final Invocation invocation;

    ClasspathCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        ProjectClasspath classpath =
                ProjectClasspath.resolve(invocation.configuration(), invocation.terminal()::progress);
        invocation
                .terminal()
                .result(classpath.classpath().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        return ExitStatus.DONE;
    }
}
