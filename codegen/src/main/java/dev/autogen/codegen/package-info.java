/**
 * Operations as the Java source of a migration, and the places in entity sources that they come from.
 *
 * <p>Promises: the same input gives the same bytes; the source compiles against {@code dev.autogen.runner} as it is,
 * and what it records are the operations it was made from. Whatever text comes in (names, messages, expressions), none
 * of it becomes code. Writes no file and asks no database.
 */
@NullMarked
package dev.autogen.codegen;

import org.jspecify.annotations.NullMarked;
