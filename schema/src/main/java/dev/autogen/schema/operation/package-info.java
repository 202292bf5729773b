/**
 * What can be done to a schema: one sealed interface, one record each, with all it takes to undo it.
 *
 * <p>Promises: {@link dev.autogen.schema.operation.Operation#reverse()} is total and an involution. Does not promise how
 * an operation is rendered: that is a {@link dev.autogen.schema.operation.OperationVisitor}.
 */
@NullMarked
package dev.autogen.schema.operation;

import org.jspecify.annotations.NullMarked;
