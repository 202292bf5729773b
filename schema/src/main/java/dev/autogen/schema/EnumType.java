package dev.autogen.schema;

import java.util.HashSet;
import java.util.List;

/**
 * An enum type ({@code pg_enum}).
 *
 * @param name with its schema
 * @param labels in their order, which is the order of the values; may be empty
 */
public record EnumType(QualifiedName name, List<String> labels) {

    /** Copies the labels; rejects one that is there twice. */
    public EnumType {
        labels = List.copyOf(labels);
        if (new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("Enum type " + name + " has a label twice: " + labels);
        }
    }

    /** An enum type with these labels. */
    public static EnumType of(QualifiedName name, String... labels) {
        return new EnumType(name, List.of(labels));
    }

    /** The same name with other labels. */
    public EnumType withLabels(List<String> newLabels) {
        return new EnumType(name, newLabels);
    }
}
