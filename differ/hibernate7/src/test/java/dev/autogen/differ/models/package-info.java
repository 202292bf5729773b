/**
 * Models of real projects, from published jars: whoever made the schema, nothing differs.
 *
 * <p>Promises: each model is measured against the Hibernate that reads it, for the lines differ in what they create.
 */
package dev.autogen.differ.models;
