/**
 * Servers and databases that the tool makes for itself: a private PostgreSQL, and scratch databases.
 *
 * <p>Promises: nothing of them stays but the private server's data; what a crash leaves is found and removed later.
 */
@NullMarked
package dev.autogen.cli.server;

import org.jspecify.annotations.NullMarked;
