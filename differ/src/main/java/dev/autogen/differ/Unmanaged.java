package dev.autogen.differ;

import org.jspecify.annotations.Nullable;

/**
 * Something in the database that neither the entities nor the history know. It is left alone.
 *
 * @param subject what it is
 * @param warning how it gets in the application's way, or null
 */
public record Unmanaged(Subject subject, @Nullable String warning) {}
