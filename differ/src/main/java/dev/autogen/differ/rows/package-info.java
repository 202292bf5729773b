/**
 * What rows that exist have to fulfil before operations of a plan: what to ask the database, beforehand and when it is run.
 *
 * <p>Promises: pure and deterministic, and queries that PostgreSQL answers in every version that is supported. Does not
 * promise to find all that could be in the way: what only the server can tell, such as whether a text is JSON, it is left to.
 */
@NullMarked
package dev.autogen.differ.rows;

import org.jspecify.annotations.NullMarked;
