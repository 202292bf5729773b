package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Foreign keys that Hibernate would create, with their columns paired as in its DDL. */
final class ForeignKeyMapper {

    private final HibernateBridge bridge;
    private final HashedNames hashes;
    private final Names names;
    private final Notes notes;

    ForeignKeyMapper(HibernateBridge bridge, HashedNames hashes, Names names, Notes notes) {
        this.bridge = bridge;
        this.hashes = hashes;
        this.names = names;
        this.notes = notes;
    }

    /** @param name the table as PostgreSQL keeps it */
    List<ForeignKey> map(String name, Table table) {
        List<ForeignKey> keys = new ArrayList<>();
        for (org.hibernate.mapping.ForeignKey key : bridge.foreignKeys(table)) {
            if (isCreated(key)) {
                keys.add(foreignKey(name, key));
            }
        }
        return keys;
    }

    private static boolean isCreated(org.hibernate.mapping.ForeignKey key) {
        return key.isCreationEnabled()
                && key.getReferencedTable() != null
                && key.isPhysicalConstraint()
                && SchemaMapper.isTable(key.getReferencedTable());
    }

    private ForeignKey foreignKey(String table, org.hibernate.mapping.ForeignKey key) {
        List<String> columns = names(key.getColumns());
        List<Column> referenced = key.getReferencedColumns().isEmpty()
                ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        boolean explicit = key.getName() != null && !hashes.isHash(key);
        String name = explicit ? Names.ofSql(key.getName()) : ReadableNames.foreignKey(table, columns);
        String appended = bridge.options(key);
        notes.notCovered(
                "options of foreign key " + table + "." + name,
                ConstraintOptions.parse(appended).rest());
        ConstraintOptions options = ConstraintOptions.parse(orEmpty(key.getKeyDefinition()) + " " + appended);
        ReferentialAction onDelete = action(key.getOnDeleteAction());
        return new ForeignKey(
                name,
                explicit,
                columns,
                names.of(key.getReferencedTable()),
                names(referenced),
                onDelete == null ? orNoAction(options.onDelete()) : onDelete,
                orNoAction(options.onUpdate()),
                false,
                options.deferrability(),
                true);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Names::of).toList();
    }

    private static @Nullable ReferentialAction action(@Nullable OnDeleteAction action) {
        return action == null || action == OnDeleteAction.NO_ACTION ? null : ReferentialAction.valueOf(action.name());
    }

    private static ReferentialAction orNoAction(@Nullable ReferentialAction action) {
        return action == null ? ReferentialAction.NO_ACTION : action;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
