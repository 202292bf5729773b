/**
 * Questions about SQL expressions that only a server can answer: whether two texts mean the same.
 *
 * <p>Promises plain values and one interface; how a server is asked is the implementation's.
 */
@NullMarked
package dev.autogen.schema.expression;

import org.jspecify.annotations.NullMarked;
