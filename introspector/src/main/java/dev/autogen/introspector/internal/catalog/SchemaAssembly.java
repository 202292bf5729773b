package dev.autogen.introspector.internal.catalog;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema while its rows come in: tables first, then what belongs to them, found by the table's oid. */
final class SchemaAssembly {

    private final Set<QualifiedName> excluded = new HashSet<>();
    private final Set<String> namespaces = new HashSet<>();
    private final Map<Long, QualifiedName> names = new HashMap<>();
    private final Map<Long, Table.Builder> tables = new HashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<QualifiedName, List<String>> enums = new HashMap<>();
    private final Map<QualifiedName, List<TypeAttribute>> composites = new HashMap<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final Map<String, SqlType> types = new HashMap<>();

    void exclude(QualifiedName table) {
        excluded.add(table);
    }

    void addNamespace(String name) {
        namespaces.add(name);
    }

    boolean hasNamespace(String name) {
        return namespaces.contains(name);
    }

    void addTable(long oid, QualifiedName name, @Nullable String comment, TableOptions options) {
        if (!excluded.contains(name)) {
            names.put(oid, name);
            tables.put(oid, Table.builder(name).comment(comment).options(options));
        }
    }

    /** The name of a table that is not left out. */
    String tableName(long oid) {
        return Objects.requireNonNull(names.get(oid)).name();
    }

    /** Null for a table that is left out. */
    Table.@Nullable Builder table(long oid) {
        return tables.get(oid);
    }

    void addSequence(Sequence sequence) {
        sequences.add(sequence);
    }

    /** Adds to the labels of an enum type; null for none. */
    void addLabel(QualifiedName type, @Nullable String label) {
        List<String> labels = enums.computeIfAbsent(type, name -> new ArrayList<>());
        if (label != null) {
            labels.add(label);
        }
    }

    /** Adds to the attributes of a composite type; null for none. */
    void addAttribute(QualifiedName type, @Nullable TypeAttribute attribute) {
        List<TypeAttribute> attributes = composites.computeIfAbsent(type, name -> new ArrayList<>());
        if (attribute != null) {
            attributes.add(attribute);
        }
    }

    void addExtension(Extension extension) {
        extensions.add(extension);
    }

    /** Few types occur again and again, and reading one is not free. */
    SqlType type(String text) {
        SqlType known = types.get(text);
        if (known == null) {
            known = SqlType.parse(text);
            types.put(text, known);
        }
        return known;
    }

    Schema schema() {
        List<Table> built = new ArrayList<>(tables.size());
        for (Table.Builder table : tables.values()) {
            built.add(table.build());
        }
        List<EnumType> builtEnums = new ArrayList<>();
        enums.forEach((name, labels) -> builtEnums.add(new EnumType(name, labels)));
        List<CompositeType> builtComposites = new ArrayList<>();
        composites.forEach((name, attributes) -> builtComposites.add(new CompositeType(name, attributes)));
        return new Schema(List.copyOf(namespaces), built, sequences, builtEnums, builtComposites, extensions);
    }
}
