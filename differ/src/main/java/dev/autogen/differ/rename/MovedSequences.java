package dev.autogen.differ.rename;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sequences that are called after their table, as Hibernate does it ({@code users_seq}): they follow it, for one that
 * starts anew would give out numbers again.
 */
final class MovedSequences {

    private final Schema snapshot;
    private final Schema entities;
    private final Schema database;

    MovedSequences(Schema snapshot, Schema entities, Schema database) {
        this.snapshot = snapshot;
        this.entities = entities;
        this.database = database;
    }

    /** New names by old ones. */
    Map<QualifiedName, QualifiedName> with(Map<QualifiedName, QualifiedName> tables) {
        Map<QualifiedName, QualifiedName> moved = new TreeMap<>();
        tables.forEach((from, to) -> snapshot.sequences().forEach(sequence -> {
            QualifiedName name = sequence.name();
            if (name.name().startsWith(from.name() + "_") && !has(entities, name)) {
                QualifiedName now = new QualifiedName(
                        name.schema(),
                        to.name() + name.name().substring(from.name().length()));
                if (has(entities, now) && isFree(name, now)) {
                    moved.put(name, now);
                }
            }
        }));
        return moved;
    }

    private boolean isFree(QualifiedName from, QualifiedName to) {
        return !has(snapshot, to) && !(has(database, from) && has(database, to));
    }

    private static boolean has(Schema schema, QualifiedName sequence) {
        return schema.sequences().stream().anyMatch(s -> s.name().equals(sequence));
    }
}
