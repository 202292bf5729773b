/**
 * What a migration is written with ({@link dev.autogen.runner.Migration}, {@link dev.autogen.runner.Revision},
 * {@link dev.autogen.runner.Operations}) and what runs it.
 *
 * <p>Promises: needs only the JDK, slf4j and a JDBC driver; keeps no static state; prints nothing.
 */
@NullMarked
package dev.autogen.runner;

import org.jspecify.annotations.NullMarked;
