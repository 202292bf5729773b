package dev.autogen.schema.entity;

import java.util.List;

/**
 * How entities were read: enough to tell why two readings differ.
 *
 * @param hibernate version of the Hibernate that read them, such as {@code 7.4.6.Final}
 * @param origin where that Hibernate came from
 * @param serverMajor the major version of PostgreSQL that Hibernate was told, such as 17
 * @param physicalNaming class of the physical naming strategy
 * @param implicitNaming class of the implicit naming strategy
 * @param entities how many there are
 * @param places folders and jars that were searched for them
 */
public record Provenance(
        String hibernate,
        HibernateOrigin origin,
        int serverMajor,
        String physicalNaming,
        String implicitNaming,
        int entities,
        List<String> places) {

    /** Copies. */
    public Provenance {
        places = List.copyOf(places);
    }

    /** The same reading, now that it is known where Hibernate and the entities came from. */
    public Provenance from(HibernateOrigin hibernateOrigin, List<String> searched) {
        return new Provenance(
                hibernate, hibernateOrigin, serverMajor, physicalNaming, implicitNaming, entities, searched);
    }

    /** Lines for people. */
    public List<String> describe() {
        return List.of(
                "Hibernate comes " + (origin == HibernateOrigin.APPLICATION ? "from the application" : "with autogen"),
                "entities from " + String.join(", ", places),
                "Hibernate " + hibernate + ", PostgreSQL " + serverMajor,
                "physical naming: " + physicalNaming,
                "implicit naming: " + implicitNaming,
                entities + (entities == 1 ? " entity" : " entities"));
    }
}
