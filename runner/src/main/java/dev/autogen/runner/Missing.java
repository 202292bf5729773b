package dev.autogen.runner;

import org.jspecify.annotations.Nullable;

/** What a migration forgot to say. */
final class Missing {

    private Missing() {}

    static <T> T unless(@Nullable T said, String name, String call) {
        if (said == null) {
            throw new IllegalStateException(name + ": say " + call);
        }
        return said;
    }
}
