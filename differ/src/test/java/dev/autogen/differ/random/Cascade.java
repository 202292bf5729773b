package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes out of a draft what can no longer be, as {@code CASCADE} would, until all of it is a schema. */
final class Cascade {

    private final Draft draft;

    private Cascade(Draft draft) {
        this.draft = draft;
    }

    static void on(Draft draft) {
        Cascade cascade = new Cascade(draft);
        Schema before;
        do {
            before = draft.schema();
            cascade.namespaces();
            cascade.types();
            List.copyOf(draft.tables.values()).forEach(cascade::columns);
            List.copyOf(draft.tables.values()).forEach(cascade::parts);
            cascade.names();
            cascade.owners();
        } while (!before.equals(draft.schema()));
    }

    private void namespaces() {
        draft.tables.keySet().removeIf(this::isHomeless);
        draft.sequences.keySet().removeIf(this::isHomeless);
        draft.enums.keySet().removeIf(this::isHomeless);
        draft.composites.keySet().removeIf(this::isHomeless);
    }

    private boolean isHomeless(QualifiedName name) {
        return !draft.namespaces.contains(name.schema());
    }

    private void types() {
        draft.composites.replaceAll((name, type) -> new CompositeType(
                name, type.attributes().stream().filter(this::isKnown).toList()));
    }

    private boolean isKnown(TypeAttribute attribute) {
        return Types.traits(draft, attribute.type()).isPresent();
    }

    private void columns(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> Types.traits(draft, column.type()).isPresent())
                .toList();
        Table left = table.toBuilder().columns(columns).build();
        Set<String> key = table.primaryKey() == null
                ? Set.of()
                : Set.copyOf(table.primaryKey().columns());
        draft.tables.put(
                table.name(),
                left.toBuilder()
                        .columns(columns.stream()
                                .map(column -> column(left, column))
                                .map(column -> key.contains(column.name()) ? column.withNullable(false) : column)
                                .toList())
                        .build());
    }

    private Column column(Table table, Column column) {
        Column right = column;
        if (right.identity() != null && !isInteger(right.type())) {
            right = right.withIdentity(null);
        }
        if (right.generatedAs() != null
                && (!ColumnEdits.generations(draft, table, right).contains(right.generatedAs())
                        || (right.virtual() && !isBuiltIn(right.type())))) {
            right = right.withGeneratedAs(null);
        }
        if (right.defaultExpression() != null
                && !ColumnEdits.values(draft, right).contains(right.defaultExpression())) {
            right = right.withDefault(null);
        }
        if (right.identity() != null && right.nullable()) {
            right = right.withNullable(false);
        }
        if (right.virtual() && right.notNullConstraint() != null) {
            right = right.withNullable(true);
        }
        return ColumnEdits.isCollated(draft, right) ? right : right.withCollation(null);
    }

    private static boolean isInteger(SqlType type) {
        return TypeFamily.INTEGER.types().contains(type.sql());
    }

    private static boolean isBuiltIn(SqlType type) {
        return Stream.of(TypeFamily.values())
                .flatMap(family -> family.types().stream())
                .anyMatch(known -> SqlType.parse(known).equals(type));
    }

    private void parts(Table table) {
        Table current = draft.table(table.name());
        PartRules rules = new PartRules(draft, current);
        Set<String> names = new HashSet<>();
        List<Constraint> constraints = current.constraints().stream()
                .filter(constraint -> constraint.accept(rules) && names.add(constraint.name()))
                .toList();
        List<Index> indexes = current.indexes().stream().filter(rules::allow).toList();
        draft.parts(current, constraints, indexes);
    }

    /** Tables, sequences, keys and indexes of a schema share their names; who comes first keeps it. */
    private void names() {
        Set<QualifiedName> taken = new HashSet<>(draft.tables.keySet());
        draft.sequences.keySet().removeIf(name -> !taken.add(name));
        for (Table table : List.copyOf(draft.tables.values())) {
            List<Constraint> constraints = new ArrayList<>();
            for (Constraint constraint : table.constraints()) {
                if (!PartRules.hasIndex(constraint) || taken.add(ColumnEdits.in(table, constraint.name()))) {
                    constraints.add(constraint);
                }
            }
            List<Index> indexes = table.indexes().stream()
                    .filter(index -> taken.add(ColumnEdits.in(table, index.name())))
                    .toList();
            draft.parts(table, constraints, indexes);
        }
    }

    private void owners() {
        draft.sequences.replaceAll((name, sequence) -> {
            ColumnRef owner = sequence.owner();
            boolean there = owner != null
                    && Objects.equals(owner.table().schema(), name.schema())
                    && Optional.ofNullable(draft.tables.get(owner.table()))
                            .filter(table -> table.column(owner.column()).isPresent())
                            .isPresent();
            return there ? sequence : SequenceEdits.owned(sequence, null);
        });
    }

    /** Whether nothing is called so yet that a constraint must not be called. */
    static boolean isFree(Draft draft, Table table, Constraint constraint) {
        return table.constraints().stream().noneMatch(c -> c.name().equals(constraint.name()))
                && (!PartRules.hasIndex(constraint) || isFree(draft, ColumnEdits.in(table, constraint.name())));
    }

    /** Whether no relation is called so yet. */
    static boolean isFree(Draft draft, QualifiedName name) {
        return !draft.tables.containsKey(name)
                && !draft.sequences.containsKey(name)
                && draft.tables.values().stream()
                        .filter(table -> table.name().in(name.schema()).equals(table.name()))
                        .noneMatch(table -> PartRules.indexNames(table).anyMatch(name.name()::equals));
    }

    /** Whether an index of the method can be over the column. */
    static boolean isIndexed(Draft draft, Column column, String method) {
        return !column.virtual()
                && Types.traits(draft, column.type())
                        .filter(traits -> traits.methods().contains(method))
                        .isPresent();
    }
}
