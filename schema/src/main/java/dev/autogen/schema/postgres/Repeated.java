package dev.autogen.schema.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds constraints that {@code CREATE TABLE} leaves out, without a word, because an earlier one has the same index but
 * for its storage options (parse_utilcmd.c, "remove any redundant index specifications").
 */
final class Repeated implements ConstraintVisitor<List<Object>> {

    private static final List<Object> NO_INDEX = List.of();

    private Repeated() {}

    /** Those of the constraints that repeat one before them. */
    static List<Constraint> in(List<Constraint> constraints) {
        Set<List<Object>> seen = new HashSet<>();
        List<Constraint> repeated = new ArrayList<>();
        for (Constraint constraint : constraints) {
            List<Object> index = constraint.accept(new Repeated());
            if (!index.equals(NO_INDEX) && !seen.add(index)) {
                repeated.add(constraint);
            }
        }
        return repeated;
    }

    @Override
    public List<Object> visit(PrimaryKey key) {
        return List.of(key.columns(), key.include(), key.deferrability(), false);
    }

    @Override
    public List<Object> visit(UniqueConstraint unique) {
        return List.of(unique.columns(), unique.include(), unique.deferrability(), unique.nullsNotDistinct());
    }

    /** Predicates may be the same in other words, so none counts. */
    @Override
    public List<Object> visit(ExclusionConstraint exclusion) {
        return List.of(exclusion.method(), exclusion.elements(), exclusion.include(), exclusion.deferrability());
    }

    @Override
    public List<Object> visit(ForeignKey key) {
        return NO_INDEX;
    }

    @Override
    public List<Object> visit(CheckConstraint check) {
        return NO_INDEX;
    }
}
