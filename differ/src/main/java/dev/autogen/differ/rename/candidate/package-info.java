/**
 * What went away and might be what is new, under another name: for people to say.
 *
 * <p>Promises an order that depends on nothing but the schemas, the likeliest first, and silence about what holds no data or
 * cannot be the same. Decides nothing.
 */
@NullMarked
package dev.autogen.differ.rename.candidate;

import org.jspecify.annotations.NullMarked;
