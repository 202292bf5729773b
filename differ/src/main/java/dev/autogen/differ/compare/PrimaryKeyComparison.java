package dev.autogen.differ.compare;

import dev.autogen.schema.PrimaryKey;
import java.util.List;
import java.util.Set;

/** Primary keys: a table has one at most, whatever it is called. */
final class PrimaryKeyComparison {

    private PrimaryKeyComparison() {}

    static void compare(TablePair tables, ColumnFates columns, Findings findings) {
        PrimaryKey from = tables.from().primaryKey();
        PrimaryKey to = tables.to().primaryKey();
        if (from != null && to != null) {
            PartComparison.pair(
                    new Matching.Pair<>(part(tables, from), part(tables, to), judge(tables, from, to)),
                    columns.recreatesAny(tables.name(), from.columns()),
                    findings);
        } else if (from != null) {
            findings.add(Change.removed(
                    part(tables, from).subject(), part(tables, from).drop()));
        } else if (to != null) {
            findings.add(
                    Change.added(part(tables, to).subject(), part(tables, to).add()));
        }
    }

    private static ConstraintPart<PrimaryKey> part(TablePair tables, PrimaryKey key) {
        return new ConstraintPart<>(tables.name(), key);
    }

    private static Judgement judge(TablePair tables, PrimaryKey from, PrimaryKey to) {
        List<String> one = from.columns();
        List<String> other = to.columns();
        return Judgement.of(tables.isLenient() ? Set.copyOf(one).equals(Set.copyOf(other)) : one.equals(other));
    }
}
