package dev.autogen.differ.filter;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The types of one side by their spellings, of which a column may choose the one without a schema. */
final class TypeUses {

    private final Map<String, Set<QualifiedName>> spellings = new HashMap<>();
    private final Map<QualifiedName, CompositeType> composites = new HashMap<>();

    TypeUses(Schema schema) {
        schema.enums().stream().map(EnumType::name).forEach(this::add);
        for (CompositeType type : schema.composites()) {
            add(type.name());
            composites.put(type.name(), type);
        }
    }

    private void add(QualifiedName name) {
        for (String spelling : new String[] {Quoting.name(name), Quoting.identifier(name.name())}) {
            spellings.computeIfAbsent(spelling, s -> new TreeSet<>()).add(name);
        }
    }

    Set<QualifiedName> all() {
        Set<QualifiedName> all = new TreeSet<>();
        spellings.values().forEach(all::addAll);
        return all;
    }

    boolean isEmpty() {
        return spellings.isEmpty();
    }

    Set<QualifiedName> named(SqlType type) {
        return spellings.getOrDefault(type.name(), Set.of());
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
