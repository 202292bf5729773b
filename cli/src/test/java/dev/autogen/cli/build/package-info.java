/** Tests of what is learnt from builds. */
@NullMarked
package dev.autogen.cli.build;

import org.jspecify.annotations.NullMarked;
