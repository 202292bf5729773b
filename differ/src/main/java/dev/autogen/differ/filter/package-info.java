/**
 * What is not compared: objects that somebody excluded, and tables of well-known libraries.
 *
 * <p>Promises one filter for all sides of a comparison: an object that is out is out everywhere, together with what
 * cannot be without it. Pure values; nothing here knows where a schema came from.
 */
@NullMarked
package dev.autogen.differ.filter;

import org.jspecify.annotations.NullMarked;
