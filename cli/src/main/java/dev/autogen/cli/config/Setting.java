package dev.autogen.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The winning text of one key and the layer that it comes from. Has no {@code toString} that shows it. */
final class Setting {

    private final Key key;
    private final Layer layer;
    private final String text;

    Setting(Key key, Layer layer, String text) {
        this.key = key;
        this.layer = layer;
        this.text = text;
    }

    String where() {
        return layer.where(key);
    }

    boolean isInFile() {
        return layer instanceof Layer.Settings;
    }

    /** The value with <code>${env:NAME}</code>, <code>${env:NAME:default}</code> and <code>${file:PATH}</code> in place. */
    String value(Map<String, String> environment) {
        return Placeholders.expand(text, body -> {
            if (body.startsWith("env:")) {
                return variable(body.substring(4), environment);
            }
            if (body.startsWith("file:")) {
                return content(body.substring(5));
            }
            throw new ConfigurationException(where() + ": '" + key.property()
                    + "' has a placeholder that is neither ${env:NAME}, ${env:NAME:default} nor ${file:PATH}.");
        });
    }

    /** The value cut at commas, blanks left out. */
    List<String> list(Map<String, String> environment) {
        List<String> result = new ArrayList<>();
        for (String item : value(environment).split(",", -1)) {
            if (!item.isBlank()) {
                result.add(item.strip());
            }
        }
        return result;
    }

    Path resolve(String path) {
        return layer.base().resolve(path).toAbsolutePath().normalize();
    }

    private String variable(String body, Map<String, String> environment) {
        int colon = body.indexOf(':');
        String name = colon < 0 ? body : body.substring(0, colon);
        @Nullable String value = environment.get(name);
        if (value != null) {
            return value;
        }
        if (colon < 0) {
            throw new ConfigurationException(where() + ": '" + key.property() + "' refers to ${env:" + name + "}, but "
                    + name + " is not set. Set it, or write a default: ${env:" + name + ":...}");
        }
        return body.substring(colon + 1);
    }

    private String content(String path) {
        Path file = resolve(path);
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new ConfigurationException(
                    where() + ": '" + key.property() + "' refers to the file " + file + ", which cannot be read.", e);
        }
    }
}
