package dev.autogen.differ;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.SequenceSettings.Cycle;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.TypedColumn;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of {@link SchemaInterpreter} that knows types and extensions. */
final class TypeInterpreter {

    private final Map<QualifiedName, EnumType> enums = new TreeMap<>();
    private final Map<QualifiedName, CompositeType> composites = new TreeMap<>();
    private final Map<String, Extension> extensions = new TreeMap<>();

    TypeInterpreter(Schema schema) {
        schema.enums().forEach(type -> enums.put(type.name(), type));
        schema.composites().forEach(type -> composites.put(type.name(), type));
        schema.extensions().forEach(extension -> extensions.put(extension.name(), extension));
    }

    Schema into(Schema schema) {
        return schema.withTypes(List.copyOf(enums.values()), List.copyOf(composites.values()))
                .withExtensions(List.copyOf(extensions.values()));
    }

    void create(CreateExtension operation) {
        Extension extension = operation.extension();
        SchemaRules.require(extensions.put(extension.name(), extension) == null, "extension is there");
    }

    void drop(DropExtension operation) {
        SchemaRules.require(extensions.remove(operation.name()) != null, "no extension");
    }

    void create(EnumType type) {
        SchemaRules.require(!composites.containsKey(type.name()), "type is there");
        SchemaRules.require(enums.put(type.name(), type) == null, "type is there");
    }

    void change(QualifiedName name, @Nullable List<String> from, @Nullable List<String> to) {
        EnumType type = Objects.requireNonNull(enums.get(name), "no type");
        SchemaRules.require(type.labels().equals(from), "other labels");
        enums.put(name, type.withLabels(Objects.requireNonNull(to)));
    }

    void drop(DropEnumType operation) {
        SchemaRules.require(Objects.equals(enums.remove(operation.name()), operation.type()), "another type");
    }

    void create(CompositeType type) {
        SchemaRules.require(!enums.containsKey(type.name()), "type is there");
        SchemaRules.require(composites.put(type.name(), type) == null, "type is there");
    }

    void drop(DropCompositeType operation) {
        CompositeType type = Objects.requireNonNull(composites.remove(operation.name()), "no type");
        SchemaRules.require(
                Set.copyOf(type.attributes())
                        .equals(Set.copyOf(
                                Objects.requireNonNull(operation.type()).attributes())),
                "another type");
    }

    void add(AddTypeAttribute operation) {
        CompositeType type = Objects.requireNonNull(composites.get(operation.type()), "no type");
        List<TypeAttribute> attributes = new ArrayList<>(type.attributes());
        attributes.add(operation.attribute());
        composites.put(type.name(), new CompositeType(type.name(), attributes));
    }

    void drop(DropTypeAttribute operation) {
        CompositeType type = Objects.requireNonNull(composites.get(operation.type()), "no type");
        List<TypeAttribute> attributes = new ArrayList<>(type.attributes());
        SchemaRules.require(attributes.remove(operation.attribute()), "another attribute");
        composites.put(type.name(), new CompositeType(type.name(), attributes));
    }

    /** Without the order of attributes, which is no difference. */
    static CompositeType sorted(CompositeType type) {
        return new CompositeType(
                type.name(),
                type.attributes().stream()
                        .sorted(Comparator.comparing(TypeAttribute::name))
                        .toList());
    }

    /** A type of somebody's own, which has capitals or a schema, or is one of the two that have neither, is there. */
    void requireKnown(Collection<Table> tables) {
        Set<String> known = Stream.concat(enums.keySet().stream(), composites.keySet().stream())
                .map(TypeInterpreter::spelling)
                .collect(Collectors.toSet());
        Stream<SqlType> ofColumns =
                tables.stream().flatMap(t -> t.columns().stream()).map(Column::type);
        Stream<SqlType> ofAttributes = composites.values().stream()
                .flatMap(t -> t.attributes().stream())
                .map(TypeAttribute::type);
        Stream.concat(ofColumns, ofAttributes)
                .map(SqlType::name)
                .filter(type -> type.matches("mood|address|.*[\".].*"))
                .forEach(type -> SchemaRules.require(known.contains(type), "no type " + type));
    }

    /** As columns name it. */
    private static String spelling(QualifiedName type) {
        return Quoting.name(type.relativeTo("public"));
    }

    static Set<TypedColumn> columns(QualifiedName type, Collection<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().name().equals(spelling(type)))
                        .map(column -> new TypedColumn(table.name(), column)))
                .collect(Collectors.toSet());
    }

    static Sequence alter(Sequence sequence, SequenceSettings settings) {
        SequenceOptions now = sequence.options();
        SequenceOptions then = new SequenceOptions(
                settings.start() == null ? now.start() : settings.start(),
                settings.increment() == null ? now.increment() : settings.increment(),
                settings.min() == null ? now.min() : settings.min().value(),
                settings.max() == null ? now.max() : settings.max().value(),
                settings.cache() == null ? now.cache() : settings.cache(),
                settings.cycle() == null ? now.cycle() : settings.cycle() == Cycle.CYCLE);
        SqlType type = settings.type() == null ? sequence.type() : settings.type();
        return new Sequence(sequence.name(), type, then, sequence.owner());
    }
}
