/**
 * What commands found, and how it looks as text, JSON, SQL and Markdown.
 *
 * <p>Promises: reports are values, renderers are pure; nothing here prints, connects or decides.
 */
@NullMarked
package dev.autogen.cli.report;

import org.jspecify.annotations.NullMarked;
