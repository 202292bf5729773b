/**
 * Who is called in the course of a run, and callbacks that are files of SQL.
 *
 * <p>Promises: runs nothing by itself, and leaves transactions to whoever calls. For this module only.
 */
@NullMarked
package dev.autogen.runner.internal.callback;

import org.jspecify.annotations.NullMarked;
