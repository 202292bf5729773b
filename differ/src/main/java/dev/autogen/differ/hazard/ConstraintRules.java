package dev.autogen.differ.hazard;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** What is dangerous in a constraint that is added to a table with rows. */
final class ConstraintRules implements ConstraintVisitor<List<HazardCode>> {

    private final QualifiedName table;
    private final Surroundings around;

    ConstraintRules(QualifiedName table, Surroundings around) {
        this.table = table;
        this.around = around;
    }

    @Override
    public List<HazardCode> visit(PrimaryKey constraint) {
        return unique(constraint.columns(), HazardCode.AG205);
    }

    @Override
    public List<HazardCode> visit(UniqueConstraint constraint) {
        return unique(constraint.columns(), HazardCode.AG204);
    }

    private List<HazardCode> unique(List<String> columns, HazardCode lock) {
        boolean settled = around.isAskedAbout(table, columns) || around.hadKeyWithin(table, columns);
        return settled ? List.of(lock) : List.of(HazardCode.AG109, lock);
    }

    @Override
    public List<HazardCode> visit(ExclusionConstraint constraint) {
        return List.of(HazardCode.AG109, HazardCode.AG206);
    }

    @Override
    public List<HazardCode> visit(ForeignKey constraint) {
        List<HazardCode> codes = new ArrayList<>();
        if (constraint.validated()) {
            if (!around.isAskedAbout(table, constraint)) {
                codes.add(HazardCode.AG132);
            }
            codes.add(HazardCode.AG207);
        }
        if (!around.isIndexed(table, constraint.columns())) {
            codes.add(HazardCode.AG305);
        }
        return codes;
    }

    @Override
    public List<HazardCode> visit(CheckConstraint constraint) {
        if (!constraint.validated()) {
            return List.of();
        }
        return around.widens(table, constraint) || around.isAskedAbout(table, constraint)
                ? List.of(HazardCode.AG208)
                : List.of(HazardCode.AG132, HazardCode.AG208);
    }
}
