/** Tests of the first step in a project. */
@NullMarked
package dev.autogen.cli.init;

import org.jspecify.annotations.NullMarked;
