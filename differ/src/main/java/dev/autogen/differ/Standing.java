package dev.autogen.differ;

import dev.autogen.differ.compare.Change;
import dev.autogen.differ.compare.Compared;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the objects of a model stand in a database, by a comparison that leads from the database to the model. */
final class Standing {

    /** How one object stands. */
    enum State {
        ABSENT,
        SAME,
        DIFFERENT
    }

    private final Compared compared;
    private final Map<Subject, Change> changes = new HashMap<>();
    private final Set<Subject> removed = new HashSet<>();

    Standing(Compared compared) {
        this.compared = compared;
        for (Change change : compared.changes()) {
            Subject to = change.to();
            Subject from = change.from();
            if (to != null) {
                changes.put(to, change);
            } else if (from != null) {
                removed.add(from);
            }
        }
    }

    State of(Subject subject) {
        if (subject.isPart() && of(subject.whole()) == State.ABSENT) {
            return State.ABSENT;
        }
        Change change = changes.get(subject);
        if (change == null || change.collateral()) {
            return State.SAME;
        }
        return change.from() == null ? State.ABSENT : State.DIFFERENT;
    }

    /** Whether the table, or anything that belongs to it, differs. */
    boolean differsWithin(Subject table) {
        return compared.changes().stream()
                .map(Change::to)
                .anyMatch(to -> to != null && to.whole().equals(table));
    }

    /** What the database calls this object; null where it uses the same name. */
    @Nullable
    String called(Subject subject) {
        return compared.called().get(subject);
    }

    /** The objects of the database that the model lacks. */
    Set<Subject> removed() {
        return removed;
    }

    Compared compared() {
        return compared;
    }
}
