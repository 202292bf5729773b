/**
 * What operations cost the tables they touch: the lock, and the work done under it, as measured on PostgreSQL 12 to 18.
 *
 * <p>Promises to be pure, and to take the dearer answer where an operation does not say enough. Does not promise seconds:
 * those depend on rows, which are not known here.
 */
@NullMarked
package dev.autogen.schema.cost;

import org.jspecify.annotations.NullMarked;
