package dev.autogen.cli.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where migrations are written in the forms that keep nobody from a table for long. */
public enum Online {
    /** For tables that are large in the configured database. */
    AUTO,
    /** For all tables that are there before. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    static Online of(Setting setting, String value) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(
                        setting.where() + ": 'online' is one of " + all() + ", not '" + value + "'."));
    }

    private static String all() {
        return Arrays.stream(values()).map(Online::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
