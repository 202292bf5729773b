package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** One table with all that belongs to it. */
final class TableMapper {

    /** What every table has by itself; {@code xmin} is mapped as a version. */
    private static final Set<String> SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Boot boot;
    private final HibernateBridge bridge;
    private final Names names;
    private final Notes notes;
    private final Map<ColumnRef, AttributeCollector.Place> places;
    private final ColumnMapper columns;
    private final CheckMapper checks;
    private final UniqueMapper uniques;
    private final ForeignKeyMapper foreignKeys;
    private final IndexMapper indexes;

    TableMapper(
            Boot boot,
            HibernateBridge bridge,
            Names names,
            Notes notes,
            Map<ColumnRef, AttributeCollector.Place> places) {
        this.places = places;
        this.boot = boot;
        this.bridge = bridge;
        this.names = names;
        this.notes = notes;
        HashedNames hashes = new HashedNames(boot.metadata());
        columns = new ColumnMapper(boot.metadata(), bridge, notes);
        checks = new CheckMapper(boot.metadata(), bridge, notes);
        uniques = new UniqueMapper(bridge, notes);
        foreignKeys = new ForeignKeyMapper(bridge, hashes, names, notes);
        indexes = new IndexMapper(bridge, hashes, notes);
    }

    dev.autogen.schema.Table map(Table table) {
        QualifiedName qualified = names.of(table);
        String name = qualified.name();
        dev.autogen.schema.Table.Builder builder =
                dev.autogen.schema.Table.builder(qualified).comment(table.getComment());
        List<String> key = keyColumns(table);
        for (Column column : ordered(table, qualified, Set.copyOf(key))) {
            builder.column(columns.map(name, column, key.contains(Names.of(column))));
        }
        if (!key.isEmpty()) {
            builder.constraint(primaryKey(name, key, table.getPrimaryKey()));
        }
        uniques.map(name, table).forEach(builder::constraint);
        foreignKeys.map(name, table).forEach(builder::constraint);
        checks.map(name, table).forEach(builder::constraint);
        indexes.map(name, table).forEach(builder::index);
        notes.notCovered("options of table " + name, bridge.options(table));
        return builder.build();
    }

    private static List<String> keyColumns(Table table) {
        PrimaryKey key = table.getPrimaryKey();
        return key == null
                ? List.of()
                : key.getColumns().stream().map(Names::of).toList();
    }

    /** As a person would write the table: the key, what has no attribute, such as a discriminator, then the others. */
    private List<Column> ordered(Table table, QualifiedName name, Set<String> key) {
        Comparator<Column> keyFirst = Comparator.comparing(column -> !key.contains(Names.of(column)));
        List<Column> ordered = new ArrayList<>(boot.declaredColumns(table));
        ordered.removeIf(column -> SYSTEM.contains(Names.of(column)));
        ordered.sort(keyFirst.thenComparing(column -> {
            AttributeCollector.Place place = places.get(new ColumnRef(name, Names.of(column)));
            return place == null ? "" : place.order();
        }));
        return ordered;
    }

    /** A name is in Hibernate's DDL only where a named unique key over the same columns gave way to the key. */
    private static dev.autogen.schema.PrimaryKey primaryKey(String table, List<String> columns, PrimaryKey key) {
        UniqueKey ordering = key.getOrderingUniqueKey();
        boolean explicit = ordering != null && ordering.isNameExplicit();
        String name = explicit ? Names.ofSql(ordering.getName()) : ReadableNames.primaryKey(table);
        return new dev.autogen.schema.PrimaryKey(name, explicit, columns);
    }
}
