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
import org.jspecify.annotations.Nullable;

/** Columns, matched by name. Their order is no difference. */
final class ColumnComparison {

    private final TablePair tables;
    private final Inquiry inquiry;
    private final ColumnFates fates;
    private final Findings findings;

    private ColumnComparison(TablePair tables, Inquiry inquiry, ColumnFates fates, Findings findings) {
        this.tables = tables;
        this.inquiry = inquiry;
        this.fates = fates;
        this.findings = findings;
    }

    static void compare(TablePair tables, Inquiry inquiry, ColumnFates fates, Findings findings) {
        ColumnComparison comparison = new ColumnComparison(tables, inquiry, fates, findings);
        for (Column to : tables.to().columns()) {
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

    private void compare(Column from, Column to) {
        Judgement type = judgeType(from, to);
        Judgement generation = judge(ExpressionPair.Kind.GENERATED, from, from.generatedAs(), to.generatedAs());
        Judgement defaults = judge(ExpressionPair.Kind.DEFAULT, from, from.defaultExpression(), to.defaultExpression());
        findings.doubt(type.doubts());
        findings.doubt(generation.doubts());
        if (generation.isDifferent()) {
            fates.recreated(tables.name(), to.name());
            findings.add(Change.changed(subject(from), subject(to), drop(from), add(to)));
            return;
        }
        findings.doubt(defaults.doubts());
        ColumnChanges changes = new ColumnChanges(from, to, tables.isLenient(), inquiry);
        if (type.isDifferent() && changes.conversion().changesFamily()) {
            fates.retyped(tables.name(), to.name());
        }
        List<ColumnChange> list = changes.list(type.isDifferent(), defaults.isDifferent());
        if (!list.isEmpty()) {
            findings.add(Change.changed(subject(from), subject(to), new AlterColumn(tables.name(), to.name(), list)));
        }
    }

    private Judgement judgeType(Column from, Column to) {
        if (from.type().equals(to.type())) {
            return Judgement.SAME;
        }
        if (!tables.isLenient() || BuiltInTypes.contain(from.type()) && BuiltInTypes.contain(to.type())) {
            return Judgement.DIFFERENT;
        }
        return inquiry.judgeType(tables, to.name(), from.type().sql(), to.type().sql());
    }

    private Judgement judge(ExpressionPair.Kind kind, Column column, @Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Judgement.of(from == null && to == null);
        }
        return inquiry.judge(tables, kind, column.name(), from, to);
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
