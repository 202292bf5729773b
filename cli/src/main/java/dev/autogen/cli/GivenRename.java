package dev.autogen.cli;

import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rename that somebody passes: {@code users.name=full_name}, {@code old_table=new_table}, with a schema in front where
 * it is not the default one, and names with dots in double quotes.
 *
 * @param text as it was given
 * @param before the parts of the name on the left
 * @param after the parts of the name on the right
 */
record GivenRename(String text, List<String> before, List<String> after) {

    private static final String HOW = "write users.name=full_name for a column, old_table=new_table for a table.";

    /** @throws UsageException when it is none */
    static GivenRename parse(String text) {
        List<List<String>> names = NameParts.ofSides(text);
        if (names.size() != 2
                || names.get(0).size() > 3
                || names.get(1).size() > 2
                || names.stream().anyMatch(parts -> parts.stream().anyMatch(String::isEmpty))) {
            throw new UsageException("--rename " + text + ": this is no rename; " + HOW);
        }
        return new GivenRename(text, names.get(0), names.get(1));
    }

    /**
     * All of them, for two schemas.
     *
     * @throws UsageException when one speaks of what is not there, or is there on both sides
     */
    static Renames renames(List<GivenRename> given, Schema from, Schema to, String defaultSchema) {
        Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
        Map<ColumnRef, String> columns = new TreeMap<>();
        for (GivenRename rename : given) {
            if (!rename.isOfColumn(from, defaultSchema)) {
                rename.table(from, to, defaultSchema, tables);
            }
        }
        for (GivenRename rename : given) {
            if (rename.isOfColumn(from, defaultSchema)) {
                rename.column(from, to, defaultSchema, tables, columns);
            }
        }
        return Renames.known(tables, columns, from, to);
    }

    /** Three parts are a column's; two are where a table of the default schema has it. */
    private boolean isOfColumn(Schema from, String defaultSchema) {
        boolean column = before.size() == 3 || before.size() == 2 && has(from, column(defaultSchema));
        if (column && before.size() == 2 && from.table(table(defaultSchema)).isPresent()) {
            throw refused("both a column and a table are called so; name it with its schema in front");
        }
        return column;
    }

    private ColumnRef column(String defaultSchema) {
        int last = before.size() - 1;
        return new ColumnRef(NameParts.qualified(before.subList(0, last), defaultSchema), before.get(last));
    }

    private QualifiedName table(String defaultSchema) {
        return NameParts.qualified(before, defaultSchema);
    }

    private void table(Schema from, Schema to, String defaultSchema, Map<QualifiedName, QualifiedName> tables) {
        QualifiedName old = table(defaultSchema);
        QualifiedName now = after.size() == 1
                ? new QualifiedName(String.valueOf(old.schema()), after.get(0))
                : NameParts.qualified(after, defaultSchema);
        require(
                from.table(old).isPresent(),
                "there is no table or column " + String.join(".", before) + " to begin with");
        require(to.table(now).isPresent(), "there is no table " + now.relativeTo(defaultSchema) + " to arrive at");
        require(to.table(old).isEmpty(), "table " + old.relativeTo(defaultSchema) + " is still there in the end");
        require(from.table(now).isEmpty(), "table " + now.relativeTo(defaultSchema) + " is there from the beginning");
        require(!tables.containsKey(old) && !tables.containsValue(now), "one of the names is given twice");
        tables.put(old, now);
    }

    private void column(
            Schema from,
            Schema to,
            String defaultSchema,
            Map<QualifiedName, QualifiedName> tables,
            Map<ColumnRef, String> columns) {
        ColumnRef old = column(defaultSchema);
        QualifiedName table = tables.getOrDefault(old.table(), old.table());
        String name = after.get(0);
        require(after.size() == 1, "a column stays in its table; " + HOW);
        require(has(from, old), "there is no column " + String.join(".", before) + " to begin with");
        require(has(to, new ColumnRef(table, name)), "there is no column " + name + " to arrive at");
        require(!has(to, new ColumnRef(table, old.column())), "column " + old.column() + " is still there in the end");
        require(!has(from, new ColumnRef(old.table(), name)), "column " + name + " is there from the beginning");
        ColumnRef moved = new ColumnRef(table, old.column());
        require(
                !columns.containsKey(moved)
                        && columns.entrySet().stream()
                                .noneMatch(other -> other.getKey().table().equals(table)
                                        && other.getValue().equals(name)),
                "one of the names is given twice");
        columns.put(moved, name);
    }

    private static boolean has(Schema schema, ColumnRef column) {
        return schema.table(column.table())
                .flatMap(t -> t.column(column.column()))
                .isPresent();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw refused(otherwise);
        }
    }

    private UsageException refused(String why) {
        return new UsageException("--rename " + text + ": " + why + ".");
    }
}
