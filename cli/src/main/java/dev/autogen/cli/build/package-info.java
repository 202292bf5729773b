/**
 * What the project's own build knows: class folders, source roots, dependencies; and classes made from the sources as
 * they are now.
 *
 * <p>Promises: what is unchanged costs no build run and no compiler, decided by content, never by time; a class without
 * a source is gone; the build's own class folders are never written; test classes are never seen. Everything kept lies
 * under {@code .autogen/} and may be deleted at any time. Prints nothing.
 */
@NullMarked
package dev.autogen.cli.build;

import org.jspecify.annotations.NullMarked;
