/**
 * The bridge for Hibernate 7, found by its class name.
 *
 * <p>Promises: links against every 7.x. Does not promise an API.
 */
@NullMarked
package dev.autogen.differ.hibernate7;

import org.jspecify.annotations.NullMarked;
