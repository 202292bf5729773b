package dev.autogen.differ.compare;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What happens to columns that others stand on. */
final class ColumnFates {

    private final Set<ColumnRef> recreated = new HashSet<>();
    private final Set<ColumnRef> retyped = new HashSet<>();

    /** Notes a column that is dropped and added again. */
    void recreated(QualifiedName table, String column) {
        recreated.add(new ColumnRef(table, column));
    }

    /** Notes a column whose new type is of another family. */
    void retyped(QualifiedName table, String column) {
        retyped.add(new ColumnRef(table, column));
    }

    /** Whether one of the columns is dropped and added again: what stands on it goes with it. */
    boolean recreatesAny(QualifiedName table, Collection<String> columns) {
        return columns.stream().anyMatch(c -> recreated.contains(new ColumnRef(table, c)));
    }

    /** Whether one of the columns becomes something that an expression or a foreign key may not fit. */
    boolean disruptsAny(QualifiedName table, Collection<String> columns) {
        return recreatesAny(table, columns)
                || columns.stream().anyMatch(c -> retyped.contains(new ColumnRef(table, c)));
    }
}
