package dev.autogen.cli.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One place that settings come from. */
sealed interface Layer {

    /** The text as written, placeholders included; null when this layer says nothing of the key. */
    @Nullable
    String text(Key key);

    /** Where the key is set, for messages. */
    String where(Key key);

    /** What relative paths are relative to. */
    Path base();

    /** The options of one command. */
    record Options(Path base, Map<String, String> values) implements Layer {
        @Override
        public @Nullable String text(Key key) {
            return values.get(key.property());
        }

        @Override
        public String where(Key key) {
            return "--" + key.property();
        }
    }

    /** The {@code AUTOGEN_*} variables. */
    record Environment(Path base, Map<String, String> values) implements Layer {
        @Override
        public @Nullable String text(Key key) {
            return values.get(key.variable());
        }

        @Override
        public String where(Key key) {
            return key.variable();
        }
    }

    /** A file of settings. */
    record Settings(PropertiesFile file) implements Layer {
        @Override
        public @Nullable String text(Key key) {
            return file.values().getProperty(key.property());
        }

        @Override
        public String where(Key key) {
            return file.where(key.property());
        }

        @Override
        public Path base() {
            return file.folder();
        }
    }
}
