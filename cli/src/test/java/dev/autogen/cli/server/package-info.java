/** Tests of servers and scratch databases. */
@NullMarked
package dev.autogen.cli.server;

import org.jspecify.annotations.NullMarked;
