package dev.autogen.differ;

import dev.autogen.differ.compare.Compared;
import dev.autogen.differ.order.Ordering;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What leads from one schema to another.
 *
 * @param operations in an order in which they can be run, and taken back in reverse
 * @param undecided expressions that nobody could decide; they are in no operation
 * @param called constraints and indexes of the second schema whose name nobody chose, with the name that the same object
 *     has in the first one where that is another
 * @param removed what only the first schema has, sorted
 */
public record Difference(
        List<Operation> operations,
        List<Undecided> undecided,
        SortedMap<Subject, String> called,
        List<Subject> removed) {

    /** Copies. */
    public Difference {
        operations = List.copyOf(operations);
        undecided = List.copyOf(undecided);
        called = Collections.unmodifiableSortedMap(new TreeMap<>(called));
        removed = removed.stream().sorted().toList();
    }

    static Difference of(Compared compared, Renames renames) {
        List<Operation> operations = new ArrayList<>(renames.operations());
        operations.addAll(compared.operations());
        return new Difference(
                Ordering.order(operations), compared.undecided(), new TreeMap<>(compared.called()), compared.removed());
    }

    /** Whether nothing differs and nothing is in doubt. */
    public boolean isEmpty() {
        return operations.isEmpty() && undecided.isEmpty();
    }

    /**
     * The second schema with the names that the first one uses wherever nobody chose one. What is then written into a
     * history can be dropped by its real name: {@code baseline} takes the database's names, each later snapshot those of
     * the one before.
     */
    public EntityModel withNamesOf(EntityModel to) {
        return new Renaming(called).apply(to);
    }
}
