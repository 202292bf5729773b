package dev.autogen.cli;

import dev.autogen.differ.Subject;
import dev.autogen.differ.filter.Exclusion;
import dev.autogen.differ.filter.Exclusions;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The setting that leaves objects of a database alone. */
final class ExcludeLine {

    private final Exclusions present;
    private final Schema database;
    private final String defaultSchema;

    ExcludeLine(Exclusions present, Schema database, String defaultSchema) {
        this.present = present;
        this.database = database;
        this.defaultSchema = defaultSchema;
    }

    /** The whole line, with what is excluded already; empty where there is nothing to add. */
    Optional<String> adding(Collection<Subject> subjects) {
        Set<Subject> added = new TreeSet<>(subjects);
        added.removeIf(subject -> goesWithItsOwner(subject, Set.copyOf(subjects)));
        if (added.isEmpty()) {
            return Optional.empty();
        }
        List<Exclusion> all = Stream.concat(
                        present.list().stream(), added.stream().map(this::exactly))
                .toList();
        return Optional.of("exclude = " + all.stream().map(Exclusion::toString).collect(Collectors.joining(", ")));
    }

    private boolean goesWithItsOwner(Subject subject, Set<Subject> subjects) {
        return subject.kind() == Subject.Kind.SEQUENCE
                && database.sequences().stream()
                        .filter(sequence -> sequence.name().equals(subject.name()))
                        .map(Sequence::owner)
                        .anyMatch(owner -> owner != null && has(subjects, owner));
    }

    private static boolean has(Set<Subject> subjects, ColumnRef owner) {
        return subjects.contains(Subject.table(owner.table()))
                || subjects.contains(Subject.column(owner.table(), owner.column()));
    }

    /** A name without a schema would mean the tables of that name in other schemas, too. */
    private Exclusion exactly(Subject subject) {
        boolean several = database.tables().stream()
                .anyMatch(table -> !defaultSchema.equals(table.name().schema()));
        QualifiedName name = several ? subject.name() : subject.name().relativeTo(defaultSchema);
        return Exclusion.exactly(new Subject(subject.kind(), name, subject.part()));
    }
}
