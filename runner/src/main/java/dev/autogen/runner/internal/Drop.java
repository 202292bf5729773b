package dev.autogen.runner.internal;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An operation that destroys something.
 *
 * @param operation which one of its revision, counted from 1
 * @param description the operation in words
 * @param table what it destroys, its schema spelled out
 * @param column null for the whole table
 */
public record Drop(
        int operation,
        String description,
        QualifiedName table,
        @Nullable String column) {}
