/**
 * What the bridge modules implement. Public only because they are modules of their own; no API.
 *
 * <p>Promises nothing to anybody else.
 */
@NullMarked
package dev.autogen.differ.hibernate.internal;

import org.jspecify.annotations.NullMarked;
