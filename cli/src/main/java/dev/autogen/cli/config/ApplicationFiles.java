package dev.autogen.cli.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the files of the application below a folder, module by module, and joins what they say. */
final class ApplicationFiles {

    private static final int DEPTH = 3;
    private static final String RESOURCES = "src/main/resources";

    private ApplicationFiles() {}

    static Application read(Path folder, String profile, Map<String, String> environment) {
        List<Path> modules = new ArrayList<>();
        modules(folder, DEPTH, modules);
        boolean spring = false;
        List<Path> files = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        List<String> classes = new ArrayList<>();
        boolean listedOnly = false;
        List<String> mappingFiles = new ArrayList<>();
        @Nullable String ddlAuto = null;
        List<Application.DataSource> dataSources = new ArrayList<>();
        for (Path module : modules) {
            for (Application part : parts(folder, module, profile, environment)) {
                spring |= part.spring();
                files.addAll(part.files());
                settings.putAll(part.settings());
                classes.addAll(part.classes());
                listedOnly |= part.listedOnly();
                mappingFiles.addAll(part.mappingFiles());
                ddlAuto = part.ddlAuto().orElse(ddlAuto);
                dataSources.addAll(part.dataSources());
            }
        }
        return new Application(spring, files, settings, classes, listedOnly, mappingFiles, ddlAuto, dataSources);
    }

    private static List<Application> parts(Path folder, Path module, String profile, Map<String, String> environment) {
        List<Application> result = new ArrayList<>();
        Path resources = module.resolve(RESOURCES);
        Path xml = resources.resolve("META-INF/persistence.xml");
        if (Files.isRegularFile(xml)) {
            result.add(PersistenceXml.read(xml, profile, environment));
        }
        List<Path> places = new ArrayList<>(List.of(resources, resources.resolve("config")));
        places.addAll(List.of(module, module.resolve("config")));
        if (!module.equals(folder)) {
            places.addAll(List.of(folder, folder.resolve("config")));
        }
        SpringFiles.read(places, profile, environment).ifPresent(result::add);
        return result;
    }

    /** Every module with resources, the outer ones first. */
    private static void modules(Path folder, int depth, List<Path> found) {
        if (Files.isDirectory(folder.resolve(RESOURCES))) {
            found.add(folder);
        }
        if (depth == 0) {
            return;
        }
        List<Path> inner = new ArrayList<>();
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(folder, path -> mayBeModule(path, depth == DEPTH))) {
            children.forEach(inner::add);
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
        inner.sort(null);
        inner.forEach(module -> modules(module, depth - 1, found));
    }

    private static boolean mayBeModule(Path path, boolean outermost) {
        String name = path.getFileName().toString();
        return switch (name) {
            case "src", "target", "build", "out", "bin", "node_modules", "gradle" -> false;
            // an outer folder may only group modules
            default -> !name.startsWith(".") && Files.isDirectory(path) && (outermost || hasBuildFile(path));
        };
    }

    private static boolean hasBuildFile(Path path) {
        return Files.exists(path.resolve("pom.xml"))
                || Files.exists(path.resolve("build.gradle"))
                || Files.exists(path.resolve("build.gradle.kts"));
    }
}
