/**
 * Reads a live PostgreSQL database: its schema, whether two expressions mean the same, whether something holds data.
 *
 * <p>Promises: a fixed number of round trips however large the database is, nothing changed and nothing left behind, the
 * connection handed back as it was found, PostgreSQL 14 and later. Needs no privilege but to read the catalog, save where
 * a type says so. Does not open, close or share connections, and knows no driver.
 */
@NullMarked
package dev.autogen.introspector;

import org.jspecify.annotations.NullMarked;
