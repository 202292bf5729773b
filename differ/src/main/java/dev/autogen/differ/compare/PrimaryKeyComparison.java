package dev.autogen.differ.compare;

import dev.autogen.schema.PrimaryKey;
import java.util.Set;

/** Primary keys: a table has one at most, whatever it is called. */
final class PrimaryKeyComparison {

    private static final String ANY = "any";

    private PrimaryKeyComparison() {}

    static void compare(TablePair tables, ColumnFates columns, Findings findings) {
        PrimaryKey from = tables.from().primaryKey();
        PrimaryKey to = tables.to().primaryKey();
        if (from != null && to != null) {
            PartComparison.pair(
                    new Matching.Pair<>(part(tables, from), part(tables, to), judge(tables, from, to)),
                    columns.recreatesAny(tables.name(), from.columns())
                            || columns.recreatesAny(tables.name(), from.include()),
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
        if (!tables.isLenient()) {
            return Judgement.of(from.named(ANY, false).equals(to.named(ANY, false)));
        }
        return Judgement.of(Set.copyOf(from.columns()).equals(Set.copyOf(to.columns()))
                && tables.keepAll(from.include())
                && from.deferrability() == to.deferrability());
    }
}
