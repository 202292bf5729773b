/**
 * Compares schemas: two of them, or the entities with the snapshot and a database.
 *
 * <p>Promises: pure and deterministic. The same input gives the same operations in the same order, valid forward and,
 * reversed, back. What a text means is never guessed: questions go out, verdicts come in. Does not promise to know a
 * connection, a file or a build; the only files read and written are those of {@link dev.autogen.differ.snapshot}.
 */
@NullMarked
package dev.autogen.differ;

import org.jspecify.annotations.NullMarked;
