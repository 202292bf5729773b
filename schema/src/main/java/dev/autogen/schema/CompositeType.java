package dev.autogen.schema;

import java.util.List;

/**
 * A composite type of its own, not that of a table ({@code pg_class.relkind = 'c'}).
 *
 * @param name with its schema
 * @param attributes in order; their names are unique
 */
public record CompositeType(QualifiedName name, List<TypeAttribute> attributes) {

    /** Copies the attributes; rejects two of one name. */
    public CompositeType {
        attributes = List.copyOf(attributes);
        if (attributes.stream().map(TypeAttribute::name).distinct().count() != attributes.size()) {
            throw new IllegalArgumentException("Composite type " + name + " has two attributes of the same name: "
                    + attributes.stream().map(TypeAttribute::name).toList());
        }
    }
}
