package dev.autogen.schema.entity;

/** Reads entities into the model with some version of Hibernate. Closes what it opens; keeps no state. */
public interface EntityReader {

    /**
     * Reads the entities of the request, with no database and no connection.
     *
     * @throws EntityException when Hibernate refuses the mapping or a class is missing
     */
    EntityModel read(EntityRequest request);
}
