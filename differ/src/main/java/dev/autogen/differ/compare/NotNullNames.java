package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names for the {@code NOT NULL} constraints that a table gets (PostgreSQL 18). They make no difference, so one that the
 * table still uses elsewhere is left where it is.
 */
record NotNullNames(TablePair tables) {

    /** The column with a name for its constraint that is free on both sides. */
    Column free(Column column) {
        NotNull wanted = column.notNullConstraint();
        if (wanted == null || !held(tables.from(), column).contains(wanted.name())) {
            return column;
        }
        Set<String> held = held(tables.from(), column);
        held.addAll(held(tables.to(), column));
        String name = Stream.iterate(0, i -> i + 1)
                .map(i -> generated(column, i))
                .filter(candidate -> !held.contains(candidate))
                .findFirst()
                .orElseThrow();
        return column.withNotNull(new NotNull(name, wanted.validated(), wanted.noInherit()));
    }

    private String generated(Column column, int number) {
        String label = "not_null" + (number == 0 ? "" : number);
        return Identifiers.generated(tables.name().name(), List.of(column.name()), label);
    }

    /** The names of a table's constraints, but for the one of this column. */
    private static Set<String> held(Table table, Column except) {
        Set<String> names = new HashSet<>();
        table.constraints().stream().map(Constraint::name).forEach(names::add);
        for (Column column : table.columns()) {
            NotNull notNull = column.notNullConstraint();
            if (notNull != null && !column.name().equals(except.name())) {
                names.add(notNull.name());
            }
        }
        return names;
    }
}
