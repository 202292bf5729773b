package dev.autogen.differ.compare;

/**
 * Unique constraints, together with the unique indexes that do the same. In a database the one stands for the other,
 * and the order of a constraint's columns says nothing; that of an index does.
 */
final class UniqueComparison implements Likeness<Uniqueness> {

    private final TablePair tables;

    private UniqueComparison(TablePair tables) {
        this.tables = tables;
    }

    static void compare(TablePair tables, ColumnFates columns, Findings findings) {
        UniqueComparison likeness = new UniqueComparison(tables);
        PartComparison.<Uniqueness>compare(
                Uniqueness.of(tables.from(), tables.isLenient()),
                Uniqueness.of(tables.to(), tables.isLenient()),
                likeness,
                likeness,
                unique -> columns.recreatesAny(tables.name(), unique.columns())
                        || columns.recreatesAny(tables.name(), unique.include()),
                findings);
    }

    @Override
    public Judgement judge(Uniqueness from, Uniqueness to) {
        boolean bothIndexes = !from.isConstraint() && !to.isConstraint();
        return Judgement.of(
                tables.isLenient() && !bothIndexes
                        ? from.sameColumns(to)
                                && tables.keepAll(from.include())
                                && from.deferrability() == to.deferrability()
                        : from.definition().equals(to.definition()));
    }

    @Override
    public boolean sameShape(Uniqueness from, Uniqueness to) {
        return from.sameKind(to) && from.sameColumns(to);
    }
}
