package dev.autogen.differ.rename;

import dev.autogen.differ.Subject;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Objects that are called otherwise from now on. Tables and types have their new names already where parts of them are
 * spoken of.
 *
 * @param tables new names by old ones
 * @param sequences new names by old ones, in the same schema
 * @param types new names of enum types by old ones, in the same schema
 * @param columns new names by old ones
 * @param parts new names of enum values, constraints and indexes by old ones
 * @param declined as {@code columns}, but no renames: the attribute is the same, yet one of the two columns is in the way
 */
public record Renames(
        SortedMap<QualifiedName, QualifiedName> tables,
        SortedMap<QualifiedName, QualifiedName> sequences,
        SortedMap<QualifiedName, QualifiedName> types,
        SortedMap<ColumnRef, String> columns,
        SortedMap<Named, String> parts,
        SortedMap<ColumnRef, String> declined) {

    /** As many as anybody makes at once without being asked. */
    public static final int MOST = 5;

    /** None. */
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** What may be wrong with renames that are certain one by one. */
    public enum Doubt {
        /** Nothing. */
        NONE,
        /** There are more than {@link #MOST}. */
        MANY,
        /** All are changes of case and underscores alone, in several tables: the naming strategy is another one. */
        NAMING_STRATEGY
    }

    /** Copies. */
    public Renames {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        declined = Collections.unmodifiableSortedMap(new TreeMap<>(declined));
    }

    Renames(
            Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, QualifiedName> sequences,
            Map<QualifiedName, QualifiedName> types,
            Map<ColumnRef, String> columns,
            Map<Named, String> parts,
            Map<ColumnRef, String> declined) {
        this(
                new TreeMap<>(tables),
                new TreeMap<>(sequences),
                new TreeMap<>(types),
                new TreeMap<>(columns),
                new TreeMap<>(parts),
                new TreeMap<>(declined));
    }

    /** Tables, sequences and columns, as attributes tell them. */
    static Renames identified(
            Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, QualifiedName> sequences,
            Map<ColumnRef, String> columns,
            Map<ColumnRef, String> declined) {
        return new Renames(tables, sequences, Map.of(), columns, Map.of(), declined);
    }

    /**
     * Renames that somebody knows of; sequences that are called after a table follow it.
     *
     * @param from where the old names are
     * @param to where the new names are
     */
    public static Renames known(Collection<Rename> renames, Schema from, Schema to) {
        Map<QualifiedName, QualifiedName> tables = wholes(renames, Named.Kind.TABLE);
        Map<QualifiedName, QualifiedName> chosen = wholes(renames, Named.Kind.SEQUENCE);
        Map<QualifiedName, QualifiedName> sequences = new MovedSequences(from, to, from).with(tables);
        sequences.values().removeAll(chosen.values());
        sequences.putAll(chosen);
        Map<ColumnRef, String> columns = new TreeMap<>();
        Map<Named, String> parts = new TreeMap<>();
        for (Rename rename : renames) {
            Named now = rename.from().in(rename.to().name());
            if (now.kind() == Named.Kind.COLUMN) {
                columns.put(new ColumnRef(now.name(), now.part()), rename.to().part());
            } else if (now.kind().isPart()) {
                parts.put(now, rename.to().part());
            }
        }
        return new Renames(tables, sequences, wholes(renames, Named.Kind.TYPE), columns, parts, Map.of());
    }

    private static Map<QualifiedName, QualifiedName> wholes(Collection<Rename> renames, Named.Kind kind) {
        Map<QualifiedName, QualifiedName> names = new TreeMap<>();
        renames.stream()
                .filter(rename -> rename.from().kind() == kind)
                .forEach(rename -> names.put(rename.from().name(), rename.to().name()));
        return names;
    }

    /** These and others, which win where both speak of one object. */
    public Renames and(Renames others, Schema from, Schema to) {
        return new Combination(from, to).of(this, others);
    }

    /** These without some, given by their old names, and without what is impossible then. */
    public Renames without(Collection<Named> refused, Schema from, Schema to) {
        return refused.isEmpty() ? this : new Combination(from, to).without(this, refused);
    }

    /**
     * These and others.
     *
     * @param otherTables new names by old ones
     * @param otherColumns new names by old ones; the tables have their new names already
     */
    public Renames and(Map<QualifiedName, QualifiedName> otherTables, Map<ColumnRef, String> otherColumns) {
        Map<QualifiedName, QualifiedName> allTables = new TreeMap<>(tables);
        otherTables.forEach((from, to) -> {
            if (!from.equals(to)) {
                allTables.put(from, to);
            }
        });
        Map<ColumnRef, String> allColumns = new TreeMap<>(columns);
        allColumns.putAll(otherColumns);
        return new Renames(allTables, sequences, types, allColumns, parts, declined);
    }

    /** A column by its names before. */
    public ColumnRef before(ColumnRef now) {
        String column = columns.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(now.table())
                        && entry.getValue().equals(now.column()))
                .map(entry -> entry.getKey().column())
                .findFirst()
                .orElse(now.column());
        return new ColumnRef(tableBefore(now.table()), column);
    }

    /** What takes them back. */
    public Renames inverse() {
        Map<ColumnRef, String> columnsBack = new TreeMap<>();
        columns.forEach((from, to) -> columnsBack.put(new ColumnRef(tableBefore(from.table()), to), from.column()));
        Map<Named, String> partsBack = new TreeMap<>();
        parts.forEach((from, to) -> partsBack.put(new Named(from.kind(), wholeBefore(from), to), from.part()));
        return new Renames(inverse(tables), inverse(sequences), inverse(types), columnsBack, partsBack, Map.of());
    }

    private static Map<QualifiedName, QualifiedName> inverse(Map<QualifiedName, QualifiedName> names) {
        Map<QualifiedName, QualifiedName> back = new TreeMap<>();
        names.forEach((from, to) -> back.put(to, from));
        return back;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && types.isEmpty() && columns.isEmpty() && parts.isEmpty();
    }

    /** Why a person should say whether all this is meant. */
    public Doubt doubt() {
        if (isOtherSpelling()) {
            return Doubt.NAMING_STRATEGY;
        }
        return size() > MOST ? Doubt.MANY : Doubt.NONE;
    }

    /** How many tables and columns there are; sequences follow their tables. */
    public int size() {
        return tables.size() + columns.size();
    }

    /** Nobody renames in several tables at once to change nothing but case and underscores; a naming strategy does. */
    private boolean isOtherSpelling() {
        Set<QualifiedName> touched = new HashSet<>(tables.values());
        columns.keySet().forEach(column -> touched.add(column.table()));
        return touched.size() > 1
                && tables.entrySet().stream()
                        .allMatch(entry -> Spelling.sameLetters(
                                entry.getKey().name(), entry.getValue().name()))
                && columns.entrySet().stream()
                        .allMatch(entry -> Spelling.sameLetters(entry.getKey().column(), entry.getValue()));
    }

    /** Those of tables and types alone, which come first. */
    public Renames ofWholes() {
        return new Renames(tables, Map.of(), types, Map.of(), Map.of(), Map.of());
    }

    /**
     * What makes them, in no particular order. Constraints and indexes are not among them: with {@link #chosenIn} a
     * comparison finds out what becomes of them.
     */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        tables.forEach((from, to) -> {
            String schema = to.schema();
            if (schema != null && !schema.equals(from.schema())) {
                operations.add(new SetTableSchema(from, schema));
            }
            if (!from.name().equals(to.name())) {
                operations.add(new RenameTable(from.in(schema), to.name()));
            }
        });
        sequences.forEach((from, to) -> operations.add(new RenameSequence(from, to.name())));
        types.forEach((from, to) -> operations.add(new RenameType(from, to.name())));
        columns.forEach((from, to) -> operations.add(new RenameColumn(from.table(), from.column(), to)));
        parts.forEach((from, to) -> {
            if (from.kind() == Named.Kind.VALUE) {
                operations.add(new RenameEnumValue(from.name(), from.part(), to));
            }
        });
        return operations;
    }

    /** A schema in which the new names of constraints and indexes count as chosen, so that what has another one gets it. */
    public Schema chosenIn(Schema to) {
        return parts.isEmpty() ? to : new ChosenNames(parts).in(to);
    }

    /** A schema under the new names, with renamed values of enum types where the entities have them. */
    public Schema inOrderOf(Schema entities, Schema renamed) {
        return parts.isEmpty() ? renamed : new ValueOrder(parts, entities).of(renamed);
    }

    /** The schema as it is once all that it has of the old names has the new ones, but for constraints and indexes. */
    public Schema applyTo(Schema schema) {
        Renames possible = within(schema);
        return possible.isEmpty() ? schema : new RenamedSchema(possible, schema).renamed();
    }

    /** Those of what a schema has; it need not have all, or may have been changed already. */
    private Renames within(Schema schema) {
        Map<QualifiedName, QualifiedName> ofTables = new TreeMap<>(tables);
        ofTables.keySet().removeIf(from -> schema.table(from).isEmpty());
        Map<QualifiedName, QualifiedName> ofSequences = new TreeMap<>(sequences);
        ofSequences.keySet().removeIf(from -> !Named.of(Named.Kind.SEQUENCE, from)
                .isIn(schema));
        Map<QualifiedName, QualifiedName> ofTypes = new TreeMap<>(types);
        ofTypes.keySet().removeIf(from -> !Named.of(Named.Kind.TYPE, from).isIn(schema));
        Map<ColumnRef, String> ofColumns = new TreeMap<>(columns);
        ofColumns.keySet().removeIf(from -> !has(schema, from));
        Map<Named, String> ofValues = new TreeMap<>(parts);
        ofValues.keySet()
                .removeIf(from -> from.kind() != Named.Kind.VALUE
                        || !from.isIn(schema) && !from.in(wholeBefore(from)).isIn(schema));
        return new Renames(ofTables, ofSequences, ofTypes, ofColumns, ofValues, Map.of());
    }

    private boolean has(Schema schema, ColumnRef column) {
        return schema.table(tableBefore(column.table()))
                .or(() -> schema.table(column.table()))
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }

    /** Why an operation is none of the renames that one may expect; empty as a rule. */
    public Optional<String> explain(Operation operation) {
        if (operation instanceof DropColumn drop) {
            return Optional.ofNullable(declined.get(new ColumnRef(drop.table(), drop.name())))
                    .map(to -> "its attribute has column " + to + " now, but both columns are there: no rename");
        }
        return operation instanceof AddColumn add
                ? declined.entrySet().stream()
                        .filter(entry -> entry.getKey().table().equals(add.table()))
                        .filter(entry -> entry.getValue().equals(add.column().name()))
                        .map(entry -> "its attribute had column "
                                + entry.getKey().column() + ", which another one has now: no rename")
                        .findFirst()
                : Optional.empty();
    }

    /** What a table was called before. */
    public QualifiedName tableBefore(QualifiedName now) {
        return before(tables, now);
    }

    private static QualifiedName before(Map<QualifiedName, QualifiedName> names, QualifiedName now) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(now);
    }

    private QualifiedName wholeBefore(Named part) {
        return before(part.kind() == Named.Kind.VALUE ? types : tables, part.name());
    }

    /** What the table or type of a part is called from now on; of anything else, its own name as it is. */
    public QualifiedName wholeNow(Named before) {
        Map<QualifiedName, QualifiedName> names = before.kind() == Named.Kind.VALUE ? types : tables;
        return before.kind().isPart()
                ? Objects.requireNonNull(names.getOrDefault(before.name(), before.name()))
                : before.name();
    }

    /** A part with the name that its table or type had before. */
    public Named before(Named now) {
        return now.kind().isPart() ? now.in(wholeBefore(now)) : now;
    }

    /** What a table is called from now on. */
    QualifiedName tableNow(QualifiedName before) {
        return Objects.requireNonNull(tables.getOrDefault(before, before));
    }

    /** The same object under the name that a database without these renames has for its table. */
    public Subject before(Subject subject) {
        return new Subject(subject.kind(), tableBefore(subject.name()), subject.part());
    }
}
