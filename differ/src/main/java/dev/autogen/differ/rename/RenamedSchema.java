package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema under new names, as PostgreSQL's own renames leave it: all that refers to something goes on doing so. */
final class RenamedSchema {

    private final Renames renames;
    private final Schema schema;
    private final RenamedTypes types;
    private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

    RenamedSchema(Renames renames, Schema schema) {
        this.renames = renames;
        this.schema = schema;
        this.types = new RenamedTypes(renames, schema);
        renames.columns().forEach((from, to) -> columns.computeIfAbsent(from.table(), t -> new TreeMap<>())
                .put(from.column(), to));
    }

    Schema renamed() {
        List<Table> tables = schema.tables().stream().map(this::table).toList();
        List<Sequence> sequences =
                schema.sequences().stream().map(this::sequence).toList();
        return schema.withTables(tables).withSequences(sequences).withTypes(types.enums(), types.composites());
    }

    private Table table(Table table) {
        return new RenamedTable(this, table).renamed();
    }

    private Sequence sequence(Sequence sequence) {
        QualifiedName name = renames.sequences().getOrDefault(sequence.name(), sequence.name());
        return new Sequence(name, sequence.type(), sequence.options(), owner(sequence.owner()));
    }

    private @Nullable ColumnRef owner(@Nullable ColumnRef owner) {
        return owner == null ? null : new ColumnRef(table(owner.table()), column(owner.table(), owner.column()));
    }

    QualifiedName table(QualifiedName before) {
        return renames.tableNow(before);
    }

    /** New names of columns by old ones. */
    Map<String, String> columns(QualifiedName tableBefore) {
        return columns.getOrDefault(table(tableBefore), Map.of());
    }

    String column(QualifiedName tableBefore, String before) {
        return columns(tableBefore).getOrDefault(before, before);
    }

    /** The types, and what is said with them. */
    RenamedTypes types() {
        return types;
    }

    List<String> columns(QualifiedName tableBefore, List<String> before) {
        return before.stream().map(column -> column(tableBefore, column)).toList();
    }
}
