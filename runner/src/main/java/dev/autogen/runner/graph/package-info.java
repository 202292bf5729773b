/**
 * The revisions and how they follow one another.
 *
 * <p>Promises: pure values, no database, no compiler; the same order for the same scripts. Does not know what a revision
 * does.
 */
@NullMarked
package dev.autogen.runner.graph;

import org.jspecify.annotations.NullMarked;
