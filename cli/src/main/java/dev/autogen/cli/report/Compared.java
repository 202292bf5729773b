package dev.autogen.cli.report;

import dev.autogen.introspector.UnmodelledObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One side of a comparison.
 *
 * @param source its kind: {@code database}, {@code entities}, {@code snapshot}, {@code sql} or {@code migrations}
 * @param detail which one, without any password; may be empty
 * @param unmodelled what the database has beside what was compared
 */
public record Compared(String source, String detail, List<UnmodelledObject> unmodelled) {

    /** Copies. */
    public Compared {
        unmodelled = List.copyOf(unmodelled);
    }

    /** The same side, its other objects only as far as they are in these schemas or in none. */
    public Compared within(Set<String> schemas) {
        return new Compared(
                source,
                detail,
                unmodelled.stream()
                        .filter(object -> object.schema() == null || schemas.contains(object.schema()))
                        .toList());
    }

    /** A line for each kind of object that was not compared. */
    List<String> notes(String defaultSchema) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (UnmodelledObject object : unmodelled) {
            names.computeIfAbsent(object.kind(), kind -> new ArrayList<>()).add(object.relativeTo(defaultSchema));
        }
        return names.entrySet().stream()
                .map(e -> "not compared in " + this + ": " + e.getKey() + " " + String.join(", ", e.getValue()))
                .toList();
    }

    /** {@code database jdbc:postgresql://localhost/shop}. */
    @Override
    public String toString() {
        return detail.isEmpty() ? source : source + " " + detail;
    }
}
