package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** One table with all that belongs to it. */
final class TableMapper {

    private final Boot boot;
    private final HibernateBridge bridge;
    private final Names names;
    private final Notes notes;
    private final ColumnMapper columns;
    private final CheckMapper checks;
    private final UniqueMapper uniques;
    private final ForeignKeyMapper foreignKeys;
    private final IndexMapper indexes;

    TableMapper(Boot boot, HibernateBridge bridge, Names names, Notes notes) {
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
        for (Column column : ordered(table, Set.copyOf(key))) {
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

    /** Those of the key first, as a person would write the table; the others in the order of the mapping. */
    private List<Column> ordered(Table table, Set<String> key) {
        List<Column> mapped = boot.declaredColumns(table);
        List<Column> ordered = new ArrayList<>();
        mapped.stream().filter(column -> key.contains(Names.of(column))).forEach(ordered::add);
        mapped.stream().filter(column -> !key.contains(Names.of(column))).forEach(ordered::add);
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
