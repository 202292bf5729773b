/**
 * The model as of the newest revision, kept as text beside the migrations.
 *
 * <p>Promises: what is written is read back equal; the same model gives the same bytes; one object a line, in an order
 * that follows from the names, so that version control merges what can be merged. Lines end with LF; CRLF is read too.
 * Does not promise that two writers at once, or a crash between two files, leave a consistent folder: each file by itself
 * is whole, and {@code HEAD} is written last.
 */
@NullMarked
package dev.autogen.differ.snapshot;

import org.jspecify.annotations.NullMarked;
