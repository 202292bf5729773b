package dev.autogen.cli.build;

import dev.autogen.cli.config.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What entities are read from.
 *
 * @param kind the build that it comes from
 * @param roots class folders and jars to search for entities
 * @param classpath all that the application's classes need, the roots and resources first
 * @param sources source roots, for positions; empty when the classpath was given by hand
 * @param resources folders with {@code META-INF} and mapping files
 * @param springBoot whether Spring Boot is among the dependencies
 * @param runnerIn source roots of modules that have {@code autogen-runner}, directly or not
 */
public record ProjectClasspath(
        BuildKind kind,
        List<Path> roots,
        List<Path> classpath,
        List<Path> sources,
        List<Path> resources,
        boolean springBoot,
        List<Path> runnerIn) {

    /** Copies. */
    public ProjectClasspath {
        roots = List.copyOf(roots);
        classpath = List.copyOf(classpath);
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        runnerIn = List.copyOf(runnerIn);
    }

    /**
     * Asks the build, if its files changed, and compiles the sources, if any changed.
     *
     * @param progress told in a few words of each thing that takes long, before it begins
     * @throws BuildException when the build or a compilation fails
     * @throws dev.autogen.cli.config.ConfigurationException when there is no build and no classpath
     */
    public static ProjectClasspath resolve(Configuration configuration, Consumer<String> progress) {
        return new ClasspathResolver(configuration, progress).resolve();
    }

    /** The package that a folder stands for; empty when it lies outside all source roots. */
    public Optional<String> packageOf(Path folder) {
        for (Path root : sources) {
            if (folder.startsWith(root)) {
                return Optional.of(
                        root.relativize(folder).toString().replace('/', '.').replace('\\', '.'));
            }
        }
        return Optional.empty();
    }

    /** Whether Java sources in this folder would compile against the runner; true outside all source roots. */
    public boolean hasRunner(Path folder) {
        return packageOf(folder).isEmpty() || runnerIn.stream().anyMatch(folder::startsWith);
    }
}
