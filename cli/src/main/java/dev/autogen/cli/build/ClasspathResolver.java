package dev.autogen.cli.build;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.config.EntitySelection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts together what is searched for entities and what their classes need. */
final class ClasspathResolver {

    private final Configuration configuration;
    private final EntitySelection entities;
    private final Consumer<String> progress;

    ClasspathResolver(Configuration configuration, Consumer<String> progress) {
        this.configuration = configuration;
        this.entities = configuration.entities();
        this.progress = progress;
    }

    ProjectClasspath resolve() {
        List<Path> given = configuration.classpath();
        if (!given.isEmpty()) {
            return byHand(given);
        }
        Path folder = configuration.folder();
        if (!entities.roots().isEmpty() && BuildTool.around(folder).isEmpty()) {
            return byHand(List.of());
        }
        ResolvedBuild build = new BuildResolver(folder, configuration.migrations(), progress).resolve();
        ProjectClasspath all = build.classpath();
        if (entities.roots().isEmpty()) {
            return all;
        }
        return new ProjectClasspath(
                all.kind(),
                entities.roots(),
                joined(entities.roots(), all.classpath()),
                all.sources(),
                all.resources(),
                all.springBoot(),
                all.runnerIn());
    }

    private ProjectClasspath byHand(List<Path> classpath) {
        List<Path> roots = new ArrayList<>(entities.roots());
        if (roots.isEmpty()) {
            classpath.stream().filter(Files::isDirectory).forEach(roots::add);
        }
        if (roots.isEmpty() && entities.names().isEmpty()) {
            throw new ConfigurationException("The classpath holds jars only, and nothing says where entities are."
                    + "\nGive packages, class names or jars by 'entities' in autogen.properties or --entities.");
        }
        boolean springBoot = classpath.stream()
                .anyMatch(path -> path.getFileName().toString().startsWith("spring-boot-"));
        return new ProjectClasspath(
                BuildKind.NONE,
                roots.isEmpty() ? classpath : roots,
                joined(roots, classpath),
                List.of(),
                List.of(),
                springBoot,
                List.of());
    }

    private static List<Path> joined(List<Path> first, List<Path> second) {
        Set<Path> result = new LinkedHashSet<>(first);
        result.addAll(second);
        return List.copyOf(result);
    }
}
