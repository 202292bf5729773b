package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.order.TakenNames;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unique constraint, or a unique index that does exactly what one does.
 *
 * @param part the one or the other
 * @param definition all that counts of it, order included; the name is no part of it
 * @param columns what is unique
 * @param include further columns of the index behind it
 * @param nullsNotDistinct whether two NULLs are equal
 * @param deferrability when it is checked
 */
record Uniqueness(
        Part part,
        Object definition,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability)
        implements Part {

    private static final String ANY = "any";

    /** All of a table: constraints first, so that they are preferred. A lenient reader knows no storage options. */
    static List<Uniqueness> of(Table table, boolean lenient) {
        List<Uniqueness> all = new ArrayList<>();
        table.uniques().forEach(unique -> all.add(of(table.name(), unique)));
        table.indexes().stream()
                .filter(Uniqueness::standsForConstraint)
                .forEach(index -> all.add(of(table.name(), index, lenient)));
        return all;
    }

    private static Uniqueness of(QualifiedName table, UniqueConstraint unique) {
        return new Uniqueness(
                new ConstraintPart<>(table, unique),
                unique.named(ANY, false),
                unique.columns(),
                unique.include(),
                unique.nullsNotDistinct(),
                unique.deferrability());
    }

    private static Uniqueness of(QualifiedName table, Index index, boolean lenient) {
        Index named = index.named(ANY, false);
        return new Uniqueness(
                new IndexPart(table, index),
                lenient ? named.withStorage(List.of()) : named,
                index.keys().stream().map(IndexKey::expression).toList(),
                index.include(),
                index.nullsNotDistinct(),
                Deferrability.NOT_DEFERRABLE);
    }

    static boolean standsForConstraint(Index index) {
        return index.unique()
                && !index.invalid()
                && index.method().equals(Index.BTREE)
                && index.include().isEmpty()
                && index.predicate() == null
                && index.keys().stream().allMatch(k -> k.column() && k.opclass() == null && k.collation() == null);
    }

    boolean sameKind(Uniqueness other) {
        return subject().kind() == other.subject().kind();
    }

    boolean isConstraint() {
        return subject().kind() == Subject.Kind.CONSTRAINT;
    }

    boolean sameColumns(Uniqueness other) {
        return Set.copyOf(columns).equals(Set.copyOf(other.columns)) && nullsNotDistinct == other.nullsNotDistinct;
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public boolean explicit() {
        return part.explicit();
    }

    @Override
    public Subject subject() {
        return part.subject();
    }

    @Override
    public Operation drop() {
        return part.drop();
    }

    @Override
    public Operation add() {
        return part.add();
    }

    @Override
    public Optional<Operation> validation(Part to, String name) {
        return Optional.empty();
    }

    @Override
    public Operation rename(String newName) {
        return part.rename(newName);
    }

    @Override
    public boolean isIn(TakenNames taken) {
        return part.isIn(taken);
    }
}
