package dev.autogen.cli.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
record ResolvedBuild(String tool, List<Part> parts) {

    static final String RUNNER = "dev.autogen:autogen-runner";

    /** A module and the class folders that stand for it. */
    record Part(BuildModule module, List<Path> classes) {}

    ProjectClasspath classpath() {
        Set<Path> roots = new LinkedHashSet<>();
        Set<Path> sources = new LinkedHashSet<>();
        Set<Path> resources = new LinkedHashSet<>();
        List<Path> runnerIn = new ArrayList<>();
        for (Part part : parts) {
            BuildModule module = part.module();
            addFolders(part.classes(), roots);
            addFolders(module.sources(), sources);
            addFolders(module.resources(), resources);
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

    private static void addFolders(List<Path> candidates, Set<Path> into) {
        for (Path path : candidates) {
            if (Files.isDirectory(path)) {
                into.add(path);
            }
        }
    }

    /** One version of each; the last module, the one that is run, decides which. */
    private Map<String, Path> libraries() {
        Map<String, Path> result = new LinkedHashMap<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (Library library : parts.get(i).module().libraries()) {
                result.putIfAbsent(library.name(), library.jar());
            }
        }
        return result;
    }
}
