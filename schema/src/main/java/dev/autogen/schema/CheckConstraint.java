package dev.autogen.schema;

/**
 * A check constraint of a table; a column's own check is one too.
 *
 * @param name identifier
 * @param explicit see {@link Constraint#explicit()}
 * @param expression SQL text without the outer parentheses
 * @param validated false for {@code NOT VALID}: existing rows were not checked
 * @param noInherit whether child tables are spared
 * @param notEnforced {@code NOT ENFORCED}: no row is ever checked, nor is it validated (PostgreSQL 18)
 */
public record CheckConstraint(
        String name, boolean explicit, String expression, boolean validated, boolean noInherit, boolean notEnforced)
        implements Constraint {

    /** Rejects an empty expression. */
    public CheckConstraint {
        Identifiers.requireIdentifier(name);
        if (expression.isBlank()) {
            throw new IllegalArgumentException("Check " + name + " needs an expression");
        }
        validated = validated && !notEnforced;
    }

    /** An enforced check. */
    public CheckConstraint(String name, boolean explicit, String expression, boolean validated, boolean noInherit) {
        this(name, explicit, expression, validated, noInherit, false);
    }

    /** A validated check under a chosen name. */
    public static CheckConstraint of(String name, String expression) {
        return new CheckConstraint(name, true, expression, true, false);
    }

    @Override
    public CheckConstraint named(String newName, boolean newExplicit) {
        return new CheckConstraint(newName, newExplicit, expression, validated, noInherit, notEnforced);
    }

    @Override
    public CheckConstraint withValidated(boolean newValidated) {
        return new CheckConstraint(name, explicit, expression, newValidated, noInherit, notEnforced);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
