/**
 * Runs planned revisions on a database: lock, transactions, statements, history rows.
 *
 * <p>Promises: one connection; each revision and its history row are committed together or not at all. Decides neither
 * what is run nor whether data may be lost. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.execute;

import org.jspecify.annotations.NullMarked;
