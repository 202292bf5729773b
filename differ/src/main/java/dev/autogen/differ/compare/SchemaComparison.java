package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two complete schemas. Comparing is a function of the schemas and the answers: it is run once to learn the questions,
 * and once more with the answers.
 */
public final class SchemaComparison {

    private final Schema from;
    private final Schema to;
    private final Sides sides;
    private final List<TablePair> pairs = new ArrayList<>();
    private final List<Table> added = new ArrayList<>();
    private final List<Table> removed;

    /** Pairs the tables by name. */
    public SchemaComparison(Schema from, Schema to, Sides sides) {
        this.from = from;
        this.to = to;
        this.sides = sides;
        UserTypes fromTypes = new UserTypes(from);
        UserTypes toTypes = new UserTypes(to);
        Map<QualifiedName, Table> rest = new LinkedHashMap<>();
        from.tables().forEach(table -> rest.put(table.name(), table));
        for (Table table : to.tables()) {
            Table before = rest.remove(table.name());
            if (before == null) {
                added.add(table);
            } else {
                pairs.add(new TablePair(before, table, sides, fromTypes, toTypes));
            }
        }
        removed = List.copyOf(rest.values());
    }

    /** What has to be known, without duplicates. */
    public List<ExpressionPair> questions() {
        Set<ExpressionPair> questions = new LinkedHashSet<>();
        settle(pair -> {
            questions.add(pair);
            return Verdict.undecided("not asked yet");
        });
        return List.copyOf(questions);
    }

    /** What differs, given the answers to {@link #questions()}. */
    public Compared settle(Answers answers) {
        Inquiry inquiry = new Inquiry(answers);
        Findings findings = new Findings();
        ColumnFates columns = new ColumnFates();
        NamespaceComparison.compare(from, to, sides, findings);
        ExtensionComparison.compare(from, to, sides, findings);
        CompositeComparison.compare(from, to, findings);
        SequenceComparison.compare(from, to, sides, findings);
        pairs.forEach(pair -> ColumnComparison.compare(pair, inquiry, columns, findings));
        pairs.forEach(pair -> TableComparison.compare(pair, inquiry, columns, findings));
        DroppedKeys keys = DroppedKeys.of(findings.changes());
        pairs.forEach(pair -> ForeignKeyComparison.compare(pair, columns, keys, findings));
        added.forEach(t -> findings.add(Change.added(Subject.table(t.name()), new CreateTable(t, false))));
        removed.forEach(t -> findings.add(Change.removed(Subject.table(t.name()), new DropTable(t.name(), t, false))));
        findings.giveWay();
        EnumComparison.compare(from, to, sides, findings);
        return findings.compared();
    }
}
