package dev.autogen.differ.order;

import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unique constraints that {@code CREATE TABLE} would silently leave out, because the primary key or another unique
 * constraint of the same statement has the same definition ({@code transformIndexConstraints} in
 * {@code parse_utilcmd.c}). Added later they are kept.
 */
final class Redundant {

    private static final String ANY = "any";

    private Redundant() {}

    static List<UniqueConstraint> uniques(Table table) {
        Set<UniqueConstraint> definitions = new HashSet<>();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            definitions.add(new UniqueConstraint(
                    ANY, false, key.columns(), false, key.deferrability(), key.include(), List.of()));
        }
        List<UniqueConstraint> redundant = new ArrayList<>();
        for (UniqueConstraint unique : table.uniques()) {
            if (!definitions.add(definition(unique))) {
                redundant.add(unique);
            }
        }
        return redundant;
    }

    private static UniqueConstraint definition(UniqueConstraint unique) {
        return new UniqueConstraint(
                ANY,
                false,
                unique.columns(),
                unique.nullsNotDistinct(),
                unique.deferrability(),
                unique.include(),
                List.of());
    }
}
