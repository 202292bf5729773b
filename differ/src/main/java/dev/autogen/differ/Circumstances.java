package dev.autogen.differ;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How operations that lead from the snapshot to the entities fare in one database, which may be ahead of them or behind. */
final class Circumstances {

    static final String ALREADY = "already in this database: ddl-auto=update?";
    private static final String ALREADY_OTHERWISE = "already in this database, but different: ddl-auto=update?";
    private static final String OF_ANOTHER_KIND = "of another kind in this database, where it stays";
    private static final String ALREADY_SO = "already so in this database";
    private static final String ALREADY_GONE = "already gone from this database";
    private static final String DRIFTED = "in this database it is neither as it was nor as it will be";
    private static final String MISSING = "missing from this database, where this will fail";

    private final DatabaseObjects database;
    private final DatabaseObjects formerDatabase;
    private final Standing snapshotInDatabase;
    private final Standing entitiesInDatabase;
    private final Schema snapshot;
    private final Set<Subject> leaving = new HashSet<>();
    private final Set<Subject> arriving = new HashSet<>();
    private final Set<TypeAttributeRef> droppedAttributes = new HashSet<>();

    private record TypeAttributeRef(QualifiedName type, String attribute) {}

    /**
     * Circumstances of some operations.
     *
     * @param database as it is once the identified renames are done
     * @param formerDatabase as it is before each of them
     */
    Circumstances(
            List<Operation> operations,
            DatabaseObjects database,
            DatabaseObjects formerDatabase,
            Standing snapshotInDatabase,
            Standing entitiesInDatabase,
            Schema snapshot) {
        this.database = database;
        this.formerDatabase = formerDatabase;
        this.snapshotInDatabase = snapshotInDatabase;
        this.entitiesInDatabase = entitiesInDatabase;
        this.snapshot = snapshot;
        for (Operation operation : operations) {
            if (operation instanceof DropConstraint
                    || operation instanceof DropIndex
                    || operation instanceof DropColumn
                    || operation instanceof RenameConstraint
                    || operation instanceof RenameIndex) {
                Subject.of(operation).ifPresent(leaving::add);
            } else if (operation instanceof DropTypeAttribute drop) {
                droppedAttributes.add(new TypeAttributeRef(drop.type(), drop.name()));
            }
        }
    }

    List<Planned> arrival(Subject subject, Operation plain, Operation conditional) {
        boolean asWanted = entitiesInDatabase.of(subject) == Standing.State.SAME;
        if (leaving.contains(subject)) {
            boolean ahead = asWanted && snapshotInDatabase.of(subject) == Standing.State.DIFFERENT;
            return List.of(ahead ? Planned.of(plain, ALREADY_SO) : Planned.of(plain));
        }
        if (database.has(subject)) {
            return List.of(Planned.of(conditional, asWanted ? ALREADY : ALREADY_OTHERWISE));
        }
        String called = entitiesInDatabase.called(subject);
        if (called != null) {
            return List.of(Planned.of(plain, "already in this database as " + called));
        }
        boolean tableMissing = subject.isPart()
                && !database.has(subject.whole())
                && snapshot.table(subject.name()).isPresent();
        return List.of(
                tableMissing ? Planned.of(plain, "table " + subject.name() + " is " + MISSING) : Planned.of(plain));
    }

    List<Planned> tableArrival(Subject table, Operation plain, Operation conditional) {
        if (!database.has(table)) {
            return List.of(Planned.of(plain));
        }
        boolean differs = entitiesInDatabase.differsWithin(table);
        return List.of(Planned.of(conditional, differs ? ALREADY_OTHERWISE : ALREADY));
    }

    List<Planned> departure(Subject subject, Operation plain, Operation conditional) {
        if (database.has(subject)) {
            return List.of(Planned.of(plain));
        }
        String called = snapshotInDatabase.called(subject);
        if (called != null) {
            return List.of(Planned.of(conditional, "called " + called + " in this database, where it stays"));
        }
        boolean there = subject.isPart() && snapshotInDatabase.of(subject) == Standing.State.SAME;
        return List.of(Planned.of(conditional, there ? OF_ANOTHER_KIND : ALREADY_GONE));
    }

    List<Planned> alteration(Subject subject, Operation operation) {
        if (!database.has(subject)) {
            return List.of(Planned.of(operation, MISSING));
        }
        if (snapshotInDatabase.of(subject) != Standing.State.DIFFERENT) {
            return List.of(Planned.of(operation));
        }
        boolean asWanted = entitiesInDatabase.of(subject) == Standing.State.SAME;
        return List.of(Planned.of(operation, asWanted ? ALREADY_SO : DRIFTED));
    }

    /** Whether an attribute of a composite type is there when its turn to be added comes. */
    boolean hasAttribute(QualifiedName type, String attribute) {
        return database.hasAttribute(type, attribute)
                && !droppedAttributes.contains(new TypeAttributeRef(type, attribute));
    }

    /** Tables, sequences, types and columns are renamed before anything else. */
    List<Planned> moving(Subject from, Subject to, Operation rename, Operation... conditional) {
        return renaming(formerDatabase, from, to, rename, List.of(conditional));
    }

    /** Values get their new names as early. */
    List<Planned> relabelling(RenameEnumValue rename) {
        if (formerDatabase.hasLabel(rename.type(), rename.from())) {
            return List.of(Planned.of(rename));
        }
        return List.of(
                formerDatabase.hasLabel(rename.type(), rename.to())
                        ? Planned.of(Tolerant.of(rename), ALREADY_SO)
                        : Planned.of(rename, MISSING));
    }

    /** A rename cannot be made conditional; where the new name is there already, dropping and adding can. */
    List<Planned> renaming(Subject from, Subject to, Operation rename, List<Operation> instead) {
        return renaming(database, from, to, rename, instead);
    }

    private List<Planned> renaming(
            DatabaseObjects objects, Subject from, Subject to, Operation rename, List<Operation> instead) {
        boolean onItsWay = arriving.remove(from);
        if (objects.has(from) || onItsWay) {
            arriving.add(to);
            return List.of(Planned.of(rename));
        }
        if (!objects.has(to) || instead.isEmpty()) {
            return List.of(Planned.of(rename, MISSING));
        }
        return instead.stream()
                .map(operation -> Planned.of(operation, ALREADY_SO))
                .toList();
    }
}
