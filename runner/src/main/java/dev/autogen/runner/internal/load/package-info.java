/**
 * Finds migrations and makes instances of them: from {@code .java} sources or from compiled classes.
 *
 * <p>Promises: finding compiles nothing and loads no class from sources; instances are made one by one, as they are
 * asked for. Does not know what a migration does. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.load;

import org.jspecify.annotations.NullMarked;
