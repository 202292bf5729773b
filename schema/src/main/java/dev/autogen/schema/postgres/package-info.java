/**
 * PostgreSQL's SQL: quoting, and the statements of each operation.
 *
 * <p>Promises that no identifier and no literal reaches SQL unquoted, and that the same operation gives the same bytes.
 * Expressions of the model are SQL already and are passed through. Does not promise how many transactions or locks a
 * statement takes.
 */
@NullMarked
package dev.autogen.schema.postgres;

import org.jspecify.annotations.NullMarked;
