package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.Undecided;
import dev.autogen.differ.order.TakenNames;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects what the comparers of the kinds find; not safe for threads. */
final class Findings {

    private final List<Change> changes = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final Map<Subject, String> called = new HashMap<>();
    private final Map<Part, Part> keeping = new LinkedHashMap<>();

    void add(Change change) {
        changes.add(change);
    }

    void doubt(List<Undecided> doubts) {
        undecided.addAll(doubts);
    }

    void called(Subject to, String fromName) {
        called.put(to, fromName);
    }

    /** Notes that a part stays as it is under the name that it has, though the second side calls it otherwise. */
    void keeps(Part from, Part to) {
        keeping.put(from, to);
        called(to.subject(), from.name());
    }

    /**
     * Renames what keeps a name that something else is to get. One that gives way may take the name of another, so it
     * goes on until nothing has to.
     */
    void giveWay() {
        boolean goOn = true;
        while (goOn) {
            TakenNames taken = new TakenNames(
                    changes.stream().flatMap(c -> c.operations().stream()).toList());
            List<Part> displaced =
                    keeping.keySet().stream().filter(part -> part.isIn(taken)).toList();
            displaced.forEach(this::rename);
            goOn = !displaced.isEmpty();
        }
    }

    private void rename(Part from) {
        Part to = Objects.requireNonNull(keeping.remove(from));
        called.remove(to.subject());
        changes.add(Change.changed(from.subject(), to.subject(), from.rename(to.name())));
    }

    /** What the first side calls a constraint or index, given what the second one does. */
    String calledFrom(Subject to, String toName) {
        return called.getOrDefault(to, toName);
    }

    List<Change> changes() {
        return changes;
    }

    Compared compared() {
        return new Compared(merged(), undecided, called);
    }

    /** An object that went away and came back under its name has changed: a unique index that no longer is one. */
    private List<Change> merged() {
        Map<Subject, Change> removed = new LinkedHashMap<>();
        for (Change change : changes) {
            Subject from = change.from();
            if (from != null && change.to() == null) {
                removed.put(from, change);
            }
        }
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            Subject to = change.to();
            Change before = change.from() == null && to != null ? removed.remove(to) : null;
            merged.add(before == null ? change : joined(before, change));
        }
        merged.removeIf(change -> change.to() == null && !removed.containsValue(change));
        return merged;
    }

    private static Change joined(Change removal, Change addition) {
        List<Operation> operations = new ArrayList<>(removal.operations());
        operations.addAll(addition.operations());
        return new Change(removal.from(), addition.to(), false, operations);
    }
}
