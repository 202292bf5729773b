package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** Unique keys of a table, and those of single columns, which Hibernate turns into keys only while it renders DDL. */
final class UniqueMapper {

    private final HibernateBridge bridge;
    private final Notes notes;

    UniqueMapper(HibernateBridge bridge, Notes notes) {
        this.bridge = bridge;
        this.notes = notes;
    }

    /** @param name the table as PostgreSQL keeps it */
    List<UniqueConstraint> map(String name, Table table) {
        Map<String, UniqueKey> namedOnColumn = new HashMap<>();
        Set<String> ofColumns = new HashSet<>();
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<UniqueKey> keys = List.copyOf(table.getUniqueKeys().values());
        for (UniqueKey key : keys) {
            if (key.getColumnSpan() == 1 && key.isNameExplicit()) {
                namedOnColumn.put(Names.of(key.getColumn(0)), key);
            }
        }
        for (Column column : table.getColumns()) {
            if (column.isUnique() && !table.isPrimaryKey(column)) {
                String only = Names.of(column);
                ofColumns.add(only);
                uniques.add(ofColumn(name, only, namedOnColumn));
            }
        }
        for (UniqueKey key : keys) {
            if (key.getColumnSpan() > 1 || !ofColumns.contains(Names.of(key.getColumn(0)))) {
                uniques.add(unique(name, key));
            }
        }
        return withoutTwins(uniques);
    }

    /** Hibernate loses a name given to what is unique as a column too; the name is kept, but as nobody's choice. */
    private static UniqueConstraint ofColumn(String table, String column, Map<String, UniqueKey> named) {
        UniqueKey key = named.get(column);
        String name = key == null ? ReadableNames.unique(table, List.of(column)) : Names.ofSql(key.getName());
        return UniqueConstraint.of(name, List.of(column)).named(name, false);
    }

    private UniqueConstraint unique(String table, UniqueKey key) {
        List<String> columns = key.getColumns().stream().map(Names::of).toList();
        boolean explicit = key.isNameExplicit();
        String name = explicit ? Names.ofSql(key.getName()) : ReadableNames.unique(table, columns);
        ConstraintOptions options = ConstraintOptions.parse(bridge.options(key));
        notes.notCovered("options of unique constraint " + table + "." + name, options.rest());
        return new UniqueConstraint(name, explicit, columns, false, options.deferrability());
    }

    /** Of nameless uniques over the same columns one is enough, and none where a named one covers them. */
    private static List<UniqueConstraint> withoutTwins(List<UniqueConstraint> uniques) {
        Set<List<String>> covered = new HashSet<>();
        uniques.stream().filter(UniqueConstraint::explicit).forEach(unique -> covered.add(unique.columns()));
        return uniques.stream()
                .filter(unique -> unique.explicit() || covered.add(unique.columns()))
                .toList();
    }
}
