package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeExpression;
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

    private static final String DEFAULT_COLLATION = "default";

    private final Column from;
    private final Column to;
    private final Conversion conversion;
    private final List<ColumnChange> changes = new ArrayList<>();

    ColumnChanges(Column from, Column to, Conversion conversion) {
        this.from = from;
        this.to = to;
        this.conversion = conversion;
    }

    /** All changes, the type's among them; the default is dropped before and set after. */
    List<ColumnChange> withDefaultAside() {
        changes.add(new ChangeDefault(from.defaultExpression(), null));
        return list(null, true, to.defaultExpression() != null);
    }

    /** All changes. */
    List<ColumnChange> list(boolean otherType, boolean otherDefault) {
        return list(from.defaultExpression(), otherType, otherDefault);
    }

    private List<ColumnChange> list(@Nullable String before, boolean otherType, boolean otherDefault) {
        if (from.generatedAs() != null && to.generatedAs() == null) {
            changes.add(ChangeExpression.drop(from));
        }
        if (from.identity() != null && to.identity() == null) {
            changes.add(new ChangeIdentity(from.identity(), null));
        }
        if (otherType) {
            changes.add(new ChangeType(
                    from.type(),
                    to.type(),
                    conversion.using(),
                    conversion.reverse().using(),
                    collation(from),
                    collation(to)));
        } else if (isOtherCollation(from, to)) {
            changes.add(ChangeType.collation(to.type(), collation(from), collation(to)));
        }
        if (takesNull(from) != takesNull(to)) {
            changes.add(new ChangeNullable(takesNull(to), pending()));
        }
        if (otherDefault) {
            changes.add(new ChangeDefault(before, to.defaultExpression()));
        }
        if (to.identity() != null && !to.identity().equals(from.identity())) {
            changes.add(new ChangeIdentity(from.identity(), to.identity()));
        }
        if (!Objects.equals(from.comment(), to.comment())) {
            changes.add(new ChangeColumnComment(from.comment(), to.comment()));
        }
        return List.copyOf(changes);
    }

    /** Whether a column is sorted otherwise; {@code "default"} is what a column has without saying so. */
    static boolean isOtherCollation(Column from, Column to) {
        return !Objects.equals(collation(from), collation(to));
    }

    private static @Nullable String collation(Column column) {
        return DEFAULT_COLLATION.equals(column.collation()) ? null : column.collation();
    }

    private @Nullable NotNull pending() {
        NotNull constraint = takesNull(from) ? from.notNullConstraint() : to.notNullConstraint();
        return constraint == null || constraint.validated() ? null : constraint;
    }

    private static boolean takesNull(Column column) {
        return column.nullable() && column.identity() == null;
    }
}
