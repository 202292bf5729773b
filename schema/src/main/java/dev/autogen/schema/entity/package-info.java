/**
 * What crosses the border between the application's class loader and the tool's: a request of plain values in, a model
 * of plain values out.
 *
 * <p>Promises: nothing here refers to Hibernate or to an entity class, so either side may load another Hibernate.
 */
@NullMarked
package dev.autogen.schema.entity;

import org.jspecify.annotations.NullMarked;
