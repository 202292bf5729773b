/**
 * Corrects the history by hand.
 *
 * <p>Promises: only what was looked at is changed; if somebody else was quicker, nothing is. Runs no migration.
 */
@NullMarked
package dev.autogen.runner.internal.repair;

import org.jspecify.annotations.NullMarked;
