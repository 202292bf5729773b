package dev.autogen.runner.internal.guard;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What an operation destroys, under the name it has before the plan is run.
 *
 * @param table its schema spelled out
 * @param column null for the whole table
 */
public record Doomed(QualifiedName table, @Nullable String column) {}
