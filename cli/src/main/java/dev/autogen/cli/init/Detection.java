package dev.autogen.cli.init;

import dev.autogen.cli.build.BuildException;
import dev.autogen.cli.build.ProjectModules;
import dev.autogen.cli.build.ProjectModules.Module;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Looks at the modules and their sources. */
final class Detection {

    private Detection() {}

    static Findings of(Path folder, ProjectModules project) {
        Map<Module, SourceFacts> sources = new LinkedHashMap<>();
        for (Module module : project.modules()) {
            sources.put(module, SourceFacts.of(roots(module)));
        }
        if (sources.isEmpty()) {
            throw new BuildException("The build in " + folder + " has no module with Java sources.");
        }
        SortedMap<String, Integer> entities = new TreeMap<>();
        sources.values()
                .forEach(facts -> facts.entities().forEach((name, count) -> entities.merge(name, count, Integer::sum)));
        Module home = migrationsModule(sources);
        List<Path> classFolders = new ArrayList<>();
        List<Path> roots = new ArrayList<>();
        for (Module module : sources.keySet()) {
            classFolders.addAll(module.classes());
            roots(module).stream().filter(Files::isDirectory).forEach(roots::add);
        }
        return new Findings(
                project.kind(),
                folder,
                folder.getFileName().toString().replaceAll("[^A-Za-z0-9]+", "_"),
                classFolders,
                roots,
                entities,
                sources.keySet().stream().anyMatch(Module::springBoot),
                profiles(sources.keySet()),
                home.folder(),
                migrationsRoot(home),
                buildFile(home.folder()),
                home.runner());
    }

    private static List<Path> roots(Module module) {
        List<Path> result = new ArrayList<>(module.sources());
        Path kotlin = module.folder().resolve("src/main/kotlin");
        if (!result.contains(kotlin)) {
            result.add(kotlin);
        }
        return result;
    }

    /** Where the application starts, for there the runner is embedded; else the last that holds entities. */
    private static Module migrationsModule(Map<Module, SourceFacts> sources) {
        List<Predicate<SourceFacts>> wishes = List.of(
                SourceFacts::springApplication,
                SourceFacts::main,
                facts -> !facts.entities().isEmpty(),
                facts -> true);
        Module result = sources.keySet().iterator().next();
        for (Predicate<SourceFacts> wish : wishes) {
            boolean found = false;
            for (Map.Entry<Module, SourceFacts> entry : sources.entrySet()) {
                if (wish.test(entry.getValue())) {
                    result = entry.getKey();
                    found = true;
                }
            }
            if (found) {
                return result;
            }
        }
        return result;
    }

    private static Path migrationsRoot(Module module) {
        Path usual = module.folder().resolve("src/main/java");
        return module.sources().isEmpty() || module.sources().contains(usual)
                ? usual
                : module.sources().get(0);
    }

    private static Path buildFile(Path folder) {
        for (String name : List.of("pom.xml", "build.gradle.kts", "build.gradle")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return folder;
    }

    private static List<String> profiles(Iterable<Module> modules) {
        TreeSet<String> result = new TreeSet<>();
        for (Module module : modules) {
            Path resources = module.folder().resolve("src/main/resources");
            if (Files.isDirectory(resources)) {
                try (DirectoryStream<Path> files =
                        Files.newDirectoryStream(resources, "application-*.{yml,yaml,properties}")) {
                    for (Path file : files) {
                        String name = file.getFileName().toString();
                        result.add(name.substring("application-".length(), name.lastIndexOf('.')));
                    }
                } catch (IOException e) {
                    throw new BuildException("Cannot read " + resources + ": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(result);
    }
}
