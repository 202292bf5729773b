package dev.autogen.cli.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the files of settings and stacks them, the strongest first. */
final class ConfigurationFiles {

    private static final String NAME = "autogen.properties";

    private ConfigurationFiles() {}

    static Configuration load(Path cwd, Map<String, String> options, Map<String, String> environment) {
        for (String option : new TreeSet<>(options.keySet())) {
            if (Key.of(option) == null && !option.equals("config")) {
                throw new ConfigurationException("Unknown setting '" + option + "'. Did you mean '"
                        + Key.nearest(option).property() + "'?");
            }
        }
        Path main = main(cwd, options.getOrDefault("config", environment.getOrDefault("AUTOGEN_CONFIG", "")));
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Options(cwd, options));
        layers.add(new Layer.Environment(cwd, environment));
        if (main == null) {
            return new Configuration(cwd, null, layers, environment);
        }
        PropertiesFile settings = PropertiesFile.readKnown(main);
        layers.add(new Layer.Settings(settings));
        Path folder = settings.folder();
        Configuration base = new Configuration(folder, main, layers, environment);
        if (base.environment().isEmpty()) {
            return withLocal(folder, main, layers, environment);
        }
        return withEnvironment(base.environment(), folder, main, layers, environment);
    }

    /** What one developer sets for their own machine; it is not meant where an environment is named. */
    private static Configuration withLocal(
            Path folder, Path main, List<Layer> layers, Map<String, String> environment) {
        Path file = folder.resolve(Configuration.LOCAL_FILE);
        List<Layer> all = new ArrayList<>(layers);
        if (Files.isRegularFile(file)) {
            all.add(2, new Layer.Settings(PropertiesFile.readKnown(file)));
        }
        return new Configuration(folder, main, all, environment);
    }

    private static Configuration withEnvironment(
            String name, Path folder, Path main, List<Layer> layers, Map<String, String> environment) {
        Path file = folder.resolve("autogen-" + name + ".properties");
        List<Layer> all = new ArrayList<>(layers);
        if (Files.isRegularFile(file)) {
            all.add(2, new Layer.Settings(PropertiesFile.readKnown(file)));
        } else if (!urlAbove(layers)) {
            // a misspelt -e must not end on the developer's own database
            throw new ConfigurationException(
                    "There is no " + file + " for the environment '" + name + "'." + others(folder));
        }
        return new Configuration(folder, main, all, environment);
    }

    private static boolean urlAbove(List<Layer> layers) {
        return layers.get(0).text(Key.URL) != null || layers.get(1).text(Key.URL) != null;
    }

    private static String others(Path folder) {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "autogen-*.properties")) {
            files.forEach(file -> found.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
        found.sort(null);
        return found.isEmpty() ? " Write it, or give --url." : " There are: " + String.join(", ", found);
    }

    private static @Nullable Path main(Path cwd, String given) {
        if (!given.isEmpty()) {
            Path file = cwd.resolve(given).normalize();
            if (!Files.isRegularFile(file)) {
                throw new ConfigurationException("There is no configuration file " + file + ".");
            }
            return file;
        }
        for (@Nullable Path at = cwd; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }
}
