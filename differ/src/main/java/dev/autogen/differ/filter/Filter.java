package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves the same objects out of all sides of one comparison. */
public final class Filter {

    private final Map<Subject, String> out;
    private final Set<QualifiedName> primaryKeys;
    private final Set<QualifiedName> incomplete;
    private final Set<String> left;
    private final List<Exclusion> idle;

    Filter(Sweep sweep, Schema target, List<Exclusion> idle) {
        this.out = sweep.out();
        this.primaryKeys = sweep.primaryKeys();
        this.incomplete = out.keySet().stream()
                .filter(Subject::isPart)
                .map(Subject::name)
                .collect(Collectors.toCollection(TreeSet::new));
        incomplete.addAll(primaryKeys);
        this.idle = List.copyOf(idle);
        this.left = new TreeSet<>();
        Set<String> needed = inhabited(without(target));
        out.keySet().stream()
                .filter(Filter::livesInSchema)
                .map(subject -> subject.name().schema())
                .filter(schema -> schema != null && !needed.contains(schema))
                .forEach(left::add);
    }

    private static boolean livesInSchema(Subject subject) {
        return switch (subject.kind()) {
            case TABLE, SEQUENCE, TYPE -> true;
            case SCHEMA, EXTENSION, COLUMN, CONSTRAINT, INDEX -> false;
        };
    }

    private static Set<String> inhabited(Schema schema) {
        Set<String> names = new HashSet<>();
        schema.tables().forEach(table -> names.add(String.valueOf(table.name().schema())));
        schema.sequences().forEach(s -> names.add(String.valueOf(s.name().schema())));
        schema.enums().forEach(type -> names.add(String.valueOf(type.name().schema())));
        schema.composites().forEach(type -> names.add(String.valueOf(type.name().schema())));
        return names;
    }

    /** What is out, and why, sorted; parts of tables that are out are not listed by themselves. */
    public List<Excluded> excluded() {
        return out.entrySet().stream()
                .map(entry -> new Excluded(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The patterns that match nothing. */
    public List<Exclusion> idle() {
        return idle;
    }

    /**
     * A side without what is out. A schema that holds something that is out is neither created nor dropped, unless the side
     * that the comparison leads to has something else in it.
     */
    public Schema without(Schema side) {
        return out.isEmpty() ? side : rest(side);
    }

    private Schema rest(Schema side) {
        return new Schema(
                side.namespaces().stream()
                        .filter(name -> !left.contains(name) && stays(Subject.schema(name)))
                        .toList(),
                side.tables().stream()
                        .filter(table -> stays(Subject.table(table.name())))
                        .map(this::without)
                        .toList(),
                staying(side.sequences(), Sequence::name, Subject::sequence),
                staying(side.enums(), EnumType::name, Subject::type),
                staying(side.composites(), CompositeType::name, Subject::type),
                staying(side.extensions(), Extension::name, Subject::extension));
    }

    /** A model without what is out. */
    public EntityModel without(EntityModel side) {
        if (out.isEmpty()) {
            return side;
        }
        var attributes = new TreeMap<>(side.attributes());
        attributes.keySet().removeIf(column -> !stays(column));
        return new EntityModel(
                rest(side.schema()), attributes, side.views(), side.notes(), side.provenance(), side.retired());
    }

    /**
     * The model to keep of a history: what is not out as it will be, and what is out as it was. So a history goes on to know
     * what its revisions made, whatever is excluded meanwhile.
     *
     * @param will the model without what is out
     * @param was the model as of the newest revision, with what is out
     */
    public EntityModel kept(EntityModel will, EntityModel was) {
        return out.isEmpty() ? will : new Remainder(this, will, was).added();
    }

    boolean stays(Subject subject) {
        return !out.containsKey(subject);
    }

    boolean stays(ColumnRef column) {
        return stays(Subject.table(column.table())) && stays(Subject.column(column.table(), column.column()));
    }

    boolean stays(Table table, Constraint constraint) {
        boolean key = constraint.equals(table.primaryKey()) && primaryKeys.contains(table.name());
        return !key && stays(Subject.constraint(table.name(), constraint.name()));
    }

    boolean stays(Table table, Index index) {
        return stays(Subject.index(table.name(), index.name()));
    }

    private <T, N> List<T> staying(List<T> objects, Function<T, N> name, Function<N, Subject> subject) {
        return objects.stream()
                .filter(object -> stays(subject.apply(name.apply(object))))
                .toList();
    }

    private Table without(Table table) {
        if (!incomplete.contains(table.name())) {
            return table;
        }
        List<Column> columns = table.columns().stream()
                .filter(column -> stays(Subject.column(table.name(), column.name())))
                .toList();
        Table.Builder rest =
                table.toBuilder().columns(columns).withoutConstraints().withoutIndexes();
        table.constraints().stream().filter(c -> stays(table, c)).forEach(rest::constraint);
        table.indexes().stream().filter(index -> stays(table, index)).forEach(rest::index);
        return rest.build();
    }
}
