/**
 * Files of SQL, as {@code psql} and {@code pg_dump} know them.
 *
 * <p>Promises: a file is cut into statements where {@code psql} would cut it. Runs nothing.
 */
@NullMarked
package dev.autogen.cli.script;

import org.jspecify.annotations.NullMarked;
