package dev.autogen.differ;

import dev.autogen.schema.expression.ExpressionPair;

/**
 * Two texts that may or may not mean the same; no operation comes of them.
 *
 * @param pair the texts and where they stand
 * @param reason why nobody could say
 */
public record Undecided(ExpressionPair pair, String reason) {}
