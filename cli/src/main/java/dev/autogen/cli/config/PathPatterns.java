package dev.autogen.cli.config;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Jars, folders, {@code folder/*} and {@code folder/*.jar}: both stars mean the jars in a folder. */
final class PathPatterns {

    private PathPatterns() {}

    static List<Path> expand(Setting setting, List<String> items) {
        Set<Path> result = new LinkedHashSet<>();
        for (String item : items) {
            int name = Math.max(item.lastIndexOf('/'), item.lastIndexOf('\\')) + 1;
            if (item.indexOf('*', name) < 0) {
                result.add(existing(setting, item));
            } else {
                result.addAll(jars(setting, item.substring(0, name), item.substring(name)));
            }
        }
        return List.copyOf(result);
    }

    private static Path existing(Setting setting, String item) {
        Path path = setting.resolve(item);
        if (!Files.exists(path)) {
            throw new ConfigurationException("There is no " + path + ", named at " + setting.where() + ".");
        }
        return path;
    }

    private static List<Path> jars(Setting setting, String folder, String pattern) {
        Path path = setting.resolve(folder.isEmpty() ? "." : folder);
        List<Path> result = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, pattern)) {
            for (Path file : files) {
                if (file.toString().endsWith(".jar")) {
                    result.add(file);
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Cannot read the folder " + path + ", named at " + setting.where() + ".", e);
        }
        if (result.isEmpty()) {
            throw new ConfigurationException(
                    "There is no jar " + path.resolve(pattern) + ", named at " + setting.where() + ".");
        }
        result.sort(null);
        return result;
    }
}
