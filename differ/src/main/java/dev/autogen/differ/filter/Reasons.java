package dev.autogen.differ.filter;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an object is out by its own name. Remembers which patterns matched; not safe for threads. */
final class Reasons {

    private final List<Exclusion> exclusions;
    private final Set<Subject> mapped = new HashSet<>();
    private final Set<Exclusion> used = new HashSet<>();

    Reasons(List<Exclusion> exclusions, List<Schema> models) {
        this.exclusions = exclusions;
        for (Schema model : models) {
            model.tables().stream().map(Table::name).map(Subject::table).forEach(mapped::add);
            model.sequences().stream()
                    .map(Sequence::name)
                    .map(Subject::sequence)
                    .forEach(mapped::add);
        }
    }

    /** Whether any part of a table may be out by its name. Parts are many. */
    boolean concernParts() {
        return exclusions.stream().anyMatch(Exclusion::isOfParts);
    }

    /** The pattern that matches, or the library whose it is; null for neither. */
    @Nullable
    String of(Subject subject) {
        String first = null;
        for (Exclusion exclusion : exclusions) {
            if (exclusion.matches(subject)) {
                used.add(exclusion);
                first = first == null ? exclusion.toString() : first;
            }
        }
        return first != null || subject.isPart() || mapped.contains(subject)
                ? first
                : WellKnownTables.libraryOf(subject).orElse(null);
    }

    /** The patterns that matched nothing. */
    List<Exclusion> idle() {
        return exclusions.stream().filter(e -> !used.contains(e)).toList();
    }
}
