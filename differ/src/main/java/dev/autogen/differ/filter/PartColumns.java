package dev.autogen.differ.filter;

import dev.autogen.differ.compare.Mentions;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of some columns of its own table a constraint or index stands on. */
public final class PartColumns implements ConstraintVisitor<Set<String>> {

    private final Collection<String> columns;

    private PartColumns(Collection<String> columns) {
        this.columns = columns;
    }

    /** The columns of a constraint, those that its expressions speak of included. */
    public static Set<String> of(Constraint constraint, Collection<String> columns) {
        return constraint.accept(new PartColumns(columns));
    }

    /** The same of an index. */
    public static Set<String> of(Index index, Collection<String> columns) {
        return new PartColumns(columns).of(index);
    }

    static Set<String> of(@Nullable String expression, Collection<String> columns) {
        return expression == null || columns.isEmpty() ? Set.of() : Set.copyOf(Mentions.of(expression, columns));
    }

    private Set<String> of(Index index) {
        Set<String> found = of(index.include());
        for (IndexKey key : index.keys()) {
            found.addAll(key.column() ? of(List.of(key.expression())) : of(key.expression(), columns));
        }
        found.addAll(of(index.predicate(), columns));
        return found;
    }

    private Set<String> of(List<String> names) {
        Set<String> found = new LinkedHashSet<>(names);
        found.retainAll(columns);
        return found;
    }

    private Set<String> of(List<String> names, List<String> included) {
        Set<String> found = of(names);
        found.addAll(of(included));
        return found;
    }

    @Override
    public Set<String> visit(PrimaryKey key) {
        return of(key.columns(), key.include());
    }

    @Override
    public Set<String> visit(UniqueConstraint unique) {
        return of(unique.columns(), unique.include());
    }

    @Override
    public Set<String> visit(ExclusionConstraint exclusion) {
        return of(exclusion.index());
    }

    @Override
    public Set<String> visit(ForeignKey key) {
        return of(key.columns());
    }

    @Override
    public Set<String> visit(CheckConstraint check) {
        return of(check.expression(), columns);
    }
}
