package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is out of a model's earlier state, put back into its later one. */
final class Remainder {

    private final Filter filter;
    private final EntityModel will;
    private final EntityModel was;

    Remainder(Filter filter, EntityModel will, EntityModel was) {
        this.filter = filter;
        this.will = will;
        this.was = was;
    }

    EntityModel added() {
        Schema now = will.schema();
        Schema then = was.schema();
        List<Table> tables = new ArrayList<>();
        now.tables().stream().map(this::completed).forEach(tables::add);
        then.tables().stream()
                .filter(table -> isOut(Subject.table(table.name())))
                .forEach(tables::add);
        Schema schema = now.withTables(tables);
        List<Sequence> sequences = new ArrayList<>(now.sequences());
        then.sequences().stream()
                .filter(sequence -> isOut(Subject.sequence(sequence.name())))
                .filter(sequence -> sequence.owner() == null || has(schema, sequence.owner()))
                .forEach(sequences::add);
        List<EnumType> enums = new ArrayList<>(now.enums());
        then.enums().stream().filter(type -> isOut(Subject.type(type.name()))).forEach(enums::add);
        List<CompositeType> composites = new ArrayList<>(now.composites());
        then.composites().stream()
                .filter(type -> isOut(Subject.type(type.name())))
                .forEach(composites::add);
        Schema whole =
                schema.withSequences(sequences).withTypes(enums, composites).withNamespaces(namespaces(now, then));
        return new EntityModel(whole, attributes(whole), will.views(), will.notes(), will.provenance(), will.retired());
    }

    private boolean isOut(Subject subject) {
        return !filter.stays(subject);
    }

    private static boolean has(Schema schema, ColumnRef column) {
        return schema.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }

    /** Those that are out by themselves or with all that is in them. */
    private List<String> namespaces(Schema now, Schema then) {
        Set<String> names = new TreeSet<>(now.namespaces());
        Set<String> staying = Set.copyOf(filter.without(then).namespaces());
        then.namespaces().stream().filter(name -> !staying.contains(name)).forEach(names::add);
        return List.copyOf(names);
    }

    private SortedMap<ColumnRef, Attribute> attributes(Schema whole) {
        SortedMap<ColumnRef, Attribute> attributes = new TreeMap<>(will.attributes());
        was.attributes().forEach((column, attribute) -> {
            if (!filter.stays(column) && has(whole, column)) {
                attributes.putIfAbsent(column, attribute);
            }
        });
        return attributes;
    }

    private Table completed(Table table) {
        return was.schema()
                .table(table.name())
                .map(former -> completed(table, former))
                .orElse(table);
    }

    private Table completed(Table table, Table former) {
        List<Column> columns = columns(table, former);
        Table.Builder whole = table.toBuilder().columns(columns);
        Set<String> there = new HashSet<>(columns.stream().map(Column::name).toList());
        Set<String> before =
                new HashSet<>(former.columns().stream().map(Column::name).toList());
        for (Constraint constraint : former.constraints()) {
            if (!filter.stays(former, constraint) && there.containsAll(PartColumns.of(constraint, before))) {
                whole.constraint(constraint);
            }
        }
        for (Index index : former.indexes()) {
            if (!filter.stays(former, index) && there.containsAll(PartColumns.of(index, before))) {
                whole.index(index);
            }
        }
        return whole.build();
    }

    /** Each column that is out comes back where it was: after the one before it that is still there. */
    private List<Column> columns(Table table, Table former) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<String> names = new ArrayList<>(columns.stream().map(Column::name).toList());
        int at = 0;
        for (Column column : former.columns()) {
            if (filter.stays(Subject.column(table.name(), column.name()))) {
                int found = names.indexOf(column.name());
                at = found < 0 ? at : found + 1;
            } else {
                columns.add(at, column);
                names.add(at, column.name());
                at++;
            }
        }
        return columns;
    }
}
