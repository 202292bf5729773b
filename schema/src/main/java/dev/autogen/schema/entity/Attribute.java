package dev.autogen.schema.entity;

/**
 * An attribute of an entity, embeddable or mapped superclass.
 *
 * @param entity fully qualified name of the class that the mapping starts from
 * @param path attribute names from there, joined by dots: {@code address.city}
 */
public record Attribute(String entity, String path) {

    /** Simple class name and path, for people: {@code User.address.city}. */
    @Override
    public String toString() {
        return entity.substring(Math.max(entity.lastIndexOf('.'), entity.lastIndexOf('$')) + 1) + "." + path;
    }
}
