package dev.autogen.cli.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads {@code application[-profile].properties}, {@code .yml} and {@code .yaml} in the order that Spring applies. */
final class SpringFiles {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    private final List<Path> places;
    private final Map<String, String> environment;

    private SpringFiles(List<Path> places, Map<String, String> environment) {
        this.places = places;
        this.environment = environment;
    }

    /** Empty when there is no such file that speaks of a data source or of JPA. */
    static Optional<Application> read(List<Path> places, String profile, Map<String, String> environment) {
        SpringFiles files = new SpringFiles(places, environment);
        List<SpringDocument> documents = files.named("application");
        List<String> profiles = files.profiles(profile, documents);
        for (String name : profiles) {
            documents.addAll(files.named("application-" + name));
        }
        documents.removeIf(document -> !document.appliesTo(profiles));
        return documents.isEmpty()
                ? Optional.empty()
                : SpringSettings.of(documents, environment).application();
    }

    private List<String> profiles(String given, List<SpringDocument> documents) {
        @Nullable String active = given.isEmpty() ? environment.get("SPRING_PROFILES_ACTIVE") : given;
        for (SpringDocument document : documents) {
            if (active == null && document.appliesTo(List.of())) {
                active = document.values().get("spring.profiles.active");
            }
        }
        List<String> result = new ArrayList<>();
        for (String name : Variables.ofEnvironment(environment)
                .expand(active == null ? "" : active)
                .split(",", -1)) {
            if (!name.isBlank() && !name.contains("${")) {
                result.add(name.strip());
            }
        }
        return result.isEmpty() ? List.of("default") : result;
    }

    private List<SpringDocument> named(String name) {
        List<SpringDocument> result = new ArrayList<>();
        for (Path place : places) {
            for (String ending : ENDINGS) {
                Path file = place.resolve(name + ending);
                if (Files.isRegularFile(file)) {
                    result.addAll(documents(file));
                }
            }
        }
        return result;
    }

    private static List<SpringDocument> documents(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        List<Map<String, String>> maps =
                file.toString().endsWith(".properties") ? properties(file, text) : YamlDocuments.read(file, text);
        List<SpringDocument> result = new ArrayList<>();
        maps.forEach(map -> result.add(SpringDocument.of(file, map)));
        return result;
    }

    /** Documents in a properties file are separated by {@code #---}. */
    private static List<Map<String, String>> properties(Path file, String text) {
        List<Map<String, String>> result = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : (text + "\n#---").lines().toList()) {
            if (!line.startsWith("#---") && !line.startsWith("!---")) {
                part.append(line).append('\n');
                continue;
            }
            Properties values = new Properties();
            try {
                values.load(new StringReader(part.toString()));
            } catch (IOException | IllegalArgumentException e) {
                throw new ConfigurationException("Cannot read " + file + ": " + e.getMessage(), e);
            }
            Map<String, String> map = new LinkedHashMap<>();
            values.stringPropertyNames().stream().sorted().forEach(name -> map.put(name, values.getProperty(name)));
            result.add(map);
            part.setLength(0);
        }
        return result;
    }
}
