package dev.autogen.differ.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.entity.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table whose attribute has another column now. The old column must be gone, or go to another
 * attribute that had one before; the new one must be new, or be left by another attribute: two attributes may trade
 * their columns.
 */
final class ColumnMoves {

    private final TableMove table;
    private final Map<Attribute, List<String>> left = new LinkedHashMap<>();
    private final Map<Attribute, List<String>> taken = new LinkedHashMap<>();
    private final Map<String, String> declined = new TreeMap<>();

    private ColumnMoves(TableMove table) {
        this.table = table;
    }

    static ColumnMoves of(TableMove table, Owners before, Owners after) {
        ColumnMoves moves = new ColumnMoves(table);
        QualifiedName from = table.from().name();
        QualifiedName to = table.to().name();
        for (Column column : table.from().columns()) {
            String name = column.name();
            note(moves.left, before.of(from, name), after.of(to, name), table.has(name), name);
        }
        for (Column column : table.to().columns()) {
            String name = column.name();
            note(moves.taken, after.of(to, name), before.of(from, name), table.had(name), name);
        }
        return moves;
    }

    /** A column of which nobody knows what it is on the other side has not moved. */
    private static void note(
            Map<Attribute, List<String>> moved,
            @Nullable Attribute here,
            @Nullable Attribute there,
            boolean onBothSides,
            String column) {
        if (here != null && (onBothSides ? there != null && !here.equals(there) : true)) {
            moved.computeIfAbsent(here, a -> new ArrayList<>()).add(column);
        }
    }

    /** Those of attributes with one column to move; new names by old ones. */
    Map<String, String> certain() {
        Map<String, String> moves = new TreeMap<>();
        left.forEach((attribute, columns) -> {
            List<String> places = taken.getOrDefault(attribute, List.of());
            if (columns.size() == 1 && places.size() == 1) {
                moves.put(columns.get(0), places.get(0));
            }
        });
        return consistent(moves);
    }

    /** Those of attributes with several columns to move, as far as {@code pairing} can tell them apart. */
    Map<String, String> ambiguous(ColumnPairing pairing) {
        Map<String, String> moves = new TreeMap<>();
        left.forEach((attribute, columns) -> {
            List<String> places = taken.getOrDefault(attribute, List.of());
            if (columns.size() > 1 || places.size() > 1) {
                moves.putAll(pairing.of(table, columns, places));
            }
        });
        return consistent(moves);
    }

    /** Without those that others make impossible. */
    private Map<String, String> consistent(Map<String, String> moves) {
        Map<String, String> rest = new TreeMap<>(moves);
        boolean changed;
        do {
            Map<String, String> current = Map.copyOf(rest);
            changed = rest.entrySet().removeIf(move -> !isPossible(move.getKey(), move.getValue(), current));
        } while (changed);
        moves.forEach((from, to) -> {
            if (!rest.containsKey(from)) {
                declined.put(from, to);
            }
        });
        return rest;
    }

    /** What was found and proved impossible, so far. */
    Map<String, String> declined() {
        return declined;
    }

    private boolean isPossible(String from, String to, Map<String, String> moves) {
        boolean leaves = !table.has(from) || moves.containsValue(from);
        boolean free = moves.containsKey(to) || !table.had(to) && !table.isTaken(from, to);
        return leaves && free;
    }
}
