/**
 * Puts operations in an order in which they can be run, and taken back in reverse.
 *
 * <p>Promises: schemas, sequences, what must be out of the way, tables in foreign-key order, alterations table by table,
 * foreign keys, drops; within each by name, whatever the order of the input. A foreign key that is in the way of that
 * order, as in a cycle, becomes an operation of its own. Not API: {@link dev.autogen.differ.Comparison} is.
 */
@NullMarked
package dev.autogen.differ.order;

import org.jspecify.annotations.NullMarked;
