/**
 * Drops that can be taken back: what the entities do without is kept, with its data and without the rules that new rows could
 * not follow. Everything here is a function of models: it gives the comparison another model to lead to. It never
 * decides whether data may be lost.
 */
@NullMarked
package dev.autogen.differ.retire;

import org.jspecify.annotations.NullMarked;
