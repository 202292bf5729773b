package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.rows.Demand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a migration asks of rows so that it refuses before it changes anything: first of all where that is possible, else right
 * before the operation which the rows would be in the way of.
 */
final class RowChecks {

    private final Map<String, Change> first = new LinkedHashMap<>();
    private final Map<Integer, List<Change>> later = new LinkedHashMap<>();
    private final Map<Integer, List<String>> told = new LinkedHashMap<>();

    private RowChecks() {}

    /** The changes with the checks that they need; counts, where there are any, are told with them. */
    static List<Change> with(List<Change> changes, Collection<Demand> demands, @Nullable RowCounts counts) {
        RowChecks checks = new RowChecks();
        for (Demand demand : demands) {
            checks.add(demand, changes.get(demand.place()), counts);
        }
        return checks.all(changes);
    }

    private void add(Demand demand, Change change, @Nullable RowCounts counts) {
        List<String> notices = counts == null ? List.of() : counts.notices(demand);
        Change check = new Change(demand.check(), change.origin(), notices);
        if (!demand.portable()) {
            told.computeIfAbsent(demand.place(), place -> new ArrayList<>()).addAll(notices);
        } else if (demand.first()) {
            first.putIfAbsent(demand.query(), check);
        } else {
            later.computeIfAbsent(demand.place(), place -> new ArrayList<>()).add(check);
        }
    }

    private List<Change> all(List<Change> changes) {
        List<Change> all = new ArrayList<>(first.values());
        for (int i = 0; i < changes.size(); i++) {
            all.addAll(later.getOrDefault(i, List.of()));
            all.add(told(changes.get(i), told.getOrDefault(i, List.of())));
        }
        return all;
    }

    private static Change told(Change change, List<String> notices) {
        List<String> all = new ArrayList<>(change.notices());
        all.addAll(notices);
        return new Change(change.operation(), change.origin(), all, change.step());
    }
}
