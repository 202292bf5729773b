/**
 * What the packages of this module share. Promises nothing to anybody else.
 */
@NullMarked
package dev.autogen.introspector.internal;

import org.jspecify.annotations.NullMarked;
