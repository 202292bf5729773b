package dev.autogen.cli.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The modules that matter here, with their class folders, in build order.
 *
 * @param tool name of the build tool
 */
record ResolvedBuild(String tool, Map<BuildModule, List<Path>> classes) {

    static final String RUNNER = "dev.autogen:autogen-runner";

    ProjectClasspath classpath() {
        Set<Path> roots = new LinkedHashSet<>();
        Set<Path> sources = new LinkedHashSet<>();
        Set<Path> resources = new LinkedHashSet<>();
        List<Path> runnerIn = new ArrayList<>();
        for (BuildModule module : classes.keySet()) {
            classes.getOrDefault(module, List.of()).stream()
                    .filter(Files::isDirectory)
                    .forEach(roots::add);
            module.sources().stream().filter(Files::isDirectory).forEach(sources::add);
            module.resources().stream().filter(Files::isDirectory).forEach(resources::add);
            if (module.has(RUNNER)) {
                runnerIn.addAll(module.sources());
            }
        }
        Map<String, Path> libraries = libraries();
        Set<Path> classpath = new LinkedHashSet<>(roots);
        classpath.addAll(resources);
        classpath.addAll(libraries.values());
        return new ProjectClasspath(
                BuildKind.valueOf(tool.toUpperCase(Locale.ROOT)),
                List.copyOf(roots),
                List.copyOf(classpath),
                List.copyOf(sources),
                List.copyOf(resources),
                libraries.containsKey("org.springframework.boot:spring-boot"),
                runnerIn);
    }

    /** One version of each; the last module, the one that is run, decides which. */
    private Map<String, Path> libraries() {
        List<BuildModule> modules = new ArrayList<>(classes.keySet());
        Collections.reverse(modules);
        Map<String, Path> result = new LinkedHashMap<>();
        for (BuildModule module : modules) {
            module.libraries().forEach(library -> result.putIfAbsent(library.name(), library.jar()));
        }
        return result;
    }
}
