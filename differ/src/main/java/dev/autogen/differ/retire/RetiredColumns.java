package dev.autogen.differ.retire;

import dev.autogen.differ.Subject;
import dev.autogen.differ.filter.PartColumns;
import dev.autogen.differ.snapshot.ObjectText;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Retired;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table that stays and has columns that the entities do without: they stay too, and take any row that lacks them. */
final class RetiredColumns {

    private final Table was;
    private final Table to;
    private final Drops drops;
    private final Kept kept;
    private final TakenNames names;
    private final List<String> all;
    private final Set<String> retired = new TreeSet<>();
    private final Set<String> dropped = new TreeSet<>();

    RetiredColumns(Table was, Table to, Drops drops, Kept kept, TakenNames names) {
        this.was = was;
        this.to = to;
        this.drops = drops;
        this.kept = kept;
        this.names = names;
        this.all = was.columns().stream().map(Column::name).toList();
        for (Column column : was.columns()) {
            if (to.column(column.name()).isEmpty()) {
                (stays(column) ? retired : dropped).add(column.name());
            }
        }
    }

    /** A generated column has no data of its own. */
    private boolean stays(Column column) {
        return column.generatedAs() == null
                && (drops.keeps(Subject.column(was.name(), column.name())) || kept.has(retired(column)));
    }

    private Retired retired(Column column) {
        List<String> definition = new ArrayList<>();
        definition.add(ObjectText.of(column));
        was.constraints().stream()
                .filter(constraint -> columns(constraint).contains(column.name()) && !stays(constraint))
                .forEach(constraint -> definition.add(ObjectText.of(constraint)));
        return Retired.now(Retired.Kind.COLUMN, was.name(), column.name(), "", definition);
    }

    /**
     * The table to lead to.
     *
     * @param checks those that the entities want, as wide as they have to be
     */
    Table table(List<CheckConstraint> checks) {
        List<Column> columns = new ArrayList<>(to.columns());
        for (Column column : was.columns()) {
            if (retired.contains(column.name())) {
                columns.add(relaxed(column));
                kept.add(retired(column));
            }
        }
        Table.Builder table = to.toBuilder().columns(columns).withoutConstraints();
        to.constraints().stream()
                .filter(constraint -> !(constraint instanceof CheckConstraint))
                .forEach(table::constraint);
        checks.forEach(table::constraint);
        was.uniques().stream()
                .filter(unique -> isRetired(columns(unique)) && stays(unique))
                .forEach(unique -> table.constraint(names.freed(was, unique)));
        was.indexes().stream()
                .filter(index -> isRetired(columns(index)) && stays(index))
                .forEach(index -> table.index(names.freed(was, index)));
        return table.build();
    }

    private Set<String> columns(Constraint constraint) {
        return PartColumns.of(constraint, all);
    }

    private Set<String> columns(Index index) {
        return PartColumns.of(index, all);
    }

    /** Whether something stands on a column that is retired, and on none that goes. */
    private boolean isRetired(Set<String> columns) {
        return columns.stream().anyMatch(retired::contains) && columns.stream().noneMatch(dropped::contains);
    }

    /** Rows without a value never meet in a unique constraint, unless nulls count as equal. */
    private static boolean stays(Constraint constraint) {
        return constraint instanceof UniqueConstraint unique && !unique.nullsNotDistinct();
    }

    private static boolean stays(Index index) {
        boolean plain = index.predicate() == null && index.keys().stream().allMatch(IndexKey::column);
        return !index.unique() || plain && !index.nullsNotDistinct();
    }

    /** Two rows that both got the default would meet in a unique constraint. */
    private Column relaxed(Column column) {
        String given = column.defaultExpression();
        boolean serial = given != null && given.startsWith("nextval(");
        Column relaxed = column.withIdentity(null).withNullable(true);
        return serial || isUnique(column.name()) ? relaxed.withDefault(null) : relaxed;
    }

    private boolean isUnique(String column) {
        return was.uniques().stream().anyMatch(unique -> columns(unique).contains(column))
                || was.indexes().stream()
                        .anyMatch(index -> index.unique() && columns(index).contains(column));
    }
}
