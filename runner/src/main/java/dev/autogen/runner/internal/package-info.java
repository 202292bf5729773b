/** What the packages of this module share among themselves. Promises nothing to anybody else. */
@NullMarked
package dev.autogen.runner.internal;

import org.jspecify.annotations.NullMarked;
