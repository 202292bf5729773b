/**
 * What is kept under {@code .autogen/} from one run to the next, so that a run in which nothing changed is quick.
 *
 * <p>Promises: all of it may be deleted at any time; what is kept is used only while everything that it was made from is
 * the same; files are replaced whole, so that runs side by side do not disturb each other; where {@code .autogen/} is
 * missing or cannot be written, nothing is kept and nothing fails.
 */
@NullMarked
package dev.autogen.cli.work;

import org.jspecify.annotations.NullMarked;
