package dev.autogen.cli.config;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves <code>${name:default}</code> as Spring does: from properties, then from the environment. */
record Variables(Map<String, String> properties, Map<String, String> environment) {

    private static final int DEEP_ENOUGH = 20;

    static Variables ofEnvironment(Map<String, String> environment) {
        return new Variables(Map.of(), environment);
    }

    /** The text with all that can be resolved in place; what cannot stays as it is written. */
    String expand(String text) {
        return expand(text, 0);
    }

    private String expand(String text, int depth) {
        if (depth > DEEP_ENOUGH) {
            throw new ConfigurationException("The application's settings refer to each other in a circle: " + text);
        }
        return Placeholders.expand(text, body -> {
            int colon = body.indexOf(':');
            String name = colon < 0 ? body : body.substring(0, colon);
            @Nullable String value = value(name);
            if (value != null) {
                return expand(value, depth + 1);
            }
            return colon < 0 ? "${" + body + "}" : body.substring(colon + 1);
        });
    }

    private @Nullable String value(String name) {
        @Nullable String variable = variable(name, environment);
        return variable != null ? variable : properties.get(SpringDocument.canonical(name));
    }

    /** A variable under its own name or the relaxed one: {@code spring.jpa.ddl-auto} is {@code SPRING_JPA_DDLAUTO}. */
    static @Nullable String variable(String name, Map<String, String> environment) {
        String exact = environment.get(name);
        if (exact != null) {
            return exact;
        }
        String upper = name.toUpperCase(Locale.ROOT).replace('.', '_');
        String relaxed = environment.get(upper.replace("-", ""));
        return relaxed != null ? relaxed : environment.get(upper.replace('-', '_'));
    }
}
