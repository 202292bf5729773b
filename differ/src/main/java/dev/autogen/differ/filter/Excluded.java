package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;

/**
 * An object that is not compared.
 *
 * @param subject what it is
 * @param because the pattern that matches it, or something that it cannot be without; the library whose it is
 */
public record Excluded(Subject subject, String because) {}
