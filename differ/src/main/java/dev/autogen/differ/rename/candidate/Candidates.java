package dev.autogen.differ.rename.candidate;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Named.Kind;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what may have got another name, between a snapshot and the entities. */
public final class Candidates {

    private final Schema from;
    private final EntityModel snapshot;
    private final EntityModel entities;
    private final Schema to;
    private final Schema live;
    private final Renames known;
    private final TypeFamily families;

    private Candidates(EntityModel entities, EntityModel snapshot, Schema database, Renames known) {
        this.entities = entities;
        this.snapshot = snapshot;
        this.known = known;
        this.from = known.applyTo(snapshot.schema());
        this.to = entities.schema();
        this.live = known.applyTo(database);
        this.families = new TypeFamily(from, to);
    }

    /**
     * Candidates beside what is known.
     *
     * @param entities as they are
     * @param snapshot as of the newest revision
     * @param database what it has under both names did not get another one
     * @param known what has another name for certain
     */
    public static Candidates of(EntityModel entities, EntityModel snapshot, Schema database, Renames known) {
        return new Candidates(entities, snapshot, database, known);
    }

    /**
     * A question for each of what went away, holds data and may be what is new: tables, then sequences, columns and
     * values, each in the order of the snapshot.
     *
     * @param refused what went away for certain, by old names
     */
    public List<Question> questions(Set<Named> refused) {
        return Stream.of(tables(), sequences(), columns(), values())
                .flatMap(List::stream)
                .filter(question -> !refused.contains(question.gone()))
                .toList();
    }

    private List<Question> tables() {
        Kindred<Table> kindred = kindred(table -> Named.of(Kind.TABLE, table.name()), Candidates::describe);
        TableLikeness likeness = new TableLikeness(families);
        List<Table> added = missing(to, from);
        List<Question> questions = new ArrayList<>();
        for (Table gone : missing(from, to)) {
            kindred.question(gone, added, other -> likeness.of(gone, other)).ifPresent(questions::add);
        }
        return questions;
    }

    /** What a database has under both names did not get another one. */
    private <T> Kindred<T> kindred(Function<T, Named> name, Function<T, String> description) {
        return new Kindred<>(
                name,
                description,
                known::before,
                pair -> pair.gone().isIn(live) && pair.added().isIn(live));
    }

    private List<Table> missing(Schema here, Schema there) {
        return here.tables().stream()
                .filter(table -> there.table(table.name()).isEmpty())
                .filter(table -> !entities.views().contains(table.name().toString())
                        && !snapshot.views().contains(table.name().toString()))
                .toList();
    }

    private static String describe(Table table) {
        return "with "
                + String.join(", ", table.columns().stream().map(Column::name).toList());
    }

    /** A sequence that belongs to a column, or is called after a table, comes and goes with it. */
    private List<Question> sequences() {
        Kindred<Sequence> kindred = kindred(
                sequence -> Named.of(Kind.SEQUENCE, sequence.name()),
                sequence -> "increment by " + sequence.options().increment());
        List<Sequence> added = free(to, from);
        List<Question> questions = new ArrayList<>();
        for (Sequence gone : free(from, to)) {
            List<Sequence> near =
                    added.stream().filter(other -> isOfSameSchema(gone, other)).toList();
            kindred.question(gone, near, other -> SequenceLikeness.of(gone, other))
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static boolean isOfSameSchema(Sequence one, Sequence other) {
        return one.name().equals(one.name().in(other.name().schema()));
    }

    private List<Sequence> free(Schema here, Schema there) {
        List<Table> tables = missing(here, there);
        return here.sequences().stream()
                .filter(sequence -> sequence.owner() == null)
                .filter(sequence -> !Named.of(Kind.SEQUENCE, sequence.name()).isIn(there))
                .filter(sequence -> tables.stream()
                        .noneMatch(table ->
                                sequence.name().name().startsWith(table.name().name() + "_")))
                .toList();
    }

    private List<Question> columns() {
        List<Question> questions = new ArrayList<>();
        for (Table table : from.tables()) {
            Optional<Table> now = to.table(table.name());
            if (now.isPresent()) {
                columns(table, now.get(), questions);
            }
        }
        return questions;
    }

    private void columns(Table before, Table after, List<Question> questions) {
        ColumnLikeness likeness = new ColumnLikeness(
                before,
                after,
                families,
                attributes(snapshot, known.tableBefore(before.name())),
                attributes(entities, after.name()));
        Kindred<Column> kindred =
                kindred(column -> new Named(Kind.COLUMN, after.name(), column.name()), English::describe);
        List<Column> added = without(after.columns(), before);
        for (Column gone : without(before.columns(), after)) {
            kindred.question(gone, added, other -> likeness.of(gone, other)).ifPresent(questions::add);
        }
    }

    private static List<Column> without(List<Column> columns, Table other) {
        return columns.stream()
                .filter(column -> other.column(column.name()).isEmpty())
                .toList();
    }

    private static Map<String, Attribute> attributes(EntityModel model, QualifiedName table) {
        Map<String, Attribute> attributes = new TreeMap<>();
        model.attributes().forEach((column, attribute) -> {
            if (column.table().equals(table)) {
                attributes.put(column.column(), attribute);
            }
        });
        return attributes;
    }

    private List<Question> values() {
        List<Question> questions = new ArrayList<>();
        for (EnumType type : from.enums()) {
            to.enums().stream()
                    .filter(other -> other.name().equals(type.name()))
                    .forEach(other -> values(type, other, questions));
        }
        return questions;
    }

    private void values(EnumType before, EnumType after, List<Question> questions) {
        ValueLikeness likeness = new ValueLikeness(before, after);
        Kindred<String> kindred = kindred(label -> new Named(Kind.VALUE, after.name(), label), label -> "");
        List<String> added = new ArrayList<>(after.labels());
        added.removeAll(before.labels());
        List<String> gone = new ArrayList<>(before.labels());
        gone.removeAll(after.labels());
        for (String label : gone) {
            kindred.question(label, added, other -> likeness.of(label, other)).ifPresent(questions::add);
        }
    }
}
