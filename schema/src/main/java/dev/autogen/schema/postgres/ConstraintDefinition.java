package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.identifiers;
import static dev.autogen.schema.postgres.Quoting.name;

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
import java.util.Locale;
import java.util.stream.Collectors;

/** Constraints, each kind by the manual's grammar. */
final class ConstraintDefinition implements ConstraintVisitor<String> {

    private static final ConstraintDefinition INSTANCE = new ConstraintDefinition();

    private ConstraintDefinition() {}

    /** {@code constraint name primary key (...)} and so on. */
    static String of(Constraint constraint) {
        return "constraint " + identifier(constraint.name()) + " " + constraint.accept(INSTANCE);
    }

    /** The same of an index that is there already, which says what the constraint does not. */
    static String using(String index, Constraint constraint) {
        boolean primary = constraint instanceof PrimaryKey;
        Deferrability deferrability = constraint instanceof PrimaryKey key
                ? key.deferrability()
                : ((UniqueConstraint) constraint).deferrability();
        return "constraint " + identifier(constraint.name()) + (primary ? " primary key" : " unique") + " using index "
                + identifier(index) + deferrability(deferrability);
    }

    @Override
    public String visit(PrimaryKey key) {
        return "primary key (" + identifiers(key.columns()) + ")"
                + IndexDefinition.include(key.include())
                + Definitions.storage(key.storage())
                + deferrability(key.deferrability());
    }

    @Override
    public String visit(UniqueConstraint unique) {
        return "unique " + (unique.nullsNotDistinct() ? "nulls not distinct " : "") + "("
                + identifiers(unique.columns()) + ")"
                + IndexDefinition.include(unique.include())
                + Definitions.storage(unique.storage())
                + deferrability(unique.deferrability());
    }

    @Override
    public String visit(ExclusionConstraint exclusion) {
        return "exclude using " + identifier(exclusion.method())
                + exclusion.elements().stream()
                        .map(ConstraintDefinition::element)
                        .collect(Collectors.joining(", ", " (", ")"))
                + IndexDefinition.include(exclusion.include())
                + Definitions.storage(exclusion.storage())
                + (exclusion.predicate() == null ? "" : " where (" + exclusion.predicate() + ")")
                + deferrability(exclusion.deferrability());
    }

    /** An operator cannot be quoted, and is SQL already. */
    private static String element(ExclusionElement element) {
        return IndexDefinition.key(element.key()) + " with " + element.operator();
    }

    @Override
    public String visit(ForeignKey key) {
        String deleted = key.deleteColumns().isEmpty() ? "" : " (" + identifiers(key.deleteColumns()) + ")";
        return "foreign key (" + identifiers(key.columns()) + ") references " + name(key.referencedTable()) + " ("
                + identifiers(key.referencedColumns()) + ")"
                + (key.matchFull() ? " match full" : "")
                + action(" on delete ", key.onDelete())
                + deleted
                + action(" on update ", key.onUpdate())
                + deferrability(key.deferrability())
                + validity(key.notEnforced(), key.validated());
    }

    @Override
    public String visit(CheckConstraint check) {
        return "check (" + check.expression() + ")"
                + (check.noInherit() ? " no inherit" : "")
                + validity(check.notEnforced(), check.validated());
    }

    private static String validity(boolean notEnforced, boolean validated) {
        if (notEnforced) {
            return " not enforced";
        }
        return validated ? "" : " not valid";
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : event + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
