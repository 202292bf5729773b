package dev.autogen.differ.random;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a draft's columns can have. */
final class Types {

    private static final Map<SqlType, Traits> BUILT_IN = builtIn();

    private Types() {}

    private static Map<SqlType, Traits> builtIn() {
        Map<SqlType, Traits> types = new HashMap<>();
        for (TypeFamily family : TypeFamily.values()) {
            family.types().forEach(type -> types.put(SqlType.parse(type), family.traits()));
        }
        return types;
    }

    static SqlType builtIn(Choices choices) {
        TypeFamily family = choices.pick(List.of(TypeFamily.values()));
        return SqlType.parse(choices.pick(family.types()));
    }

    /** Any type of the draft. */
    static SqlType any(Draft draft, Choices choices) {
        List<SqlType> own = Stream.concat(draft.enums.keySet().stream(), draft.composites.keySet().stream())
                .map(Types::use)
                .toList();
        if (own.isEmpty() || !choices.oneIn(3)) {
            return builtIn(choices);
        }
        SqlType type = choices.pick(own);
        return choices.oneIn(3) ? type.asArray() : type;
    }

    /** A type as a column names it: with its schema unless that is the default. */
    static SqlType use(QualifiedName type) {
        return SqlType.of(Quoting.name(type.relativeTo(Names.PUBLIC)));
    }

    /** What can be said of a column of the type; empty if the draft has no such type. */
    static Optional<Traits> traits(Draft draft, SqlType type) {
        Traits known = BUILT_IN.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        SqlType element = type.element();
        Optional<Traits> traits = draft.enums.values().stream()
                .filter(own -> use(own.name()).equals(element))
                .map(Types::traits)
                .findFirst();
        if (traits.isEmpty() && draft.composites.keySet().stream().anyMatch(own -> use(own).equals(element))) {
            traits = Optional.of(new Traits(type.name(), List.of(), List.of(), List.of(), Set.of()));
        }
        return type.array()
                ? traits.map(t -> new Traits(t.family() + "[]", List.of("'{}'"), List.of(), List.of(), t.methods()))
                : traits;
    }

    private static Traits traits(EnumType type) {
        String name = Quoting.name(type.name());
        List<String> values = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        for (String label : type.labels()) {
            String value = Quoting.literal(label) + "::" + name;
            values.add(value);
            checks.add("%1$s <> " + value);
        }
        return new Traits(name, values, checks, List.of(), Set.of("btree", "hash"));
    }

    /** Whether columns of the two can be compared by a foreign key; the server's own check fails on arrays of varchar. */
    static boolean comparable(Draft draft, SqlType one, SqlType other) {
        if (one.array()) {
            return false;
        }
        Set<String> mixed = Set.of(TypeFamily.INTEGER.name(), TypeFamily.TEXT.name());
        return one.equals(other)
                || traits(draft, one)
                        .filter(traits -> mixed.contains(traits.family()))
                        .equals(traits(draft, other));
    }
}
