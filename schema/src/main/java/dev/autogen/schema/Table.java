package dev.autogen.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it ({@code pg_class.relkind = 'r'}, or {@code 'p'} without its partitions).
 *
 * @param name with its schema
 * @param columns in order; their names are unique
 * @param primaryKey null where there is none
 * @param uniques sorted by name
 * @param exclusions sorted by name
 * @param foreignKeys sorted by name
 * @param checks sorted by name
 * @param indexes sorted by name, without those that a constraint owns
 * @param comment null for none, never empty
 * @param options null for an ordinary table, never {@link TableOptions#NONE}
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ExclusionConstraint> exclusions,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<Index> indexes,
        @Nullable String comment,
        @Nullable TableOptions options) {

    /** Copies and sorts the lists; rejects two columns of one name. */
    public Table {
        columns = List.copyOf(columns);
        long names = columns.stream().map(Column::name).distinct().count();
        if (names != columns.size()) {
            throw new IllegalArgumentException("Table " + name + " has two columns of the same name: "
                    + columns.stream().map(Column::name).toList());
        }
        uniques = sorted(uniques);
        exclusions = sorted(exclusions);
        foreignKeys = sorted(foreignKeys);
        checks = sorted(checks);
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        comment = comment == null || comment.isEmpty() ? null : comment;
        options = TableOptions.NONE.equals(options) ? null : options;
    }

    private static <C extends Constraint> List<C> sorted(List<C> constraints) {
        return constraints.stream()
                .sorted(Comparator.comparing(Constraint::name))
                .toList();
    }

    /** Starts a table without columns. */
    public static Builder builder(QualifiedName name) {
        return new Builder(name);
    }

    /** Starts a table equal to this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.columns.addAll(columns);
        constraints().forEach(builder::constraint);
        builder.indexes.addAll(indexes);
        return builder.comment(comment).options(options);
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** All constraints: primary key, uniques, exclusions, checks, foreign keys, each kind by name. */
    public List<Constraint> constraints() {
        Stream<Constraint> key = Stream.ofNullable(primaryKey);
        return Stream.of(key, uniques.stream(), exclusions.stream(), checks.stream(), foreignKeys.stream())
                .<Constraint>flatMap(s -> s)
                .toList();
    }

    /** Collects the parts of a table; not safe for threads. */
    public static final class Builder {
        private QualifiedName name;
        private final List<Column> columns = new ArrayList<>();
        private @Nullable PrimaryKey primaryKey;
        private final List<UniqueConstraint> uniques = new ArrayList<>();
        private final List<ExclusionConstraint> exclusions = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private final List<CheckConstraint> checks = new ArrayList<>();
        private final List<Index> indexes = new ArrayList<>();
        private @Nullable String comment;
        private @Nullable TableOptions options;
        private final ConstraintVisitor<Builder> adder = new Adder();

        private Builder(QualifiedName name) {
            this.name = name;
        }

        /** Replaces the name. */
        public Builder name(QualifiedName newName) {
            this.name = newName;
            return this;
        }

        /** Adds a column at the end. */
        public Builder column(Column column) {
            columns.add(column);
            return this;
        }

        /** Replaces all columns. */
        public Builder columns(List<Column> newColumns) {
            columns.clear();
            columns.addAll(newColumns);
            return this;
        }

        /**
         * Adds a constraint.
         *
         * @throws IllegalArgumentException for a second primary key
         */
        public Builder constraint(Constraint constraint) {
            return constraint.accept(adder);
        }

        /** Adds an index. */
        public Builder index(Index index) {
            indexes.add(index);
            return this;
        }

        /** Removes all foreign keys. */
        public Builder withoutForeignKeys() {
            foreignKeys.clear();
            return this;
        }

        /** Removes all indexes. */
        public Builder withoutIndexes() {
            indexes.clear();
            return this;
        }

        /** Removes all constraints. */
        public Builder withoutConstraints() {
            primaryKey = null;
            uniques.clear();
            exclusions.clear();
            checks.clear();
            return withoutForeignKeys();
        }

        /** Replaces the comment; null for none. */
        public Builder comment(@Nullable String newComment) {
            this.comment = newComment;
            return this;
        }

        /** Replaces what makes it other than an ordinary table; null for nothing. */
        public Builder options(@Nullable TableOptions newOptions) {
            this.options = newOptions;
            return this;
        }

        /** The table. */
        public Table build() {
            return new Table(
                    name, columns, primaryKey, uniques, exclusions, foreignKeys, checks, indexes, comment, options);
        }

        private final class Adder implements ConstraintVisitor<Builder> {
            @Override
            public Builder visit(PrimaryKey added) {
                if (primaryKey != null) {
                    throw new IllegalArgumentException("Table " + name + " has two primary keys");
                }
                primaryKey = added;
                return Builder.this;
            }

            @Override
            public Builder visit(UniqueConstraint added) {
                uniques.add(added);
                return Builder.this;
            }

            @Override
            public Builder visit(ExclusionConstraint added) {
                exclusions.add(added);
                return Builder.this;
            }

            @Override
            public Builder visit(ForeignKey added) {
                foreignKeys.add(added);
                return Builder.this;
            }

            @Override
            public Builder visit(CheckConstraint added) {
                checks.add(added);
                return Builder.this;
            }
        }
    }
}
