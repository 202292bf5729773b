/**
 * The history table: its SQL, and reading it.
 *
 * <p>Promises: reading never writes, and a database without the table reads as one where nothing is applied. Leaves
 * transactions to the caller. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.history;

import org.jspecify.annotations.NullMarked;
