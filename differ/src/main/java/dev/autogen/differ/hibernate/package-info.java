/**
 * Entities to model: finds entity classes, loads them beside the application's own Hibernate, and reads Hibernate's boot
 * metamodel.
 *
 * <p>Promises: {@link dev.autogen.differ.hibernate.EntityLoader} is the way in; no connection is opened, no
 * SessionFactory built, nothing printed; the same classes give the same model. The classes that mention Hibernate run
 * in whichever class loader has it, and link against 6.6 and every 7.x alike; where these differ in binary signatures,
 * a {@link dev.autogen.differ.hibernate.internal.HibernateBridge} stands between.
 *
 * <p>Does not promise: named enum types, struct types, auxiliary database objects and initial rows. They are reported as
 * notes.
 */
@NullMarked
package dev.autogen.differ.hibernate;

import org.jspecify.annotations.NullMarked;
