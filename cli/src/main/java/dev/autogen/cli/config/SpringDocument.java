package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document of an {@code application} file: a file, or a part of it between separators; keys are canonical. */
record SpringDocument(Path file, Map<String, String> values) {

    private static final String MAP = "spring.jpa.properties.";

    /** A document with the keys as they are written. */
    static SpringDocument of(Path file, Map<String, String> written) {
        Map<String, String> values = new LinkedHashMap<>();
        written.forEach((key, value) -> values.put(canonical(key), value));
        return new SpringDocument(file, values);
    }

    /** {@code spring.jpa.ddlAuto}, {@code ddl_auto} and {@code ddl-auto} are one; keys of maps stay as they are. */
    static String canonical(String key) {
        int map = key.startsWith(MAP) ? MAP.length() : 0;
        String settings = key.substring(map).replace("[", "").replace("]", "");
        if (map > 0) {
            return MAP + settings;
        }
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    boolean appliesTo(List<String> profiles) {
        @Nullable String condition = values.get("spring.config.activate.onprofile");
        if (condition == null) {
            condition = values.get("spring.profiles");
        }
        if (condition == null) {
            return true;
        }
        for (String expression : condition.split(",", -1)) {
            if (any(expression, profiles)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a | b & !c}, where and binds tighter. */
    private static boolean any(String expression, List<String> profiles) {
        for (String part : expression.replace("(", "").replace(")", "").split("\\|", -1)) {
            boolean all = true;
            for (String term : part.split("&", -1)) {
                String name = term.strip();
                all &= name.startsWith("!")
                        ? !profiles.contains(name.substring(1).strip())
                        : profiles.contains(name);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
