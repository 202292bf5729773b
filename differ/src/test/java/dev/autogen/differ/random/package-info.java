/** Random schemas, and pairs of them: each the outcome of a list of edits, which a property's library can shorten. */
@NullMarked
package dev.autogen.differ.random;

import org.jspecify.annotations.NullMarked;
