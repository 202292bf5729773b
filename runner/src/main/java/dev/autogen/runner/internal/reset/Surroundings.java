package dev.autogen.runner.internal.reset;

import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.introspector.UnmodelledObject;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is to stay when schemas are emptied, as it is at one moment. */
final class Surroundings {

    private final Set<String> emptied;
    private final Set<QualifiedName> staying;
    private final Map<String, Object> objects = new HashMap<>();

    private Surroundings(Set<String> emptied, Set<QualifiedName> staying) {
        this.emptied = emptied;
        this.staying = staying;
    }

    /**
     * What is there now.
     *
     * @param emptied schemas whose content goes
     * @param staying tables, sequences and types in them that do not
     */
    static Surroundings of(Connection connection, Set<String> emptied, Set<QualifiedName> staying) {
        Surroundings found = new Surroundings(emptied, staying);
        Introspector introspector = Introspector.on(connection);
        Schema schema = introspector.read(Scope.ALL).schema();
        schema.tables().forEach(table -> found.add("table", table.name(), table));
        schema.sequences().forEach(sequence -> found.add("sequence", sequence.name(), sequence));
        schema.enums().forEach(type -> found.add("type", type.name(), type));
        schema.composites().forEach(type -> found.add("type", type.name(), type));
        introspector.unmodelled(Scope.ALL).forEach(found::add);
        return found;
    }

    private void add(String kind, QualifiedName name, Object object) {
        if (!emptied.contains(String.valueOf(name.schema())) || staying.contains(name)) {
            objects.put(kind + " " + name, object);
        }
    }

    private void add(UnmodelledObject other) {
        if (!emptied.contains(String.valueOf(other.schema())) || isOfWhatStays(other)) {
            objects.put(other.kind() + " " + other.relativeTo(""), other);
        }
    }

    /** {@code users.audit} is a trigger of {@code users}. */
    private boolean isOfWhatStays(UnmodelledObject other) {
        return staying.stream()
                .filter(name -> String.valueOf(name.schema()).equals(other.schema()))
                .anyMatch(name -> other.name().startsWith(name.name() + "."));
    }

    /** What is no longer there, or no longer the same. */
    Set<String> changedIn(Surroundings later) {
        Set<String> changed = new TreeSet<>();
        objects.forEach((description, object) -> {
            if (!object.equals(later.objects.get(description))) {
                changed.add(description);
            }
        });
        return changed;
    }
}
