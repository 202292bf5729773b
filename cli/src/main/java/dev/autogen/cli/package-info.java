/**
 * The command line: the only place that prints, asks, or picks an exit status, and that wires the other modules.
 *
 * <p>Promises the commands, their output and their exit statuses; no type here is an API for programs.
 */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
