package dev.autogen.differ.compare;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.postgres.Quoting;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The enum and composite types of one side as columns spell them: with the schema or, where the search path finds them,
 * without. Of several types of one name that is the one in {@code public}, if there is one.
 */
public final class TypeSpellings {

    private static final String PUBLIC = "public";

    private final Map<String, Set<QualifiedName>> spellings = new HashMap<>();

    /** Those of a schema. */
    public TypeSpellings(Schema schema) {
        schema.enums().stream().map(EnumType::name).forEach(this::add);
        schema.composites().stream().map(CompositeType::name).forEach(this::add);
        spellings.values().forEach(TypeSpellings::preferPublic);
    }

    private static void preferPublic(Set<QualifiedName> names) {
        if (names.stream().anyMatch(name -> PUBLIC.equals(name.schema()))) {
            names.removeIf(name -> !PUBLIC.equals(name.schema()));
        }
    }

    private void add(QualifiedName name) {
        spellings.computeIfAbsent(Quoting.name(name), s -> new TreeSet<>()).add(name);
        spellings
                .computeIfAbsent(Quoting.identifier(name.name()), s -> new TreeSet<>())
                .add(name);
    }

    /**
     * The types that are meant by a type or its array; none for what is no type of this side, several where none of
     * them is in {@code public}.
     */
    public Set<QualifiedName> named(SqlType type) {
        return spellings.getOrDefault(type.name(), Set.of());
    }
}
