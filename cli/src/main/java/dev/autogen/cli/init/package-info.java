/**
 * The first step in a project: finds out what is there and writes the settings.
 *
 * <p>Promises: no file that exists is replaced, {@code .gitignore} gets one line at most; after a failure the project is
 * as before; a second run changes nothing. Prints nothing, asks nothing.
 */
@NullMarked
package dev.autogen.cli.init;

import org.jspecify.annotations.NullMarked;
