package dev.autogen.schema;

/** When a constraint is checked ({@code pg_constraint.condeferrable}, {@code condeferred}). */
public enum Deferrability {
    /** At once, always: the default. */
    NOT_DEFERRABLE,
    /** At once unless {@code SET CONSTRAINTS} says otherwise. */
    INITIALLY_IMMEDIATE,
    /** At commit unless {@code SET CONSTRAINTS} says otherwise. */
    INITIALLY_DEFERRED
}
