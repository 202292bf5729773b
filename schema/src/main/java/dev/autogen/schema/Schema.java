package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that is compared of one database, or of one set of entities.
 *
 * @param namespaces the schemas, sorted; each table, sequence and type lives in one of them
 * @param tables sorted by name
 * @param sequences sorted by name
 * @param enums sorted by name
 * @param composites sorted by name
 * @param extensions sorted by name, without those that every database has
 */
public record Schema(
        List<String> namespaces,
        List<Table> tables,
        List<Sequence> sequences,
        List<EnumType> enums,
        List<CompositeType> composites,
        List<Extension> extensions) {

    /** Nothing at all. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of());

    /** Sorts and copies; rejects two tables, sequences or types of one name. */
    public Schema {
        namespaces = namespaces.stream().distinct().sorted().toList();
        tables = sorted("tables", tables, Table::name);
        sequences = sorted("sequences", sequences, Sequence::name);
        enums = sorted("enum types", enums, EnumType::name);
        composites = sorted("composite types", composites, CompositeType::name);
        extensions = sorted("extensions", extensions, Extension::name);
    }

    /** A schema without types and extensions of its own. */
    public Schema(List<String> namespaces, List<Table> tables, List<Sequence> sequences) {
        this(namespaces, tables, sequences, List.of(), List.of(), List.of());
    }

    private static <T, N extends Comparable<? super N>> List<T> sorted(
            String kind, List<T> objects, Function<T, N> name) {
        List<T> sorted = objects.stream().sorted(Comparator.comparing(name)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            N its = name.apply(sorted.get(i));
            if (its.equals(name.apply(sorted.get(i - 1)))) {
                throw new IllegalArgumentException("Two " + kind + " are called " + its);
            }
        }
        return sorted;
    }

    /** The same objects with other schemas around them. */
    public Schema withNamespaces(List<String> newNamespaces) {
        return new Schema(newNamespaces, tables, sequences, enums, composites, extensions);
    }

    /** This schema with other tables. */
    public Schema withTables(List<Table> newTables) {
        return new Schema(namespaces, newTables, sequences, enums, composites, extensions);
    }

    /** This schema with other sequences. */
    public Schema withSequences(List<Sequence> newSequences) {
        return new Schema(namespaces, tables, newSequences, enums, composites, extensions);
    }

    /** This schema with other enum and composite types. */
    public Schema withTypes(List<EnumType> newEnums, List<CompositeType> newComposites) {
        return new Schema(namespaces, tables, sequences, newEnums, newComposites, extensions);
    }

    /** This schema with other extensions. */
    public Schema withExtensions(List<Extension> newExtensions) {
        return new Schema(namespaces, tables, sequences, enums, composites, newExtensions);
    }

    /** The table of that name, its schema spelled out. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
