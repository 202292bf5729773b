package dev.autogen.differ.rename;

import dev.autogen.differ.Subject;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.ArrayList;
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
 * Objects that are called otherwise from now on.
 *
 * @param tables new names by old ones
 * @param sequences new names by old ones, in the same schema
 * @param columns new names by old ones; the tables have their new names already
 * @param declined as {@code columns}, but no renames: the attribute is the same, yet one of the two columns is in the way
 */
public record Renames(
        SortedMap<QualifiedName, QualifiedName> tables,
        SortedMap<QualifiedName, QualifiedName> sequences,
        SortedMap<ColumnRef, String> columns,
        SortedMap<ColumnRef, String> declined) {

    /** As many as anybody makes at once without being asked. */
    public static final int MOST = 5;

    /** None. */
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of(), Map.of());

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
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        declined = Collections.unmodifiableSortedMap(new TreeMap<>(declined));
    }

    Renames(
            Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, QualifiedName> sequences,
            Map<ColumnRef, String> columns,
            Map<ColumnRef, String> declined) {
        this(new TreeMap<>(tables), new TreeMap<>(sequences), new TreeMap<>(columns), new TreeMap<>(declined));
    }

    /**
     * Renames that somebody knows of; sequences that are called after a table follow it.
     *
     * @param tables new names by old ones
     * @param columns new names by old ones; the tables have their new names already
     * @param from where the old names are
     * @param to where the new names are
     */
    public static Renames known(
            Map<QualifiedName, QualifiedName> tables, Map<ColumnRef, String> columns, Schema from, Schema to) {
        return new Renames(tables, new MovedSequences(from, to, from).with(tables), columns, Map.of());
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
        return new Renames(allTables, sequences, allColumns, declined);
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
        Map<QualifiedName, QualifiedName> tablesBack = new TreeMap<>();
        tables.forEach((from, to) -> tablesBack.put(to, from));
        Map<QualifiedName, QualifiedName> sequencesBack = new TreeMap<>();
        sequences.forEach((from, to) -> sequencesBack.put(to, from));
        Map<ColumnRef, String> columnsBack = new TreeMap<>();
        columns.forEach((from, to) -> columnsBack.put(new ColumnRef(tableBefore(from.table()), to), from.column()));
        return new Renames(tablesBack, sequencesBack, columnsBack, Map.of());
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && columns.isEmpty();
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

    /** Those of tables alone. */
    public Renames ofTables() {
        return new Renames(tables, Map.of(), Map.of(), Map.of());
    }

    /** What makes them, in no particular order. */
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
        columns.forEach((from, to) -> operations.add(new RenameColumn(from.table(), from.column(), to)));
        return operations;
    }

    /** The schema as it is once all that it has of the old names has the new ones. */
    public Schema applyTo(Schema schema) {
        Renames possible = within(schema);
        return possible.isEmpty() ? schema : new RenamedSchema(possible).of(schema);
    }

    /** Those of what a schema has; it need not have all, or may have been changed already. */
    private Renames within(Schema schema) {
        Map<QualifiedName, QualifiedName> ofTables = new TreeMap<>(tables);
        ofTables.keySet().removeIf(from -> schema.table(from).isEmpty());
        Map<QualifiedName, QualifiedName> ofSequences = new TreeMap<>(sequences);
        ofSequences.keySet().removeIf(from -> schema.sequences().stream()
                .noneMatch(s -> s.name().equals(from)));
        Map<ColumnRef, String> ofColumns = new TreeMap<>(columns);
        ofColumns.keySet().removeIf(from -> !has(schema, from));
        return new Renames(ofTables, ofSequences, ofColumns, Map.of());
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
    QualifiedName tableBefore(QualifiedName now) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(now);
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
