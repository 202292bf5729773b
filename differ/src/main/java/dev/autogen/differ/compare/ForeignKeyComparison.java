package dev.autogen.differ.compare;

import dev.autogen.schema.ForeignKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Foreign keys: which column points to which is what makes one, in whatever order. Whether existing rows were checked
 * is a difference that validating settles.
 */
final class ForeignKeyComparison implements Likeness<ConstraintPart<ForeignKey>> {

    private static final ForeignKeyComparison INSTANCE = new ForeignKeyComparison();

    private ForeignKeyComparison() {}

    static void compare(TablePair tables, ColumnFates columns, DroppedKeys keys, Findings findings) {
        PartComparison.<ConstraintPart<ForeignKey>>compare(
                ConstraintPart.of(tables.name(), tables.from().foreignKeys()),
                ConstraintPart.of(tables.name(), tables.to().foreignKeys()),
                INSTANCE,
                INSTANCE,
                part -> mustYield(tables, part.constraint(), columns, keys),
                findings);
    }

    private static boolean mustYield(TablePair tables, ForeignKey key, ColumnFates columns, DroppedKeys keys) {
        return columns.disruptsAny(tables.name(), key.columns())
                || columns.disruptsAny(key.referencedTable(), key.referencedColumns())
                || keys.contain(key.referencedTable(), key.referencedColumns());
    }

    @Override
    public Judgement judge(ConstraintPart<ForeignKey> from, ConstraintPart<ForeignKey> to) {
        ForeignKey one = from.constraint();
        ForeignKey other = to.constraint();
        return Judgement.of(sameShape(from, to)
                && one.onDelete() == other.onDelete()
                && one.onUpdate() == other.onUpdate()
                && Set.copyOf(one.deleteColumns()).equals(Set.copyOf(other.deleteColumns()))
                && one.notEnforced() == other.notEnforced()
                && one.matchFull() == other.matchFull()
                && one.deferrability() == other.deferrability());
    }

    @Override
    public boolean sameShape(ConstraintPart<ForeignKey> from, ConstraintPart<ForeignKey> to) {
        return from.constraint().referencedTable().equals(to.constraint().referencedTable())
                && columns(from.constraint()).equals(columns(to.constraint()));
    }

    private static Map<String, String> columns(ForeignKey key) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.put(key.columns().get(i), key.referencedColumns().get(i));
        }
        return pairs;
    }
}
