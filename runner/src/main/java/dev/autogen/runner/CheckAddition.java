package dev.autogen.runner;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import org.jspecify.annotations.Nullable;

/** A check constraint that is added to a table. */
public final class CheckAddition extends ConstraintAddition<CheckAddition> {

    private @Nullable String expression;
    private boolean validated = true;
    private boolean noInherit;
    private boolean notEnforced;

    CheckAddition(String name) {
        super(name);
    }

    /** The table and the condition, which is SQL; required. */
    public CheckAddition on(String table, String condition) {
        expression = condition;
        return onTable(table);
    }

    /** {@code NOT VALID}: rows that exist are not checked. */
    public CheckAddition notValid() {
        validated = false;
        return this;
    }

    /** {@code NO INHERIT}. */
    public CheckAddition noInherit() {
        noInherit = true;
        return this;
    }

    /** {@code NOT ENFORCED}: no row is ever checked (PostgreSQL 18). */
    public CheckAddition notEnforced() {
        notEnforced = true;
        return this;
    }

    @Override
    CheckAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        String condition = Missing.unless(expression, name(), "on(table, condition)");
        return new CheckConstraint(name(), true, condition, validated, noInherit, notEnforced);
    }
}
