/**
 * Keeps data from being lost silently: finds what a plan destroys, asks the database whether there is data, and asks
 * whether it may go.
 *
 * <p>Promises: what is not known counts as data. Does not see through raw SQL. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.guard;

import org.jspecify.annotations.NullMarked;
