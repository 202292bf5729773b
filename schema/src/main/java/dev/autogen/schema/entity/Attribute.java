package dev.autogen.schema.entity;

/**
 * An attribute of an entity, embeddable or mapped superclass.
 *
 * @param entity fully qualified name of the class that the mapping starts from
 * @param path attribute names from there, joined by dots: {@code address.city}; in the table of a collection, the columns
 *     that are not its elements end with {@link #KEY} or {@link #INDEX}: {@code phones.{index}}
 */
public record Attribute(String entity, String path) {

    /** What refers to the owner of a collection. */
    public static final String KEY = "{key}";

    /** The position in a list, or the key of a map. */
    public static final String INDEX = "{index}";

    /** Simple class name and attribute names, for people: {@code User.address.city}. */
    @Override
    public String toString() {
        String names = path.replace("." + KEY, "").replace("." + INDEX, "");
        return entity.substring(Math.max(entity.lastIndexOf('.'), entity.lastIndexOf('$')) + 1) + "." + names;
    }
}
