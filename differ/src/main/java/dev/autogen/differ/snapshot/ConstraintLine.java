package dev.autogen.differ.snapshot;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;

/** Constraints as lines. */
final class ConstraintLine implements ConstraintVisitor<String> {

    static final String PRIMARY_KEY = "primary-key";
    static final String UNIQUE = "unique";
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
        return line(PRIMARY_KEY, key).list("columns", key.columns()).toString();
    }

    @Override
    public String visit(UniqueConstraint unique) {
        return line(UNIQUE, unique)
                .list("columns", unique.columns())
                .flag("nulls-not-distinct", unique.nullsNotDistinct())
                .value("deferrable", deferrable(unique.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .toString();
    }

    @Override
    public String visit(CheckConstraint check) {
        return line(CHECK, check)
                .value("expression", check.expression())
                .flag("not-valid", !check.validated())
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
                .value("on-update", Spelling.of(key.onUpdate()), noAction)
                .flag("match-full", key.matchFull())
                .value("deferrable", deferrable(key.deferrability()), deferrable(Deferrability.NOT_DEFERRABLE))
                .flag("not-valid", !key.validated())
                .toString();
    }
}
