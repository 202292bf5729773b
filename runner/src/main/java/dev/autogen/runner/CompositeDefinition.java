package dev.autogen.runner;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.ArrayList;
import java.util.List;

/** What a composite type is created with. Attributes come in the order in which they are said. */
public final class CompositeDefinition {

    private final QualifiedName name;
    private final List<TypeAttribute> attributes = new ArrayList<>();

    CompositeDefinition(QualifiedName name) {
        this.name = name;
    }

    /** An attribute. */
    public void attribute(String attributeName, SqlType type) {
        attributes.add(TypeAttribute.of(attributeName, type));
    }

    /** An attribute in another collation than the type's own; its name is an identifier. */
    public void attribute(String attributeName, SqlType type, String collation) {
        attributes.add(new TypeAttribute(attributeName, type, collation));
    }

    CompositeType type() {
        return new CompositeType(name, attributes);
    }
}
