package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tables are called before, in and after a plan that renames them. */
final class AllNames {

    private AllNames() {}

    /** The names, and all others that the plan has for the same tables. */
    static Set<QualifiedName> of(Set<QualifiedName> names, List<Planned> plan) {
        Set<QualifiedName> all = new HashSet<>(names);
        int known;
        do {
            known = all.size();
            plan.forEach(planned -> add(planned.operation(), all));
        } while (all.size() > known);
        return all;
    }

    private static void add(Operation operation, Set<QualifiedName> all) {
        if (operation instanceof RenameTable rename) {
            add(rename.from(), new QualifiedName(rename.from().schema(), rename.to()), all);
        } else if (operation instanceof SetTableSchema move) {
            add(move.table(), move.table().in(move.to()), all);
        }
    }

    private static void add(QualifiedName from, QualifiedName to, Set<QualifiedName> all) {
        if (all.contains(from) || all.contains(to)) {
            all.add(from);
            all.add(to);
        }
    }
}
