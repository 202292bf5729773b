package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.ExclusionConstraint;
import java.util.List;

/**
 * Exclusion constraints, by the index behind them and their operators. No entity can ask for one, so that a model that
 * lacks one leaves it alone, as long as its columns stay.
 */
final class ExclusionComparison implements Likeness<ConstraintPart<ExclusionConstraint>> {

    private final IndexComparison indexes;

    private ExclusionComparison(IndexComparison indexes) {
        this.indexes = indexes;
    }

    static void compare(TablePair tables, ColumnFates columns, Inquiry inquiry, Findings findings) {
        List<ConstraintPart<ExclusionConstraint>> from =
                ConstraintPart.of(tables.name(), tables.from().exclusions());
        if (tables.isLenient() && tables.to().exclusions().isEmpty()) {
            from.forEach(part -> keep(tables, part, columns, inquiry, findings));
            return;
        }
        PartComparison.<ConstraintPart<ExclusionConstraint>>compare(
                from,
                ConstraintPart.of(tables.name(), tables.to().exclusions()),
                new ExclusionComparison(new IndexComparison(tables, inquiry.silent(), columns)),
                new ExclusionComparison(new IndexComparison(tables, inquiry, columns)),
                part -> columns.recreatesAny(tables.name(), mentioned(tables, part, inquiry)),
                findings);
    }

    private static List<String> mentioned(TablePair tables, ConstraintPart<ExclusionConstraint> part, Inquiry inquiry) {
        return IndexComparison.mentioned(tables, part.constraint().index(), inquiry);
    }

    private static void keep(
            TablePair tables,
            ConstraintPart<ExclusionConstraint> part,
            ColumnFates columns,
            Inquiry inquiry,
            Findings findings) {
        List<String> mentioned = mentioned(tables, part, inquiry);
        List<String> left = tables.to().columns().stream().map(Column::name).toList();
        if (!left.containsAll(mentioned)) {
            findings.add(Change.removed(part.subject(), part.drop()));
        } else if (columns.recreatesAny(tables.name(), mentioned)) {
            findings.add(Change.rebuilt(part.subject(), part.subject(), part.drop(), part.add()));
        }
    }

    @Override
    public Judgement judge(ConstraintPart<ExclusionConstraint> from, ConstraintPart<ExclusionConstraint> to) {
        ExclusionConstraint one = from.constraint();
        ExclusionConstraint other = to.constraint();
        return one.operators().equals(other.operators()) && one.deferrability() == other.deferrability()
                ? indexes.judge(part(from), part(to))
                : Judgement.DIFFERENT;
    }

    @Override
    public boolean sameShape(ConstraintPart<ExclusionConstraint> from, ConstraintPart<ExclusionConstraint> to) {
        return indexes.sameShape(part(from), part(to));
    }

    private static IndexPart part(ConstraintPart<ExclusionConstraint> part) {
        return new IndexPart(part.table(), part.constraint().index());
    }
}
