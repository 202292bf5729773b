package dev.autogen.schema;

import java.util.List;

/** What all lists of key columns have in common. */
final class Keys {

    private Keys() {}

    static List<String> columns(String name, List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(name + " needs at least one column");
        }
        return List.copyOf(columns);
    }
}
