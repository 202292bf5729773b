package dev.autogen.cli.build;

import dev.autogen.cli.work.WorkFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a project as the build tells them, before anything is compiled.
 *
 * @param kind the build tool
 * @param modules in build order
 */
public record ProjectModules(BuildKind kind, List<Module> modules) {

    /** Copies. */
    public ProjectModules {
        modules = List.copyOf(modules);
    }

    /**
     * One module.
     *
     * @param name {@code group:artifact}, or the path in Gradle
     * @param folder where its build file lies
     * @param classes the build's own class folders; need not exist
     * @param sources source roots; need not exist
     * @param springBoot whether it depends on Spring Boot
     * @param runner whether it depends on {@code autogen-runner}
     */
    public record Module(
            String name, Path folder, List<Path> classes, List<Path> sources, boolean springBoot, boolean runner) {

        /** Copies. */
        public Module {
            classes = List.copyOf(classes);
            sources = List.copyOf(sources);
        }
    }

    /** The nearest folder upwards with a build file; empty when there is none. */
    public static Optional<Path> projectFolder(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("pom.xml")) || GradleBuild.isProject(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * Asks the build, unless it was asked before and has not changed.
     *
     * @throws BuildException when the build fails
     */
    public static ProjectModules of(Path folder, Consumer<String> progress) {
        FactsCache.Entry entry = new BuildResolver(folder, folder, progress).facts();
        List<Module> modules = new ArrayList<>();
        for (BuildModule module : entry.facts().around(folder)) {
            modules.add(new Module(
                    module.name(),
                    module.folder(),
                    module.classes(),
                    module.sources(),
                    module.has("org.springframework.boot:spring-boot"),
                    module.has(ResolvedBuild.RUNNER)));
        }
        return new ProjectModules(BuildKind.valueOf(entry.tool().toUpperCase(Locale.ROOT)), modules);
    }

    /** Deletes everything that was kept for a folder; it is made again when it is needed. */
    public static void forget(Path folder) {
        WorkFiles.delete(folder.resolve(".autogen"));
    }
}
