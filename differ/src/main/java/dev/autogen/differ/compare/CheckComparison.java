package dev.autogen.differ.compare;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.expression.ExpressionPair;
import java.util.Set;

/**
 * Checks: two over the same columns are worth a question, two of one name as well. Whether existing rows were checked is
 * no difference.
 */
final class CheckComparison implements Likeness<ConstraintPart<CheckConstraint>> {

    private final TablePair tables;
    private final Inquiry inquiry;
    private final Set<String> columnNames;

    private CheckComparison(TablePair tables, Inquiry inquiry) {
        this.tables = tables;
        this.inquiry = inquiry;
        this.columnNames = tables.columnNames();
    }

    static void compare(TablePair tables, ColumnFates columns, Inquiry inquiry, Findings findings) {
        CheckComparison likeness = new CheckComparison(tables, inquiry);
        PartComparison.<ConstraintPart<CheckConstraint>>compare(
                ConstraintPart.of(tables.name(), tables.from().checks()),
                ConstraintPart.of(tables.name(), tables.to().checks()),
                new CheckComparison(tables, inquiry.silent()),
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
        if (!worthAsking || one.noInherit() != other.noInherit()) {
            return Judgement.DIFFERENT;
        }
        return inquiry.judge(tables, ExpressionPair.Kind.CHECK, other.name(), one.expression(), other.expression());
    }

    @Override
    public boolean sameShape(ConstraintPart<CheckConstraint> from, ConstraintPart<CheckConstraint> to) {
        return mentioned(from).equals(mentioned(to));
    }
}
