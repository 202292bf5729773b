package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that nobody chose and that something new needs, as after a rename: the key of {@code people} may still be called
 * {@code users_pkey} when another table {@code users} comes. What has such a name gives it up for the one it would get
 * today.
 */
final class GivenUp {

    /** A name among those that must differ: of the relations of a schema, or of the constraints of a table. */
    private record Place(QualifiedName holder, boolean constraint) {}

    private final Set<Place> needed = new HashSet<>();
    private final Map<Subject, String> called;
    private final Set<Subject> changing = new HashSet<>();
    private final List<Change> renames = new ArrayList<>();

    private GivenUp(Compared compared) {
        called = new TreeMap<>(compared.called());
        for (Change change : compared.changes()) {
            if (change.to() != null) {
                changing.add(change.to());
            }
            change.operations().forEach(this::need);
        }
    }

    /** The same with these names given up. */
    static Compared in(Compared compared) {
        return compared.called().isEmpty() ? compared : new GivenUp(compared).settled(compared);
    }

    private Compared settled(Compared compared) {
        boolean more;
        do {
            more = false;
            for (Map.Entry<Subject, String> entry : List.copyOf(called.entrySet())) {
                Subject subject = entry.getKey();
                if (!changing.contains(subject)
                        && places(subject, entry.getValue()).stream().anyMatch(needed::contains)) {
                    giveUp(subject, entry.getValue());
                    more = true;
                }
            }
        } while (more);
        List<Change> changes = new ArrayList<>(compared.changes());
        changes.addAll(renames);
        return new Compared(changes, compared.undecided(), new HashMap<>(called));
    }

    private void giveUp(Subject subject, String name) {
        called.remove(subject);
        needed.addAll(places(subject, subject.part()));
        Subject before = new Subject(subject.kind(), subject.name(), name);
        Operation rename = subject.kind() == Subject.Kind.INDEX
                ? new RenameIndex(subject.name(), name, subject.part())
                : new RenameConstraint(subject.name(), name, subject.part());
        renames.add(Change.changed(before, subject, rename));
    }

    private void need(Operation operation) {
        if (operation instanceof CreateTable create) {
            need(create.table());
        } else if (operation instanceof AddConstraint add) {
            need(add.table(), add.constraint());
        } else if (operation instanceof CreateIndex create) {
            needed.add(relation(create.table(), create.index().name()));
        } else if (operation instanceof RenameIndex rename) {
            needed.add(relation(rename.table(), rename.to()));
        } else if (operation instanceof RenameConstraint rename) {
            needed.addAll(places(Subject.constraint(rename.table(), rename.to()), rename.to()));
        }
    }

    private void need(Table table) {
        needed.add(relation(table.name(), table.name().name()));
        table.constraints().forEach(constraint -> need(table.name(), constraint));
        table.indexes().forEach(index -> needed.add(relation(table.name(), index.name())));
    }

    private void need(QualifiedName table, Constraint constraint) {
        needed.addAll(places(Subject.constraint(table, constraint.name()), constraint.name()));
    }

    /** Of a constraint nobody looks whether it has an index: to be renamed without need does no harm. */
    private static List<Place> places(Subject subject, String name) {
        Place relation = relation(subject.name(), name);
        return subject.kind() == Subject.Kind.INDEX
                ? List.of(relation)
                : List.of(relation, new Place(new QualifiedName(Objects.toString(subject.name()), name), true));
    }

    private static Place relation(QualifiedName table, String name) {
        return new Place(new QualifiedName(table.schema(), name), false);
    }
}
