package dev.autogen.differ.retire;

import dev.autogen.differ.Subject;
import dev.autogen.differ.rename.Renames;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the entities want under names that retired objects have: it is the same again, or they give way to it. Sequences
 * always are the same.
 */
final class Returning {

    private final EntityModel snapshot;
    private final EntityModel entities;
    private final Renames renames;
    private final Drops drops;
    private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
    private final Map<ColumnRef, String> columns = new TreeMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    /**
     * Decides.
     *
     * @param snapshot with all that is retired, before any rename
     * @param renames what else gets another name
     */
    Returning(EntityModel snapshot, EntityModel entities, Renames renames, Drops drops) {
        this.snapshot = snapshot;
        this.entities = entities;
        this.renames = renames;
        this.drops = drops;
        of(Kind.TABLE).forEach(this::table);
        of(Kind.COLUMN).forEach(this::column);
        of(Kind.TABLE).forEach(this::clashesWithin);
    }

    private List<Retired> of(Kind kind) {
        return snapshot.retired().stream().filter(each -> each.kind() == kind).toList();
    }

    private void table(Retired retired) {
        QualifiedName former = new QualifiedName(retired.name().schema(), retired.former());
        boolean back = wants(former) && snapshot.schema().table(former).isEmpty();
        if (back && !drops.anew().contains(Subject.table(former))) {
            tables.put(retired.name(), former);
        } else if (wants(retired.name()) && isAnother(retired.name())) {
            tables.put(retired.name(), freed(retired.name()));
        }
    }

    private boolean wants(QualifiedName table) {
        return entities.schema().table(table).isPresent();
    }

    private boolean isAnother(QualifiedName table) {
        return renames.tables().containsValue(table) || drops.anew().contains(Subject.table(table));
    }

    private QualifiedName freed(QualifiedName table) {
        String name = FreedName.of(
                table.name(),
                table.toString(),
                other -> wants(new QualifiedName(table.schema(), other))
                        || snapshot.schema()
                                .table(new QualifiedName(table.schema(), other))
                                .isPresent());
        return new QualifiedName(table.schema(), name);
    }

    private void column(Retired retired) {
        QualifiedName name = Objects.requireNonNull(
                tables.getOrDefault(retired.name(), renames.tables().getOrDefault(retired.name(), retired.name())));
        Optional<Table> to = entities.schema().table(name);
        Optional<Table> was = snapshot.schema().table(retired.name());
        Optional<Column> old = was.flatMap(table -> table.column(retired.part()));
        if (to.isEmpty() || was.isEmpty() || old.isEmpty()) {
            return;
        }
        ColumnRef now = new ColumnRef(name, retired.part());
        Optional<String> target = target(retired, name, was.get(), to.get());
        if (target.isPresent()) {
            clash(new ColumnRef(name, target.get()), old.get(), to.get());
            if (!target.get().equals(retired.part())) {
                columns.put(now, target.get());
            }
        } else if (to.get().column(retired.part()).isPresent()) {
            columns.put(
                    now,
                    FreedName.of(
                            retired.part(),
                            now.toString(),
                            other -> to.get().column(other).isPresent()
                                    || was.get().column(other).isPresent()));
        }
    }

    /** The column of the entities that is this one again: by its name, by the name it had, or by its attribute. */
    private Optional<String> target(Retired retired, QualifiedName table, Table was, Table to) {
        List<String> names = new ArrayList<>(List.of(retired.part(), retired.former()));
        Attribute attribute = retired.attribute();
        if (attribute != null) {
            entities.attributes().forEach((column, its) -> {
                if (column.table().equals(table) && its.equals(attribute)) {
                    names.add(column.column());
                }
            });
        }
        return names.stream()
                .filter(name -> to.column(name).isPresent())
                .filter(name -> isNobodys(name, table, retired, was))
                .findFirst();
    }

    /** Whether no other column of the history becomes this one, and no new one is wanted beside it. */
    private boolean isNobodys(String name, QualifiedName table, Retired retired, Table was) {
        boolean there = was.column(name).isPresent() && !name.equals(retired.part());
        boolean renamed = renames.columns().entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().table().equals(table) && entry.getValue().equals(name));
        return !there
                && !renamed
                && !drops.anew().contains(Subject.column(table, name))
                && !columns.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().table().equals(table)
                                && entry.getValue().equals(name));
    }

    private void clashesWithin(Retired retired) {
        QualifiedName name = Objects.requireNonNull(tables.getOrDefault(retired.name(), retired.name()));
        Optional<Table> to = entities.schema().table(name);
        snapshot.schema()
                .table(retired.name())
                .ifPresent(was -> to.ifPresent(wanted ->
                        was.columns().forEach(column -> clash(new ColumnRef(name, column.name()), column, wanted))));
    }

    private void clash(ColumnRef at, Column old, Table to) {
        boolean said = drops.restored().contains(Subject.column(at.table(), at.column()))
                || drops.restored().contains(Subject.table(at.table()));
        to.column(at.column())
                .filter(wanted -> !said && !wanted.type().equals(old.type()))
                .map(wanted -> new Clash(at, old.type(), wanted.type()))
                .filter(clash -> !clashes.contains(clash))
                .ifPresent(clashes::add);
    }

    /** The renames, with those of what comes back or gives way. */
    Renames renames() {
        return renames.and(tables, columns);
    }

    List<Clash> clashes() {
        return clashes;
    }
}
