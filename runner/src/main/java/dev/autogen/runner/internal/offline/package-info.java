/**
 * Writes planned revisions as one script for {@code psql -v ON_ERROR_STOP=1 -f}.
 *
 * <p>Promises: no database; the same text for the same plan. Does not know what is applied: the script checks. For this
 * module only.
 */
@NullMarked
package dev.autogen.runner.internal.offline;

import org.jspecify.annotations.NullMarked;
