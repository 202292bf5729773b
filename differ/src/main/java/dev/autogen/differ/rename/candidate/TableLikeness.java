package dev.autogen.differ.rename.candidate;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How likely a table is what another one has become: by the columns that both have, and by their names. */
record TableLikeness(TypeFamily families) {

    private static final int PLAUSIBLE = 45;

    /** Of 100; 0 where nobody would think of it. */
    int of(Table gone, Table added) {
        long shared = gone.columns().stream()
                .filter(column -> added.column(column.name())
                                .filter(other -> families.isShared(column.type(), other.type()))
                                .isPresent()
                        || pointsToWhat(gone, column, added))
                .count();
        int all = Math.max(gone.columns().size(), added.columns().size());
        double columns = all == 0 ? 0 : (double) shared / all;
        double name = NameLikeness.of(gone.name().name(), added.name().name());
        int score = (int) Math.round(70 * columns + 30 * name);
        return shared == 0 || score < PLAUSIBLE ? 0 : score;
    }

    /** Whether the other table has just one column that refers to the same table. */
    private static boolean pointsToWhat(Table gone, Column column, Table added) {
        Optional<QualifiedName> target = target(gone, column.name());
        Set<String> others = new HashSet<>();
        added.columns().stream()
                .map(Column::name)
                .filter(other -> target.isPresent() && target(added, other).equals(target))
                .forEach(others::add);
        return others.size() == 1;
    }

    private static Optional<QualifiedName> target(Table table, String column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column))
                .map(ForeignKey::referencedTable)
                .findFirst();
    }
}
