package dev.autogen.differ.hibernate;

import java.util.Optional;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;

/**
 * The checks of columns that hold an embeddable as a whole: no part of the metadata, Hibernate makes them up only while it
 * writes {@code create table}.
 */
final class AggregateChecks extends StandardTableExporter {

    private static final String BEFORE = ", check (";

    AggregateChecks(Dialect dialect) {
        super(dialect);
    }

    /** What the column is checked for; empty where nothing of the embeddable is. */
    Optional<String> of(Column column) {
        if (!(column instanceof AggregateColumn)) {
            return Optional.empty();
        }
        Table alone = new Table("autogen", "alone");
        alone.addColumn(column);
        StringBuilder check = new StringBuilder();
        applyTableCheck(alone, check);
        return check.isEmpty() ? Optional.empty() : Optional.of(check.substring(BEFORE.length(), check.length() - 1));
    }
}
