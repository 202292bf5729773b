/**
 * A Maven core extension, put into one run of the user's own Maven by {@code -Dmaven.ext.class.path}: it writes down
 * what the build is made of (folders, dependencies, compiler settings), as Maven itself resolved it.
 *
 * <p>Promises: adds no goal, needs no plugin, changes no file of the project; does nothing unless {@code
 * -Dautogen.facts=FILE} is given. Does not promise a stable format: the reader comes from the same release.
 */
@NullMarked
package dev.autogen.probe;

import org.jspecify.annotations.NullMarked;
