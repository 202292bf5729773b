package dev.autogen.differ.filter;

import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The types of one side, and what they are made of. */
final class TypeUses {

    private final TypeSpellings spellings;
    private final Set<QualifiedName> all = new TreeSet<>();
    private final Map<QualifiedName, CompositeType> composites = new HashMap<>();

    TypeUses(Schema schema) {
        spellings = new TypeSpellings(schema);
        schema.enums().stream().map(EnumType::name).forEach(all::add);
        for (CompositeType type : schema.composites()) {
            all.add(type.name());
            composites.put(type.name(), type);
        }
    }

    Set<QualifiedName> all() {
        return new TreeSet<>(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Set<QualifiedName> named(SqlType type) {
        return spellings.named(type);
    }

    /** These types and those that they are made of. */
    Set<QualifiedName> closure(Collection<QualifiedName> names) {
        Set<QualifiedName> closure = new TreeSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            QualifiedName name = open.removeFirst();
            CompositeType composite = composites.get(name);
            if (closure.add(name) && composite != null) {
                composite.attributes().stream().map(TypeAttribute::type).forEach(type -> open.addAll(named(type)));
            }
        }
        return closure;
    }
}
