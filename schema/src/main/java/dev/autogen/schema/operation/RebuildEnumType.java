package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum type made anew with other labels: the old one is renamed away, the new one created, each column that uses it
 * converted by its text, the old one dropped. Fails while a row holds a value that the new type lacks.
 *
 * @param type which enum type
 * @param from the labels before, or null where they are not known
 * @param to the labels after
 * @param uses where the type is used
 */
public record RebuildEnumType(QualifiedName type, @Nullable List<String> from, List<String> to, EnumUses uses)
        implements Operation {

    /** Copies the labels. */
    public RebuildEnumType {
        from = from == null ? null : List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Whether all that was valid before is valid after, and more. */
    public boolean widens() {
        return from != null && to.size() > from.size() && to.containsAll(from);
    }

    @Override
    public Operation reverse() {
        return from == null
                ? new Irreversible(this, "the former labels of enum type " + type + " are not known")
                : new RebuildEnumType(type, to, from, uses);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
