package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** A value that an enum type gets; at the end unless said otherwise. */
public final class EnumValueAddition implements Pending {

    private final QualifiedName type;
    private final String label;
    private @Nullable String before;
    private @Nullable String after;
    private boolean ifNotExists;

    EnumValueAddition(QualifiedName type, String label) {
        this.type = type;
        this.label = label;
    }

    /** {@code BEFORE}: in front of another value. */
    public EnumValueAddition before(String otherLabel) {
        before = otherLabel;
        after = null;
        return this;
    }

    /** {@code AFTER}: behind another value. */
    public EnumValueAddition after(String otherLabel) {
        after = otherLabel;
        before = null;
        return this;
    }

    /** Makes it no error that it is there already, wherever it stands. */
    public EnumValueAddition ifNotExists() {
        ifNotExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new AddEnumValue(type, label, before, after, ifNotExists, null, EnumUses.NONE);
    }
}
