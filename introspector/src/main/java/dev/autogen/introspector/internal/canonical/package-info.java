/**
 * How a server is asked whether two expressions mean the same.
 *
 * <p>Promises one round trip for any number of questions, and that no text of a question can do more than be parsed.
 * Nothing here is for other modules.
 */
@NullMarked
package dev.autogen.introspector.internal.canonical;

import org.jspecify.annotations.NullMarked;
