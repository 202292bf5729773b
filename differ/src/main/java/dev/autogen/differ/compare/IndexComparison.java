package dev.autogen.differ.compare;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.expression.ExpressionPair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indexes other than those that stand for a unique constraint. The order of their keys always counts; one that is not
 * valid has to be made anew.
 */
final class IndexComparison implements Likeness<IndexPart> {

    private final TablePair tables;
    private final Inquiry inquiry;
    private final ColumnFates columns;

    IndexComparison(TablePair tables, Inquiry inquiry, ColumnFates columns) {
        this.tables = tables;
        this.inquiry = inquiry;
        this.columns = columns;
    }

    static void compare(TablePair tables, ColumnFates columns, Inquiry inquiry, Findings findings) {
        PartComparison.<IndexPart>compare(
                parts(tables.from()),
                parts(tables.to()),
                new IndexComparison(tables, inquiry.silent(), columns),
                new IndexComparison(tables, inquiry, columns),
                part -> columns.recreatesAny(tables.name(), mentioned(tables, part.index(), inquiry)),
                findings);
    }

    private static List<IndexPart> parts(Table table) {
        return table.indexes().stream()
                .filter(index -> !Uniqueness.standsForConstraint(index))
                .map(index -> new IndexPart(table.name(), index))
                .toList();
    }

    static List<String> mentioned(TablePair tables, Index index, Inquiry inquiry) {
        List<String> names = new ArrayList<>(index.include());
        for (IndexKey key : index.keys()) {
            if (key.column()) {
                names.add(key.expression());
            } else {
                names.addAll(inquiry.text(key.expression()).mentioned(tables.columnNames()));
            }
        }
        if (index.predicate() != null) {
            names.addAll(inquiry.text(index.predicate()).mentioned(tables.columnNames()));
        }
        return names;
    }

    @Override
    public Judgement judge(IndexPart from, IndexPart to) {
        Index one = from.index();
        Index other = to.index();
        boolean samePlainParts = samePlainKeys(one, other)
                && one.unique() == other.unique()
                && one.invalid() == other.invalid()
                && (tables.isLenient() || one.storage().equals(other.storage()))
                && one.method().equals(other.method())
                && one.include().equals(other.include())
                && one.nullsNotDistinct() == other.nullsNotDistinct()
                && (one.predicate() == null) == (other.predicate() == null);
        if (!samePlainParts) {
            return Judgement.DIFFERENT;
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < one.keys().size(); i++) {
            judgements.add(judge(other.name(), one.keys().get(i), other.keys().get(i)));
        }
        judgements.add(judgePredicate(other.name(), one.predicate(), other.predicate()));
        return Judgement.all(judgements)
                .unlessDisrupted(columns.disruptsAny(tables.name(), mentioned(tables, one, inquiry)));
    }

    private Judgement judge(String index, IndexKey from, IndexKey to) {
        return from.column()
                ? Judgement.SAME
                : inquiry.judge(tables, ExpressionPair.Kind.INDEX_KEY, index, from.expression(), to.expression());
    }

    private Judgement judgePredicate(String index, @Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? Judgement.of(from == null && to == null)
                : inquiry.judge(tables, ExpressionPair.Kind.PREDICATE, index, from, to);
    }

    @Override
    public boolean sameShape(IndexPart from, IndexPart to) {
        return samePlainKeys(from.index(), to.index())
                && mentioned(tables, from.index(), inquiry).equals(mentioned(tables, to.index(), inquiry));
    }

    private static boolean samePlainKeys(Index from, Index to) {
        List<IndexKey> one = from.keys();
        List<IndexKey> other = to.keys();
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!comparable(one.get(i)).equals(comparable(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The key without the text of an expression. */
    private static IndexKey comparable(IndexKey key) {
        return key.column()
                ? key
                : new IndexKey(
                        "?",
                        false,
                        key.descending(),
                        key.nullsFirst(),
                        key.opclass(),
                        key.collation(),
                        key.opclassOptions());
    }
}
