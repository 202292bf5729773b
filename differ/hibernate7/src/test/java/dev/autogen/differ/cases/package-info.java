/**
 * The collected cases of comparing: those of Alembic's own tests (ids that begin with {@code A-}) and those that the
 * Java tools get wrong ({@code J-}). {@code docs/cases.md} lists them all.
 */
@NullMarked
package dev.autogen.differ.cases;

import org.jspecify.annotations.NullMarked;
