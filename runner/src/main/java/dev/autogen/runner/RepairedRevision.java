package dev.autogen.runner;

import dev.autogen.runner.graph.Script;

/**
 * An applied revision whose migration was edited, and accepted as it is.
 *
 * @param script which
 * @param before the checksum that was recorded
 * @param after the checksum that is recorded now
 */
public record RepairedRevision(Script script, String before, String after) {}
