package dev.autogen.differ.random;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** What a foreign key can point to. */
final class Keys {

    private Keys() {}

    static List<List<String>> of(Table table) {
        Stream<List<String>> primary = Stream.ofNullable(table.primaryKey())
                .filter(key -> key.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(PrimaryKey::columns);
        Stream<List<String>> uniques = table.uniques().stream()
                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(UniqueConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.predicate() == null)
                .filter(index -> index.keys().stream().allMatch(IndexKey::column))
                .map(index -> index.keys().stream().map(IndexKey::expression).toList());
        return Stream.of(primary, uniques, indexes)
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }
}
