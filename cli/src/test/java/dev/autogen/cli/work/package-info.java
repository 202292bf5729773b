/** Tests of what is kept under {@code .autogen/}. */
@NullMarked
package dev.autogen.cli.work;

import org.jspecify.annotations.NullMarked;
