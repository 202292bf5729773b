/**
 * What differs between two schemas, each kind of object in a class of its own.
 *
 * <p>Promises changes without an order, each with the operations that make it. Which questions are asked depends on the
 * two schemas only, never on an answer. Not API: {@link dev.autogen.differ.Comparison} is.
 */
@NullMarked
package dev.autogen.differ.compare;

import org.jspecify.annotations.NullMarked;
