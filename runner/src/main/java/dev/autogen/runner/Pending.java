package dev.autogen.runner;

import dev.autogen.schema.operation.Operation;

/** An operation that a migration is still wording; it counts as said when the next one begins. */
interface Pending {

    /**
     * The operation as worded so far.
     *
     * @throws IllegalStateException when something is missing that the operation cannot do without
     */
    Operation finish();
}
