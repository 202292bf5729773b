/**
 * The bridge for Hibernate 6.6, found by its class name.
 *
 * <p>Promises: links against 6.6. Does not promise an API.
 */
@NullMarked
package dev.autogen.differ.hibernate66;

import org.jspecify.annotations.NullMarked;
