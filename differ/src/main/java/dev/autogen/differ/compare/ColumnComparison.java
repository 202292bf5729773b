package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.DropColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Columns, matched by name. Their order is no difference. */
final class ColumnComparison {

    private final TablePair tables;
    private final Inquiry inquiry;
    private final ColumnFates fates;
    private final Findings findings;
    private final Set<String> retouched = new TreeSet<>();

    private ColumnComparison(TablePair tables, Inquiry inquiry, ColumnFates fates, Findings findings) {
        this.tables = tables;
        this.inquiry = inquiry;
        this.fates = fates;
        this.findings = findings;
    }

    static void compare(TablePair tables, Inquiry inquiry, ColumnFates fates, Findings findings) {
        ColumnComparison comparison = new ColumnComparison(tables, inquiry, fates, findings);
        NotNullNames names = new NotNullNames(tables);
        comparison.findRetouched();
        for (Column wanted : tables.to().columns()) {
            Column to = names.free(wanted);
            Optional<Column> from = tables.from().column(to.name());
            if (from.isPresent()) {
                comparison.compare(from.get(), to);
            } else {
                findings.add(Change.added(comparison.subject(to), comparison.add(to)));
            }
        }
        for (Column from : tables.from().columns()) {
            if (tables.to().column(from.name()).isEmpty()) {
                findings.add(Change.removed(comparison.subject(from), comparison.drop(from)));
            }
        }
    }

    /** Notes the columns whose type or collation changes, which it cannot while others are generated from them. */
    private void findRetouched() {
        for (Column to : tables.to().columns()) {
            tables.from().column(to.name()).ifPresent(from -> {
                if (ColumnChanges.isOtherCollation(from, to)
                        || judgeType(from, to).isDifferent()) {
                    retouched.add(to.name());
                }
            });
        }
    }

    private void compare(Column from, Column to) {
        Judgement type = judgeType(from, to);
        Conversion conversion = new Conversion(to.name(), from.type(), to.type());
        boolean retyped = type.isDifferent() && conversion.changesFamily();
        findings.doubt(type.doubts());
        if (mustBeRebuilt(from, to, retyped)) {
            fates.recreated(tables.name(), to.name());
            findings.add(Change.changed(subject(from), subject(to), drop(from), add(to)));
            return;
        }
        if (from.generatedAs() != null && to.generatedAs() == null) {
            // Taken back, the column is made anew, and what stands on it has to be out of the way.
            fates.recreated(tables.name(), to.name());
        }
        if (retyped) {
            fates.retyped(tables.name(), to.name());
        }
        boolean aside = type.isDifferent() && conversion.disturbsDefault();
        Column wanted = withoutNull(to);
        Column present = aside || !tables.isLenient() ? withoutNull(from) : asSeen(withoutNull(from), wanted);
        ColumnChanges changes = new ColumnChanges(present, wanted, conversion);
        List<ColumnChange> list = aside && present.defaultExpression() != null
                ? changes.withDefaultAside()
                : changes.list(type.isDifferent(), isOtherDefault(present, wanted));
        if (!list.isEmpty()) {
            findings.add(Change.changed(subject(from), subject(to), new AlterColumn(tables.name(), to.name(), list)));
        }
    }

    private boolean isOtherDefault(Column from, Column to) {
        Judgement judgement = isOtherLabel(from, to)
                ? Judgement.DIFFERENT
                : judge(ExpressionPair.Kind.DEFAULT, from, from.defaultExpression(), to.defaultExpression());
        findings.doubt(judgement.doubts());
        return judgement.isDifferent();
    }

    /** A value that its enum type does not have yet is none to the server, which could not decide. */
    private boolean isOtherLabel(Column from, Column to) {
        String before = from.defaultExpression();
        String after = to.defaultExpression();
        if (before == null
                || after == null
                || to.type().array()
                || !tables.toTypes().isEnum(to.type())) {
            return false;
        }
        Optional<Literal> one = Literal.of(before);
        Optional<Literal> other = Literal.of(after);
        return one.isPresent()
                && other.isPresent()
                && !one.get().text().equals(other.get().text());
    }

    /**
     * The column of a database as a model sees it: one identity is as good as another, and the next value of a sequence
     * is what a model without a default, or with an identity, asks for.
     */
    private Column asSeen(Column from, Column to) {
        String value = from.defaultExpression();
        boolean serial = value != null
                && to.defaultExpression() == null
                && inquiry.text(value).isNextValue();
        Column seen = serial ? from.withDefault(null) : from;
        boolean generates = serial || from.identity() != null;
        return generates && to.identity() != null ? seen.withIdentity(to.identity()) : seen;
    }

    /**
     * Only that a column is no longer a stored generated one can be said of the column as it is. Another expression cannot
     * before PostgreSQL 17, and nothing is lost with values that are computed.
     */
    private boolean mustBeRebuilt(Column from, Column to, boolean retyped) {
        if (to.generatedAs() == null) {
            return from.virtual();
        }
        Judgement generation = judge(ExpressionPair.Kind.GENERATED, from, from.generatedAs(), to.generatedAs());
        boolean rebuilt = generation.isDifferent()
                || (!tables.isLenient() && from.virtual() != to.virtual())
                || retyped
                || inquiry.text(to.generatedAs()).mentioned(tables.columnNames()).stream()
                        .anyMatch(retouched::contains);
        if (!rebuilt) {
            findings.doubt(generation.doubts());
        }
        return rebuilt;
    }

    /** {@code DEFAULT NULL} is not kept by the server. */
    private Column withoutNull(Column column) {
        String expression = column.defaultExpression();
        return expression != null && inquiry.text(expression).isNull() ? column.withDefault(null) : column;
    }

    private Judgement judgeType(Column from, Column to) {
        if (from.type().equals(to.type()) || tables.fromTypes().sameType(from.type(), tables.toTypes(), to.type())) {
            return Judgement.SAME;
        }
        boolean known = tables.fromTypes().know(from.type()) && tables.toTypes().know(to.type());
        boolean yetToCome =
                tables.toTypes().have(to.type()) && !tables.fromTypes().have(to.type());
        if (!tables.isLenient() || known || yetToCome) {
            return Judgement.DIFFERENT;
        }
        return inquiry.judgeType(tables, to.name(), from.type().sql(), to.type().sql());
    }

    private Judgement judge(ExpressionPair.Kind kind, Column column, @Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Judgement.of(from == null && to == null);
        }
        if (kind == ExpressionPair.Kind.DEFAULT
                && (Literal.sameString(from, to, column.type()) || isSameLabel(column, from, to))) {
            return Judgement.SAME;
        }
        return inquiry.judge(tables, kind, column.name(), from, to);
    }

    /** A value that is called otherwise from now on is none to the server yet, which could not decide. */
    private boolean isSameLabel(Column column, String from, String to) {
        Optional<String> label = Literal.of(from).map(Literal::text);
        return label.isPresent()
                && !column.type().array()
                && tables.fromTypes().isEnum(column.type())
                && label.equals(Literal.of(to).map(Literal::text));
    }

    private Subject subject(Column column) {
        return Subject.column(tables.name(), column.name());
    }

    private AddColumn add(Column column) {
        return new AddColumn(tables.name(), column, false);
    }

    private DropColumn drop(Column column) {
        return new DropColumn(tables.name(), column.name(), column, false);
    }
}
