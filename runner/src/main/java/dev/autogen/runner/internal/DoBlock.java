package dev.autogen.runner.internal;

import dev.autogen.schema.postgres.Quoting;

/** Anonymous code blocks. */
public final class DoBlock {

    private DoBlock() {}

    /** {@code DO} with a body in PL/pgSQL, without semicolon. */
    public static String of(String body) {
        return "do " + Quoting.dollar("\n" + body);
    }
}
