package dev.autogen.differ.hibernate;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;
import org.hibernate.mapping.UserDefinedType;

/** All of the metadata as a model. */
final class SchemaMapper {

    private final Boot boot;
    private final HibernateLine line;
    private final Names names;
    private final Notes notes;
    private final NavigableMap<ColumnRef, AttributeCollector.Place> places;
    private final TableMapper tableMapper;
    private final TypeMapper types;
    private final SequenceStatements sequenceStatements;
    private final List<dev.autogen.schema.Table> tables = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<CompositeType> composites = new ArrayList<>();
    private final List<String> views = new ArrayList<>();

    SchemaMapper(Boot boot, HibernateLine line, Names names, TypeMapper types, Notes notes) {
        this.boot = boot;
        this.line = line;
        this.names = names;
        this.notes = notes;
        places = new AttributeCollector(boot.metadata(), names).collect();
        this.types = types;
        this.sequenceStatements = new SequenceStatements(boot.metadata(), names);
        tableMapper = new TableMapper(boot, line.bridge(), names, notes, places);
    }

    /** Whether Hibernate would create it as a table: not a query, a view, or the root of a union. */
    static boolean isTable(Table table) {
        return table.isPhysicalTable() && table.getViewQuery() == null;
    }

    EntityModel map() {
        Database database = boot.metadata().getDatabase();
        for (Namespace namespace : database.getNamespaces()) {
            namespace.getTables().forEach(this::add);
            namespace.getSequences().forEach(this::add);
            namespace.getUserDefinedTypes().forEach(this::add);
        }
        database.getAuxiliaryDatabaseObjects().forEach(this::add);
        TreeSet<String> namespaces = new TreeSet<>();
        tables.forEach(table -> namespaces.add(String.valueOf(table.name().schema())));
        sequences.forEach(
                sequence -> namespaces.add(String.valueOf(sequence.name().schema())));
        enums.forEach(type -> namespaces.add(String.valueOf(type.name().schema())));
        composites.forEach(type -> namespaces.add(String.valueOf(type.name().schema())));
        Schema mapped = new Schema(List.copyOf(namespaces), tables, sequences, enums, composites, List.of());
        Schema schema = ReadableNames.settle(mapped);
        NavigableMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        places.forEach((column, place) -> attributes.put(column, place.attribute()));
        return new EntityModel(schema, attributes, views, notes.list());
    }

    private void add(Table table) {
        if (isTable(table)) {
            tables.add(tableMapper.map(table));
        } else if (table.getName() != null && !table.isSubselect() && !table.isAbstract()) {
            views.add(names.of(table).toString());
        }
    }

    private void add(UserDefinedType type) {
        if (type instanceof UserDefinedObjectType composite) {
            composites.add(types.composite(composite));
        } else {
            notes.notCovered("type", type.getName());
        }
    }

    private void add(AuxiliaryDatabaseObject object) {
        Optional<EnumType> type = types.enumType(object);
        type.ifPresent(enums::add);
        Optional<Sequence> sequence = sequenceStatements.sequence(object);
        sequence.ifPresent(sequences::add);
        if (type.isEmpty() && sequence.isEmpty()) {
            notes.notCovered("database object", object.getExportIdentifier());
        }
    }

    private void add(org.hibernate.boot.model.relational.Sequence sequence) {
        var qualified =
                names.of(sequence.getName().getSchemaName(), sequence.getName().getObjectName());
        notes.notCovered(
                "options of sequence " + qualified.name(), line.bridge().options(sequence));
        sequences.add(
                Sequence.of(qualified, SequenceOptions.of(sequence.getInitialValue(), sequence.getIncrementSize())));
    }
}
