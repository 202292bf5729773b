package dev.autogen.differ.order;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables in an order in which each comes after those that it references, as far as there is one; by name where there is
 * a choice. A walk in depth with a stack of its own: chains of foreign keys may be long.
 */
final class TableOrder {

    private record Visit(Table table, Iterator<QualifiedName> references) {}

    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Set<QualifiedName> seen = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final List<Table> ordered = new ArrayList<>();

    private TableOrder(Collection<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    static List<Table> of(Collection<Table> tables) {
        TableOrder order = new TableOrder(tables);
        order.tables.values().forEach(order::walkFrom);
        return order.ordered;
    }

    private void walkFrom(Table start) {
        enter(start);
        while (!open.isEmpty()) {
            Visit visit = open.getLast();
            if (visit.references().hasNext()) {
                Table next = tables.get(visit.references().next());
                if (next != null) {
                    enter(next);
                }
            } else {
                ordered.add(visit.table());
                open.removeLast();
            }
        }
    }

    private void enter(Table table) {
        if (seen.add(table.name())) {
            Set<QualifiedName> references = new TreeSet<>();
            table.foreignKeys().stream().map(ForeignKey::referencedTable).forEach(references::add);
            open.addLast(new Visit(table, references.iterator()));
        }
    }
}
