/**
 * The catalog's queries, one for each kind of object, and what becomes of their rows.
 *
 * <p>Promises one round trip for all of them. Nothing here is for other modules.
 */
@NullMarked
package dev.autogen.introspector.internal.catalog;

import org.jspecify.annotations.NullMarked;
