/**
 * Operations as text for people ({@link dev.autogen.schema.text.English}) and for hashing
 * ({@link dev.autogen.schema.text.CanonicalJson}).
 *
 * <p>Promises the same text for equal values. English may be reworded at any time; canonical JSON may not.
 */
@NullMarked
package dev.autogen.schema.text;

import org.jspecify.annotations.NullMarked;
