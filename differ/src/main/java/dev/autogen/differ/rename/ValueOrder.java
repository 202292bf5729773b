package dev.autogen.differ.rename;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values under new names in the order of the entities. Hibernate sorts the values of a type by name, so that a rename moves
 * one; PostgreSQL leaves it where it is, and making the type anew for that is more than anybody asked for.
 */
final class ValueOrder {

    private final Map<Named, String> renamed;
    private final Schema entities;

    ValueOrder(Map<Named, String> renamed, Schema entities) {
        this.renamed = renamed;
        this.entities = entities;
    }

    Schema of(Schema schema) {
        return schema.withTypes(schema.enums().stream().map(this::of).toList(), schema.composites());
    }

    private EnumType of(EnumType type) {
        Set<String> moved = renamed.entrySet().stream()
                .filter(value -> value.getKey().kind() == Named.Kind.VALUE
                        && value.getKey().name().equals(type.name()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return moved.isEmpty()
                ? type
                : entities.enums().stream()
                        .filter(other -> other.name().equals(type.name()))
                        .findFirst()
                        .map(other -> type.withLabels(ordered(type.labels(), other.labels(), moved)))
                        .orElse(type);
    }

    private static List<String> ordered(List<String> labels, List<String> wanted, Set<String> moved) {
        List<String> stay = common(labels, wanted);
        List<String> order = common(wanted, labels);
        if (!without(stay, moved).equals(without(order, moved))) {
            return labels;
        }
        List<String> ordered = new ArrayList<>(labels);
        ordered.replaceAll(label -> stay.contains(label) ? order.get(stay.indexOf(label)) : label);
        return ordered;
    }

    private static List<String> common(List<String> labels, List<String> others) {
        return labels.stream().filter(others::contains).toList();
    }

    private static List<String> without(List<String> labels, Set<String> others) {
        return labels.stream().filter(label -> !others.contains(label)).toList();
    }
}
