/**
 * Benchmarks of the three things that a comparison is made of, on the synthetic model of {@code fixtures}: reading
 * entities and database, comparing them, and letting the server decide expressions. They measure a warm JVM; what a whole
 * process costs is measured from outside (see docs/performance.md).
 */
@NullMarked
package dev.autogen.benchmarks;

import org.jspecify.annotations.NullMarked;
