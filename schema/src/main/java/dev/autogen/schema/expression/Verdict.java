package dev.autogen.schema.expression;

import org.jspecify.annotations.Nullable;

/**
 * What a server says of an {@link ExpressionPair}.
 *
 * @param outcome the answer
 * @param reason why it is undecided, in the server's words; null where it is decided
 */
public record Verdict(Outcome outcome, @Nullable String reason) {

    /** Both texts mean the same. */
    public static final Verdict SAME = new Verdict(Outcome.SAME, null);

    /** The texts mean different things. */
    public static final Verdict DIFFERENT = new Verdict(Outcome.DIFFERENT, null);

    /** The answer. */
    public enum Outcome {
        /** No difference. */
        SAME,
        /** A difference. */
        DIFFERENT,
        /** The server refused; never an operation. */
        UNDECIDED
    }

    /** The server could not say. */
    public static Verdict undecided(String reason) {
        return new Verdict(Outcome.UNDECIDED, reason);
    }
}
