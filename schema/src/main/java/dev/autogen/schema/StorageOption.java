package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;

/**
 * A storage parameter of a table or an index, or a parameter of an operator class ({@code pg_class.reloptions},
 * {@code pg_attribute.attoptions}).
 *
 * @param name such as {@code fillfactor}; one of a table's TOAST table begins with {@code toast.}
 * @param value as PostgreSQL keeps it: {@code 70}, {@code off}
 */
public record StorageOption(String name, String value) {

    /** Rejects a name that PostgreSQL rejects: an empty one, and one with an equals sign. */
    public StorageOption {
        Identifiers.requireIdentifier(name);
        if (name.indexOf('=') >= 0) {
            throw new IllegalArgumentException("The name of a storage option must not contain =: " + name);
        }
    }

    /**
     * Reads {@code fillfactor=70}, as the catalog spells it.
     *
     * @throws IllegalArgumentException where there is no name before an equals sign
     */
    public static StorageOption parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("Not a storage option: " + text + " (write name=value)");
        }
        return new StorageOption(text.substring(0, equals), text.substring(equals + 1));
    }

    /** As {@link #parse} reads it. */
    public String spelling() {
        return name + "=" + value;
    }

    /** A copy by name: their order has no meaning. */
    static List<StorageOption> sorted(List<StorageOption> options) {
        return options.stream()
                .sorted(Comparator.comparing(StorageOption::name))
                .toList();
    }
}
