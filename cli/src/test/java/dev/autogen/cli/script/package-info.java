/** Tests of files of SQL. */
@NullMarked
package dev.autogen.cli.script;

import org.jspecify.annotations.NullMarked;
