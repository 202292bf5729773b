package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the documents of one Spring application into what matters here. */
final class SpringSettings {

    private static final String JPA = "spring.jpa.properties.";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Path> places = new LinkedHashMap<>();
    private final Set<Path> files = new LinkedHashSet<>();
    private final Map<String, String> environment;
    private final Variables variables;

    private SpringSettings(Map<String, String> environment) {
        this.environment = environment;
        this.variables = new Variables(values, environment);
    }

    /** Joins documents, later ones winning. */
    static SpringSettings of(List<SpringDocument> documents, Map<String, String> environment) {
        SpringSettings result = new SpringSettings(environment);
        for (SpringDocument document : documents) {
            result.files.add(document.file());
            result.values.putAll(document.values());
            document.values().keySet().forEach(key -> result.places.put(key, document.file()));
        }
        return result;
    }

    Optional<Application> application() {
        boolean speaks = values.keySet().stream()
                .anyMatch(key -> key.startsWith("spring.datasource.") || key.startsWith("spring.jpa."));
        if (!speaks && get("spring.datasource.url") == null) {
            return Optional.empty();
        }
        Map<String, String> settings = settings();
        @Nullable String ddlAuto = get("spring.jpa.hibernate.ddl-auto");
        return Optional.of(new Application(
                true,
                List.copyOf(files),
                settings,
                List.of(),
                false,
                list(get("spring.jpa.mapping-resources")),
                ddlAuto != null ? ddlAuto : settings.get("hibernate.hbm2ddl.auto"),
                dataSources()));
    }

    private List<Application.DataSource> dataSources() {
        @Nullable String url = get("spring.datasource.url");
        if (url == null) {
            return List.of();
        }
        Path place = places.get("spring.datasource.url");
        return List.of(new Application.DataSource(
                url,
                get("spring.datasource.username"),
                get("spring.datasource.password"),
                "spring.datasource.url" + (place == null ? " in the environment" : " in " + place)));
    }

    private Map<String, String> settings() {
        Map<String, String> result = new LinkedHashMap<>();
        put(result, "hibernate.dialect", get("spring.jpa.database-platform"));
        values.forEach((key, value) -> {
            if (key.startsWith(JPA)) {
                String name = key.substring(JPA.length());
                put(result, name, variables.expand(mapVariable(name).orElse(value)));
            }
        });
        // Spring Boot lets these win (HibernateProperties), and the dialect lose
        put(result, "hibernate.physical_naming_strategy", get("spring.jpa.hibernate.naming.physical-strategy"));
        put(result, "hibernate.implicit_naming_strategy", get("spring.jpa.hibernate.naming.implicit-strategy"));
        result.keySet().removeIf(PersistenceXml::isConnection);
        return result;
    }

    /** Spring binds {@code SPRING_JPA_PROPERTIES_HIBERNATE_DEFAULT_SCHEMA} to the key a file has, dashes or not. */
    private Optional<String> mapVariable(String name) {
        String variable =
                (JPA + name).toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(environment.get(variable));
    }

    private @Nullable String get(String key) {
        @Nullable String value = Variables.variable(key, environment);
        if (value == null) {
            value = values.get(SpringDocument.canonical(key));
        }
        String expanded = value == null ? "" : variables.expand(value);
        return expanded.isBlank() ? null : expanded;
    }

    private static void put(Map<String, String> into, String key, @Nullable String value) {
        if (value != null) {
            into.put(key, value);
        }
    }

    private static List<String> list(@Nullable String value) {
        List<String> result = new ArrayList<>();
        for (String item : (value == null ? "" : value).split(",", -1)) {
            if (!item.isBlank()) {
                result.add(item.strip());
            }
        }
        return result;
    }
}
