package dev.autogen.differ.snapshot;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;

/** Constraints as lines. */
final class ConstraintLine implements ConstraintVisitor<String> {

    static final String PRIMARY_KEY = "primary-key";
    static final String UNIQUE = "unique";
    static final String EXCLUSION = "exclusion";
    static final String CHECK = "check";
    static final String FOREIGN_KEY = "foreign-key";

    private static Line line(String kind, Constraint constraint) {
        return new Line(kind, constraint.name()).flag("explicit", constraint.explicit());
    }

    private static String deferrable(Deferrability deferrability) {
        return Spelling.of(deferrability);
    }

    @Override
    public String visit(PrimaryKey key) {
        return line(PRIMARY_KEY, key)
                .list("columns", key.columns())
                .list("include", key.include())
                .value("deferrable", deferrable(key.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .list("with", ObjectLines.options(key.storage()))
                .toString();
    }

    @Override
    public String visit(UniqueConstraint unique) {
        return line(UNIQUE, unique)
                .list("columns", unique.columns())
                .list("include", unique.include())
                .flag("nulls-not-distinct", unique.nullsNotDistinct())
                .value("deferrable", deferrable(unique.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .list("with", ObjectLines.options(unique.storage()))
                .toString();
    }

    @Override
    public String visit(ExclusionConstraint exclusion) {
        Line line = line(EXCLUSION, exclusion).value("method", exclusion.method());
        for (ExclusionElement element : exclusion.elements()) {
            line.list("key", ObjectLines.words(element.key())).value("operator", element.operator());
        }
        return line.list("include", exclusion.include())
                .value("where", exclusion.predicate())
                .value("deferrable", deferrable(exclusion.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .list("with", ObjectLines.options(exclusion.storage()))
                .toString();
    }

    @Override
    public String visit(CheckConstraint check) {
        return line(CHECK, check)
                .value("expression", check.expression())
                .flag("not-valid", !check.validated() && !check.notEnforced())
                .flag("not-enforced", check.notEnforced())
                .flag("no-inherit", check.noInherit())
                .toString();
    }

    @Override
    public String visit(ForeignKey key) {
        String noAction = Spelling.of(ReferentialAction.NO_ACTION);
        return line(FOREIGN_KEY, key)
                .list("columns", key.columns())
                .value("table", key.referencedTable().spelling())
                .list("references", key.referencedColumns())
                .value("on-delete", Spelling.of(key.onDelete()), noAction)
                .list("on-delete-columns", key.deleteColumns())
                .value("on-update", Spelling.of(key.onUpdate()), noAction)
                .flag("match-full", key.matchFull())
                .value("deferrable", deferrable(key.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .flag("not-valid", !key.validated() && !key.notEnforced())
                .flag("not-enforced", key.notEnforced())
                .toString();
    }
}
