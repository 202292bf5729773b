package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeIdentity;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one column, in an order that works forward and, reversed, back: an identity needs an integer that is
 * not null and has no default, and a default must fit the type.
 */
final class ColumnChanges {

    private final Column from;
    private final Column to;
    private final boolean lenient;
    private final Inquiry inquiry;
    private final List<ColumnChange> changes = new ArrayList<>();

    ColumnChanges(Column from, Column to, boolean lenient, Inquiry inquiry) {
        this.from = from;
        this.to = to;
        this.lenient = lenient;
        this.inquiry = inquiry;
    }

    Conversion conversion() {
        return new Conversion(to.name(), from.type(), to.type());
    }

    List<ColumnChange> list(boolean otherType, boolean otherDefault) {
        boolean aside = otherType && conversion().disturbsDefault() && from.defaultExpression() != null;
        if (aside) {
            changes.add(new ChangeDefault(from.defaultExpression(), null));
        }
        if (from.identity() != null && to.identity() == null) {
            changes.add(new ChangeIdentity(from.identity(), null));
        }
        if (otherType) {
            Conversion conversion = conversion();
            changes.add(new ChangeType(
                    from.type(),
                    to.type(),
                    conversion.using(),
                    conversion.reverse().using()));
        }
        if (takesNull(from) != takesNull(to)) {
            changes.add(new ChangeNullable(takesNull(to)));
        }
        addDefault(aside ? null : from.defaultExpression(), aside ? to.defaultExpression() != null : otherDefault);
        addIdentity();
        if (!Objects.equals(from.comment(), to.comment())) {
            changes.add(new ChangeColumnComment(from.comment(), to.comment()));
        }
        return List.copyOf(changes);
    }

    private static boolean takesNull(Column column) {
        return column.nullable() && column.identity() == null;
    }

    private void addDefault(@Nullable String before, boolean other) {
        if (other && !(before != null && isSerial(before))) {
            changes.add(new ChangeDefault(before, to.defaultExpression()));
        }
    }

    /** The next value of a sequence is what a model without a default, or with an identity, asks for too. */
    private boolean isSerial(String before) {
        return lenient && to.defaultExpression() == null && inquiry.text(before).isNextValue();
    }

    private void addIdentity() {
        Identity before = from.identity();
        Identity after = to.identity();
        if (after == null || after.equals(before)) {
            return;
        }
        String value = from.defaultExpression();
        boolean serial = value != null && isSerial(value);
        if (!(lenient && (before != null || serial))) {
            changes.add(new ChangeIdentity(before, after));
        }
    }
}
