package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TYPE ... ADD VALUE}. The new value may not be used before the transaction that adds it has ended, unless
 * that has also created the type; {@link RebuildEnumType} has no such bound.
 *
 * @param type which enum type
 * @param label the value to add
 * @param before the label it goes in front of, or null
 * @param after the label it goes behind, or null; at the end where both are null. With {@code former} the place has one
 *        spelling: nothing at the end, in front of the first label, else behind a label
 * @param ifNotExists whether it is no error that it is there already
 * @param former the labels before, or null where they are not known
 * @param uses where the type is used, for the way back
 */
public record AddEnumValue(
        QualifiedName type,
        String label,
        @Nullable String before,
        @Nullable String after,
        boolean ifNotExists,
        @Nullable List<String> former,
        EnumUses uses)
        implements Operation {

    /** Copies the labels and spells the place; rejects a place that is none. */
    public AddEnumValue {
        if (before != null && after != null) {
            throw new IllegalArgumentException("Value " + label + " goes either before or after another one");
        }
        if (former != null) {
            former = List.copyOf(former);
            int place = place(former, before, after);
            before = place == 0 && !former.isEmpty() ? former.get(0) : null;
            after = place > 0 && place < former.size() ? former.get(place - 1) : null;
        }
    }

    /** At the place that the label has in {@code labels}, which has it once, all others being there already. */
    public static AddEnumValue to(QualifiedName type, List<String> labels, String label, EnumUses uses) {
        List<String> former = labels.stream().filter(l -> !l.equals(label)).toList();
        int place = labels.indexOf(label);
        String before = place < former.size() ? former.get(place) : null;
        return new AddEnumValue(type, label, before, null, false, former, uses);
    }

    private static int place(List<String> former, @Nullable String before, @Nullable String after) {
        String neighbour = before == null ? after : before;
        if (neighbour == null) {
            return former.size();
        }
        int index = former.indexOf(neighbour);
        if (index < 0) {
            throw new IllegalArgumentException("There is no value " + neighbour + " among " + former);
        }
        return before == null ? index + 1 : index;
    }

    /** The same, but it is no error that the value is there already. */
    public AddEnumValue unlessThere() {
        return new AddEnumValue(type, label, before, after, true, former, uses);
    }

    /** The labels after it; null where those before are not known. */
    public @Nullable List<String> labels() {
        if (former == null) {
            return null;
        }
        List<String> labels = new ArrayList<>(former);
        labels.add(place(former, before, after), label);
        return List.copyOf(labels);
    }

    @Override
    public Operation reverse() {
        return former == null
                ? new Irreversible(this, "the other labels of enum type " + type + " are not known")
                : new DropEnumValue(type, label, former, labels(), ifNotExists, uses);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
