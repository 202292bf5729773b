package dev.autogen.schema.entity;

/** Whose Hibernate read the entities. */
public enum HibernateOrigin {
    /** The one that comes with the tool. */
    BUNDLED,

    /** The application's own. */
    APPLICATION
}
