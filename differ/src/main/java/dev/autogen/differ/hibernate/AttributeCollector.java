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
import org.hibernate.mapping.Join;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribute behind each column. Where several attributes share one, the one that Hibernate writes through owns
 * it; where that is not one either, none does.
 */
final class AttributeCollector {

    private final Metadata metadata;
    private final Names names;
    private final FieldOrder fields = new FieldOrder();
    private final NavigableMap<ColumnRef, Place> owners = new TreeMap<>();
    private final NavigableMap<ColumnRef, Place> readers = new TreeMap<>();
    private final Set<ColumnRef> disputed = new HashSet<>();

    AttributeCollector(Metadata metadata, Names names) {
        this.metadata = metadata;
        this.names = names;
    }

    /**
     * An attribute and a text that sorts like its place in the source.
     *
     * @param order comparable among the attributes of one table
     */
    record Place(Attribute attribute, String order) {}

    NavigableMap<ColumnRef, Place> collect() {
        List<PersistentClass> classes = metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .toList();
        classes.forEach(this::addIdentifier);
        classes.forEach(this::addSecondaryKeys);
        classes.forEach(this::addProperties);
        disputed.forEach(owners::remove);
        readers.forEach((column, place) -> {
            if (!disputed.contains(column)) {
                owners.putIfAbsent(column, place);
            }
        });
        return owners;
    }

    /** The identifier's columns are copied into the table of a joined subclass and into each table of a union. */
    private void addIdentifier(PersistentClass entity) {
        Property id = entity.getIdentifierProperty();
        Source source = new Source(entity, entity.getTable());
        if (entity instanceof JoinedSubclass) {
            if (id != null) {
                source.addColumns(source.path(id), entity.getKey(), true);
            }
        } else if (entity instanceof RootClass || entity instanceof UnionSubclass) {
            if (id != null) {
                source.add(source.path(id), id.getValue(), true);
            } else if (entity.getIdentifier() instanceof Component component) {
                source.addComponent(source.root(), component, entity.getMappedClass(), true);
            }
        }
    }

    /** The identifier's columns are copied into each secondary table, too. */
    private void addSecondaryKeys(PersistentClass entity) {
        Property id = entity.getIdentifierProperty();
        for (Join join : entity.getJoins()) {
            if (id != null && join.getKey() != null) {
                Source source = new Source(entity, join.getTable());
                source.addColumns(source.path(id), join.getKey(), true);
            }
        }
    }

    private void addProperties(PersistentClass entity) {
        boolean union = entity instanceof UnionSubclass;
        List<Property> properties = union ? entity.getPropertyClosure() : entity.getProperties();
        for (Property property : properties) {
            Table table = property.getValue().getTable();
            boolean copied = union && table != null && table.isAbstractUnionTable();
            Source source = new Source(entity, copied || table == null ? entity.getTable() : table);
            source.add(source.path(property), property.getValue(), property.isInsertable());
        }
    }

    /** Attribute names joined by dots, and the order that goes with them. */
    private record Path(String names, String order) {}

    /** Where attributes are collected from: an entity and the table its columns are in. */
    private final class Source {
        private final PersistentClass entity;
        private final Table table;

        Source(PersistentClass entity, Table table) {
            this.entity = entity;
            this.table = table;
        }

        /** Subclasses that share a table come after their superclass. */
        Path root() {
            int depth = 0;
            for (PersistentClass parent = entity.getSuperclass(); parent != null; parent = parent.getSuperclass()) {
                depth++;
            }
            return new Path("", Integer.toString(depth));
        }

        Path path(Property property) {
            return path(root(), entity.getMappedClass(), property);
        }

        private Path path(Path parent, @Nullable Class<?> owner, Property property) {
            String prefix = parent.names().isEmpty() ? "" : parent.names() + ".";
            return new Path(prefix + property.getName(), parent.order() + "." + fields.of(owner, property.getName()));
        }

        void add(Path path, Value value, boolean written) {
            if (value instanceof Component component && component.getAggregateColumn() == null) {
                addComponent(path, component, component.getComponentClass(), written);
            } else if (value instanceof Collection collection) {
                addCollection(path, collection);
            } else {
                addColumns(path, value, written);
            }
        }

        void addComponent(Path parent, Component component, @Nullable Class<?> owner, boolean written) {
            for (Property property : component.getProperties()) {
                add(path(parent, owner, property), property.getValue(), written && property.isInsertable());
            }
        }

        private void addCollection(Path path, Collection collection) {
            if (collection.isInverse() || collection.getCollectionTable() == null) {
                return;
            }
            Source rows = new Source(entity, collection.getCollectionTable());
            if (collection.isOneToMany()) {
                rows.addColumns(new Path(path.names(), ""), collection.getKey(), false);
                return;
            }
            rows.addColumns(part(path, Attribute.KEY), collection.getKey(), true);
            rows.add(path, collection.getElement(), true);
            if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null) {
                rows.add(part(path, Attribute.INDEX), indexed.getIndex(), true);
            }
        }

        private Path part(Path collection, String part) {
            return new Path(collection.names() + "." + part, collection.order());
        }

        void addColumns(Path path, Value value, boolean written) {
            if (!SchemaMapper.isTable(table)) {
                return;
            }
            Place place = new Place(new Attribute(entity.getEntityName(), path.names()), path.order());
            for (Selectable selectable : value.getSelectables()) {
                if (selectable instanceof Column column) {
                    put(new ColumnRef(names.of(table), Names.of(column)), place, written);
                }
            }
        }
    }

    private void put(ColumnRef column, Place place, boolean written) {
        NavigableMap<ColumnRef, Place> target = written ? owners : readers;
        Place before = target.putIfAbsent(column, place);
        if (written && before != null && !before.attribute().equals(place.attribute())) {
            disputed.add(column);
        }
    }
}
