/**
 * What is dangerous in a list of operations: lost rows, failures on rows that exist, long locks, code that breaks.
 *
 * <p>Promises: pure and deterministic, stable codes, and silence about tables that the same migration creates. Does not
 * promise to read raw SQL, nor to know views, triggers and whatever else operations do not say.
 */
@NullMarked
package dev.autogen.differ.hazard;

import org.jspecify.annotations.NullMarked;
