package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Renames told by attributes: the same attribute of the same entity, under another column or in another table. What
 * either the snapshot or the database has under the new name already is no rename, nor is what the entities still have
 * under the old one.
 */
public final class AttributeIdentity {

    private final EntityModel snapshot;
    private final EntityModel entities;
    private final Schema database;
    private final Owners before;
    private final Owners after;

    private AttributeIdentity(EntityModel snapshot, EntityModel entities, Schema database) {
        this.snapshot = snapshot;
        this.entities = entities;
        this.database = database;
        this.before = Owners.of(snapshot);
        this.after = Owners.of(entities);
    }

    /**
     * Finds them.
     *
     * @param database may be as the snapshot or as the entities, or have neither
     */
    public static Renames between(EntityModel snapshot, EntityModel entities, Schema database) {
        return snapshot.attributes().equals(entities.attributes())
                ? Renames.NONE
                : new AttributeIdentity(snapshot, entities, database).find();
    }

    private Renames find() {
        Map<QualifiedName, QualifiedName> tables =
                new MovedTables(snapshot, entities, before, after).find(this::isFree);
        Map<ColumnRef, String> columns = new TreeMap<>();
        Map<TableMove, ColumnMoves> moves = new LinkedHashMap<>();
        for (Table to : entities.schema().tables()) {
            move(to, tables).ifPresent(move -> moves.put(move, ColumnMoves.of(move, before, after)));
        }
        moves.forEach((move, found) -> found.certain().forEach((from, to) -> columns.put(move.now(from), to)));
        ColumnPairing pairing = new ColumnPairing(tables, Map.copyOf(columns));
        moves.forEach((move, found) -> found.ambiguous(pairing).forEach((from, to) -> columns.put(move.now(from), to)));
        Map<ColumnRef, String> declined = new TreeMap<>();
        moves.forEach((move, found) -> found.declined().forEach((from, to) -> declined.put(move.now(from), to)));
        return Renames.identified(
                tables,
                new MovedSequences(snapshot.schema(), entities.schema(), database).with(tables),
                columns,
                declined);
    }

    private Optional<TableMove> move(Table to, Map<QualifiedName, QualifiedName> tables) {
        QualifiedName from = tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(to.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(to.name());
        Optional<Table> live = database.table(from).or(() -> database.table(to.name()));
        return snapshot.schema().table(from).map(table -> new TableMove(table, to, live.orElse(table)));
    }

    /** Whether nothing stands where a table would go: where the database has it there already, nothing is left to move. */
    private boolean isFree(QualifiedName from, QualifiedName to) {
        return snapshot.schema().table(to).isEmpty()
                && (database.table(to).isEmpty() || database.table(from).isEmpty());
    }
}
