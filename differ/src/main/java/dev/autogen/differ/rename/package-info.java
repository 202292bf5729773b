/**
 * What got another name and is still the same, so that what it holds stays.
 *
 * <p>Promises renames that can all be made first, whatever else changes, and a schema as it is after them. Not API but for {@link
 * dev.autogen.differ.rename.Renames}.
 */
@NullMarked
package dev.autogen.differ.rename;

import org.jspecify.annotations.NullMarked;
