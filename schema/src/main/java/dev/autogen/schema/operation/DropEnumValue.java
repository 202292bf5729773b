package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What takes an {@link AddEnumValue} back: the type is made anew without the value, for which PostgreSQL has no statement.
 * Fails while a row holds it.
 *
 * @param type which enum type
 * @param label the value to drop
 * @param labels those that stay, in order
 * @param former the labels before, or null where they are not known
 * @param ifExists whether it is no error that it is absent
 * @param uses where the type is used
 */
public record DropEnumValue(
        QualifiedName type,
        String label,
        List<String> labels,
        @Nullable List<String> former,
        boolean ifExists,
        EnumUses uses)
        implements Operation {

    /** Copies the labels. */
    public DropEnumValue {
        labels = List.copyOf(labels);
        former = former == null ? null : List.copyOf(former);
    }

    /** The same as one that does not know which value went: the type made anew. */
    public RebuildEnumType rebuild() {
        return new RebuildEnumType(type, former, labels, uses);
    }

    @Override
    public Operation reverse() {
        if (former == null) {
            return new Irreversible(this, "the former labels of enum type " + type + " are not known");
        }
        AddEnumValue added = AddEnumValue.to(type, former, label, uses);
        return new AddEnumValue(type, label, added.before(), added.after(), ifExists, labels, uses);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
