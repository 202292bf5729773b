/**
 * What the user configured, and what the application says where the user said nothing.
 *
 * <p>Promises: later wins in the order {@code autogen.properties}, {@code autogen-<env>.properties}, {@code AUTOGEN_*}
 * variables, options; a password is in no message and no {@code toString}; every wrong setting is named with its place.
 * Reads the application's files, never starts the application. Does not look at the build and prints nothing.
 */
@NullMarked
package dev.autogen.cli.config;

import org.jspecify.annotations.NullMarked;
