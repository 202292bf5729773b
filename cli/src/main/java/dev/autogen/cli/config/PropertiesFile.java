package dev.autogen.cli.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** A {@code .properties} file in UTF-8 that can tell the line of a key. */
record PropertiesFile(Path path, Properties values) {

    static PropertiesFile read(Path path) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("Cannot read " + path + ": " + e.getMessage(), e);
        }
        return new PropertiesFile(path, values);
    }

    /** Reads a file of our own, in which every key must be known. */
    static PropertiesFile readKnown(Path path) {
        PropertiesFile file = read(path);
        for (String name : new TreeSet<>(file.values.stringPropertyNames())) {
            if (Key.of(name) == null) {
                throw new ConfigurationException("Unknown key '" + name + "' at " + file.where(name)
                        + ". Did you mean '" + Key.nearest(name).property() + "'?");
            }
        }
        return file;
    }

    Path folder() {
        return path.toAbsolutePath().resolveSibling("");
    }

    /** {@code path:line}; without the line where the key is written with escapes. */
    String where(String key) {
        try {
            List<String> lines = Files.readAllLines(path);
            for (int i = lines.size(); i > 0; i--) {
                String line = lines.get(i - 1).stripLeading();
                if (line.startsWith(key) && (line.length() == key.length() || ends(line.charAt(key.length())))) {
                    return path + ":" + i;
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + path + ": " + e.getMessage(), e);
        }
        return path.toString();
    }

    private static boolean ends(char c) {
        return c == '=' || c == ':' || Character.isWhitespace(c);
    }
}
