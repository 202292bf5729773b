package dev.autogen.differ.snapshot;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds a model line by line; the parts of a table follow the table. Not safe for threads. */
final class ModelAssembly {

    private final List<String> namespaces = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<CompositeType> composites = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<String> views = new ArrayList<>();
    private final List<Retired> retired = new ArrayList<>();
    private final List<Table.Builder> tables = new ArrayList<>();
    private final SortedMap<ColumnRef, Attribute> attributes = new TreeMap<>();
    private @Nullable QualifiedName tableName;

    /** No table is open any more: the next file begins. */
    void endTable() {
        tableName = null;
    }

    /**
     * Takes one line.
     *
     * @throws IllegalArgumentException if it is not understood
     */
    void add(Words words) {
        switch (words.kind()) {
            case "schema" -> namespaces.add(words.name());
            case "view" -> views.add(words.name());
            case TypeLines.EXTENSION -> extensions.add(TypeLines.extension(words));
            case TypeLines.ENUM -> enums.add(TypeLines.enumType(words));
            case TypeLines.COMPOSITE -> composites.add(TypeLines.composite(words));
            case "sequence" -> sequences.add(ObjectReader.sequence(words));
            case RetiredLine.KIND -> retired.add(RetiredLine.read(words));
            case "table" -> startTable(words);
            default -> addPart(table(words.kind()), words);
        }
        words.end();
    }

    private void startTable(Words words) {
        QualifiedName name = QualifiedName.parse(words.name());
        tables.add(Table.builder(name).comment(words.optional("comment")).options(ObjectReader.tableOptions(words)));
        tableName = name;
    }

    private Table.Builder table(String kind) {
        if (tableName == null) {
            throw new IllegalArgumentException(kind + " is unknown, or has no table");
        }
        return tables.get(tables.size() - 1);
    }

    private void addPart(Table.Builder table, Words words) {
        switch (words.kind()) {
            case "column" -> addColumn(table, words);
            case ConstraintLine.PRIMARY_KEY -> table.constraint(ObjectReader.primaryKey(words));
            case ConstraintLine.UNIQUE -> table.constraint(ObjectReader.unique(words));
            case ConstraintLine.EXCLUSION -> table.constraint(ObjectReader.exclusion(words));
            case ConstraintLine.CHECK -> table.constraint(ObjectReader.check(words));
            case ConstraintLine.FOREIGN_KEY -> table.constraint(ObjectReader.foreignKey(words));
            case "index" -> table.index(ObjectReader.index(words));
            default -> throw new IllegalArgumentException(words.kind() + " is unknown");
        }
    }

    private void addColumn(Table.Builder table, Words words) {
        table.column(ObjectReader.column(words));
        QualifiedName name = tableName;
        if (name != null) {
            ObjectReader.attribute(words)
                    .ifPresent(attribute -> attributes.put(new ColumnRef(name, words.name()), attribute));
        }
    }

    /**
     * The whole.
     *
     * @throws IllegalArgumentException if something is there twice
     */
    EntityModel model() {
        List<Table> built = tables.stream().map(Table.Builder::build).toList();
        return new EntityModel(
                        new Schema(namespaces, built, sequences, enums, composites, extensions),
                        attributes,
                        views,
                        List.of())
                .withRetired(retired);
    }
}
