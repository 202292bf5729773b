package dev.autogen.differ;

import dev.autogen.differ.compare.Change;
import dev.autogen.differ.compare.Compared;
import dev.autogen.differ.order.Ordering;
import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is particular to one database: where it differs though the model did not change, and what only it has. */
final class Residue {

    private final Standing snapshotInDatabase;
    private final Standing entitiesInDatabase;
    private final Schema database;
    private final Set<Subject> added = new HashSet<>();
    private final Set<Subject> altered = new HashSet<>();
    private final Set<Subject> removed = new HashSet<>();

    Residue(Compared model, Standing snapshotInDatabase, Standing entitiesInDatabase, Schema database) {
        this.snapshotInDatabase = snapshotInDatabase;
        this.entitiesInDatabase = entitiesInDatabase;
        this.database = database;
        for (Change change : model.changes()) {
            Subject from = change.from();
            Subject to = change.to();
            if (from == null && to != null) {
                added.add(to);
            } else if (from != null) {
                (to == null ? removed : altered).add(from);
            }
        }
    }

    List<Operation> drift() {
        List<Operation> operations = new ArrayList<>();
        for (Change change : snapshotInDatabase.compared().changes()) {
            Subject to = change.to();
            if (to != null && concernsTheUnchanged(change, to)) {
                operations.addAll(change.operations());
            }
        }
        for (Change change : entitiesInDatabase.compared().changes()) {
            Subject to = change.to();
            if (to != null && differsFromTheNew(change, to)) {
                operations.addAll(change.operations());
            }
        }
        return Ordering.order(operations);
    }

    private boolean concernsTheUnchanged(Change change, Subject to) {
        boolean gone = removed.contains(to) || removed.contains(to.whole());
        return !gone && (change.from() == null || !altered.contains(to));
    }

    /** What the revision would create is there already, but is something else. */
    private boolean differsFromTheNew(Change change, Subject to) {
        boolean partOfNew = to.isPart() && added.contains(to.whole());
        return partOfNew || added.contains(to) && change.from() != null;
    }

    List<Unmanaged> unmanaged() {
        Set<Subject> unmanaged = new TreeSet<>();
        for (Subject subject : entitiesInDatabase.removed()) {
            if (snapshotInDatabase.removed().contains(subject)
                    || snapshotInDatabase.removed().contains(subject.whole())) {
                unmanaged.add(subject);
            }
        }
        return unmanaged.stream()
                .map(subject -> new Unmanaged(subject, warning(subject)))
                .toList();
    }

    private @Nullable String warning(Subject subject) {
        if (subject.kind() != Subject.Kind.COLUMN) {
            return null;
        }
        return database.table(subject.name())
                .flatMap(table -> table.column(subject.part()))
                .filter(Column::needsValue)
                .map(column -> "not null without a default: inserts by the application will fail")
                .orElse(null);
    }
}
