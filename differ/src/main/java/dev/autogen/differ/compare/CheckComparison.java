package dev.autogen.differ.compare;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.expression.ExpressionPair;
import java.util.Set;

/**
 * Checks: two over the same columns are worth a question, two of one name as well. Whether existing rows were checked
 * is a difference that validating settles.
 */
final class CheckComparison implements Likeness<ConstraintPart<CheckConstraint>> {

    private final TablePair tables;
    private final Inquiry inquiry;
    private final ColumnFates columns;
    private final Set<String> columnNames;

    private CheckComparison(TablePair tables, Inquiry inquiry, ColumnFates columns) {
        this.tables = tables;
        this.inquiry = inquiry;
        this.columns = columns;
        this.columnNames = tables.columnNames();
    }

    static void compare(TablePair tables, ColumnFates columns, Inquiry inquiry, Findings findings) {
        CheckComparison likeness = new CheckComparison(tables, inquiry, columns);
        PartComparison.<ConstraintPart<CheckConstraint>>compare(
                ConstraintPart.of(tables.name(), tables.from().checks()),
                ConstraintPart.of(tables.name(), tables.to().checks()),
                new CheckComparison(tables, inquiry.silent(), columns),
                likeness,
                part -> columns.disruptsAny(tables.name(), likeness.mentioned(part)),
                findings);
    }

    private Set<String> mentioned(ConstraintPart<CheckConstraint> part) {
        return inquiry.text(part.constraint().expression()).referredTo(columnNames);
    }

    @Override
    public Judgement judge(ConstraintPart<CheckConstraint> from, ConstraintPart<CheckConstraint> to) {
        CheckConstraint one = from.constraint();
        CheckConstraint other = to.constraint();
        boolean worthAsking = one.name().equals(other.name()) || sameShape(from, to);
        if (!worthAsking || one.noInherit() != other.noInherit() || one.notEnforced() != other.notEnforced()) {
            return Judgement.DIFFERENT;
        }
        Judgement judgement =
                inquiry.judge(tables, ExpressionPair.Kind.CHECK, other.name(), one.expression(), other.expression());
        return judgement.unlessDisrupted(columns.disruptsAny(tables.name(), mentioned(from)));
    }

    @Override
    public boolean sameShape(ConstraintPart<CheckConstraint> from, ConstraintPart<CheckConstraint> to) {
        return mentioned(from).equals(mentioned(to));
    }
}
