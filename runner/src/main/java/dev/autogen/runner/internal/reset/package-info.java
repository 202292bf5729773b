/**
 * Empties schemas: finds what is in them, drops it, and makes sure that nothing else went with it.
 *
 * <p>Promises: what an extension owns stays, and so does all that is outside. Commits nothing. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.reset;

import org.jspecify.annotations.NullMarked;
