package dev.autogen.differ.rename;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Tables that are gone, all of whose attributes that are left are now in one new table. */
final class MovedTables {

    private final List<Table> gone;
    private final List<Table> come;
    private final Owners before;
    private final Owners after;

    MovedTables(EntityModel snapshot, EntityModel entities, Owners before, Owners after) {
        this.gone = missing(snapshot, entities);
        this.come = missing(entities, snapshot);
        this.before = before;
        this.after = after;
    }

    private static List<Table> missing(EntityModel here, EntityModel there) {
        return here.schema().tables().stream()
                .filter(table -> there.schema().table(table.name()).isEmpty())
                .filter(table -> !there.views().contains(table.name().toString()))
                .toList();
    }

    /**
     * New names by old ones.
     *
     * @param possible whether a table can get a name, as far as others are concerned
     */
    Map<QualifiedName, QualifiedName> find(BiPredicate<QualifiedName, QualifiedName> possible) {
        Map<QualifiedName, QualifiedName> moved = new TreeMap<>();
        for (Table from : gone) {
            Set<Attribute> left = new HashSet<>(before.in(from));
            left.retainAll(after.all());
            List<Table> homes = left.isEmpty()
                    ? List.of()
                    : come.stream().filter(to -> after.in(to).containsAll(left)).toList();
            if (homes.size() == 1 && possible.test(from.name(), homes.get(0).name())) {
                moved.put(from.name(), homes.get(0).name());
            }
        }
        Set<QualifiedName> once = new HashSet<>();
        Set<QualifiedName> twice = new HashSet<>();
        moved.values().stream().filter(to -> !once.add(to)).forEach(twice::add);
        moved.values().removeIf(twice::contains);
        return moved;
    }
}
