package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Flattens YAML into dotted keys. A class of its own so that the library is loaded only when there is a file. */
final class YamlDocuments {

    /** Spring Boot's Maven filter writes {@code @project.version@}, which no YAML scalar may start with. */
    private static final Pattern FILTERED = Pattern.compile("@([\\w.-]+)@");

    private YamlDocuments() {}

    static List<Map<String, String>> read(Path file, String text) {
        // all scalars are text: a password of 0123 is no number
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setLabel(file.toString())
                .build();
        List<Map<String, String>> result = new ArrayList<>();
        String plain = text.indexOf('@') < 0 ? text : FILTERED.matcher(text).replaceAll("\\${$1}");
        try {
            for (Object document : new Load(settings).loadAllFromString(plain)) {
                Map<String, String> values = new LinkedHashMap<>();
                flatten("", document, values);
                result.add(values);
            }
        } catch (YamlEngineException e) {
            throw new ConfigurationException("Cannot read " + file + ": " + place(e), e);
        }
        return result;
    }

    private static void flatten(String key, @Nullable Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> flatten(key.isEmpty() ? name.toString() : key + "." + name, child, into));
        } else if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(String.valueOf(item)));
            into.put(key, String.join(",", items));
        } else if (value != null) {
            into.put(key, value.toString());
        }
    }

    /** Without the library's excerpt of the file, which may show a password. */
    private static String place(YamlEngineException e) {
        if (e instanceof org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException marked) {
            return marked.getProblemMark()
                    .map(mark -> marked.getProblem() + " in line " + (mark.getLine() + 1) + ".")
                    .orElse(marked.getProblem());
        }
        return "it is no YAML.";
    }
}
