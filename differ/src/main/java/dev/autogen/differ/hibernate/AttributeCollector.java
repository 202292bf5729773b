package dev.autogen.differ.hibernate;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.entity.Attribute;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;

/**
 * Finds the attribute behind each column. Where several attributes share one, the one that Hibernate writes through owns
 * it; where that is not one either, none does.
 */
final class AttributeCollector {

    private final Metadata metadata;
    private final Names names;
    private final NavigableMap<ColumnRef, Attribute> owners = new TreeMap<>();
    private final NavigableMap<ColumnRef, Attribute> readers = new TreeMap<>();
    private final Set<ColumnRef> disputed = new HashSet<>();

    AttributeCollector(Metadata metadata, Names names) {
        this.metadata = metadata;
        this.names = names;
    }

    NavigableMap<ColumnRef, Attribute> collect() {
        List<PersistentClass> classes = metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .toList();
        classes.forEach(this::addIdentifier);
        classes.forEach(this::addProperties);
        disputed.forEach(owners::remove);
        readers.forEach((column, attribute) -> {
            if (!disputed.contains(column)) {
                owners.putIfAbsent(column, attribute);
            }
        });
        return owners;
    }

    /** In a joined subclass and in each table of a union the identifier's columns are copies. */
    private void addIdentifier(PersistentClass entity) {
        Property id = entity.getIdentifierProperty();
        Source source = new Source(entity.getEntityName(), entity.getTable());
        if (id != null) {
            source.add(id.getName(), id.getValue(), true);
            source.addColumns(id.getName(), entity.getKey(), true);
        } else if (entity.getIdentifier() instanceof Component component) {
            source.addComponent("", component, true);
        }
    }

    private void addProperties(PersistentClass entity) {
        boolean union = entity instanceof UnionSubclass;
        List<Property> properties = union ? entity.getPropertyClosure() : entity.getProperties();
        for (Property property : properties) {
            Table table = property.getValue().getTable();
            boolean copied = union && table != null && table.isAbstractUnionTable();
            new Source(entity.getEntityName(), copied || table == null ? entity.getTable() : table)
                    .add(property.getName(), property.getValue(), property.isInsertable());
        }
    }

    /** Where attributes are collected from: an entity and the table its columns are in. */
    private final class Source {
        private final String entity;
        private final Table table;

        Source(String entity, Table table) {
            this.entity = entity;
            this.table = table;
        }

        void add(String path, Value value, boolean written) {
            if (value instanceof Component component && component.getAggregateColumn() == null) {
                addComponent(path + ".", component, written);
            } else if (value instanceof Collection collection) {
                addCollection(path, collection);
            } else {
                addColumns(path, value, written);
            }
        }

        void addComponent(String prefix, Component component, boolean written) {
            for (Property property : component.getProperties()) {
                add(prefix + property.getName(), property.getValue(), written && property.isInsertable());
            }
        }

        private void addCollection(String path, Collection collection) {
            if (collection.isInverse() || collection.isOneToMany() || collection.getCollectionTable() == null) {
                return;
            }
            Source rows = new Source(entity, collection.getCollectionTable());
            rows.addColumns(path, collection.getKey(), true);
            rows.add(path, collection.getElement(), true);
            if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
                rows.add(path, indexed.getIndex(), true);
            }
        }

        void addColumns(String path, Value value, boolean written) {
            if (!SchemaMapper.isTable(table)) {
                return;
            }
            for (Selectable selectable : value.getSelectables()) {
                if (selectable instanceof Column column) {
                    put(new ColumnRef(names.of(table), Names.of(column)), new Attribute(entity, path), written);
                }
            }
        }
    }

    private void put(ColumnRef column, Attribute attribute, boolean written) {
        NavigableMap<ColumnRef, Attribute> target = written ? owners : readers;
        Attribute before = target.putIfAbsent(column, attribute);
        if (written && before != null && !before.equals(attribute)) {
            disputed.add(column);
        }
    }
}
