package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.Operation;

/** An attribute that a composite type gets, at the end. */
public final class AttributeAddition implements Pending {

    private final QualifiedName type;
    private TypeAttribute attribute;
    private boolean ifNotExists;

    AttributeAddition(QualifiedName type, TypeAttribute attribute) {
        this.type = type;
        this.attribute = attribute;
    }

    /** {@code COLLATE}; the name is an identifier. */
    public AttributeAddition collate(String collation) {
        attribute = new TypeAttribute(attribute.name(), attribute.type(), collation);
        return this;
    }

    /** Makes it no error that it is there already; it is then left as it is. */
    public AttributeAddition ifNotExists() {
        ifNotExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new AddTypeAttribute(type, attribute, ifNotExists);
    }
}
