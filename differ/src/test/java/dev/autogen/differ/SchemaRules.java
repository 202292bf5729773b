package dev.autogen.differ;

import dev.autogen.differ.random.SchemaPairs;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds in a PostgreSQL database at any time. */
record SchemaRules(Set<String> namespaces, Map<QualifiedName, Table> tables, Set<QualifiedName> sequences) {

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    void requireUniqueNames() {
        Set<QualifiedName> names = new HashSet<>();
        for (QualifiedName sequence : sequences) {
            require(names.add(sequence), "two relations called " + sequence);
        }
        for (Table table : tables.values()) {
            require(namespaces.contains(table.name().schema()), "no schema for " + table.name());
            Stream<String> keys = table.constraints().stream()
                    .filter(c -> !(c instanceof ForeignKey) && !(c instanceof CheckConstraint))
                    .map(Constraint::name);
            Stream<String> indexes = table.indexes().stream().map(Index::name);
            Stream.of(Stream.of(table.name().name()), keys, indexes)
                    .flatMap(s -> s)
                    .forEach(name -> require(
                            names.add(new QualifiedName(table.name().schema(), name)),
                            "two relations called " + name + " in "
                                    + table.name().schema()));
        }
    }

    private Table table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    private static Stream<List<String>> keys(Table table) {
        Stream<List<String>> primary = Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns);
        Stream<List<String>> uniques = table.uniques().stream()
                .filter(u -> u.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(UniqueConstraint::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(i -> i.unique() && i.predicate() == null)
                .map(i -> i.keys().stream().map(IndexKey::expression).toList());
        return Stream.of(primary, uniques, indexes).flatMap(s -> s);
    }

    void requireTargets() {
        for (Table table : tables.values()) {
            for (ForeignKey key : table.foreignKeys()) {
                Table target = table(key.referencedTable());
                require(
                        keys(target).anyMatch(k -> Set.copyOf(k).equals(Set.copyOf(key.referencedColumns()))),
                        key + " has no key to point to");
                for (int i = 0; i < key.columns().size(); i++) {
                    Column one = column(table, key.columns().get(i));
                    Column other = column(target, key.referencedColumns().get(i));
                    require(
                            family(one).equals(family(other)),
                            key + " compares " + one.type() + " with " + other.type());
                }
            }
        }
    }

    /** Types that a foreign key compares with each other, if only until both have changed. */
    private static String family(Column column) {
        String type = column.type().name();
        if (Set.of("smallint", "integer", "bigint").contains(type)) {
            return "integer";
        }
        return Set.of("text", "character varying").contains(type) ? "text" : type;
    }

    static Column column(Table table, String name) {
        return table.column(name)
                .orElseThrow(() -> new IllegalStateException("no column " + table.name() + "." + name));
    }

    static void requireColumns(Table table) {
        for (Column column : table.columns()) {
            String expression = column.generatedAs();
            if (expression != null) {
                SchemaPairs.columnsIn(expression).forEach(c -> column(table, c));
            }
        }
        for (Constraint constraint : table.constraints()) {
            columnsOf(constraint).forEach(c -> column(table, c));
            if (constraint instanceof PrimaryKey key) {
                key.columns().forEach(c -> require(!column(table, c).nullable(), "nullable key " + c));
            }
        }
        for (Index index : table.indexes()) {
            columnsOf(index).forEach(c -> column(table, c));
        }
    }

    private static Stream<String> columnsOf(Index index) {
        Stream<String> keys = index.keys().stream()
                .flatMap(key ->
                        key.column() ? Stream.of(key.expression()) : SchemaPairs.columnsIn(key.expression()).stream());
        Stream<String> predicate =
                Stream.ofNullable(index.predicate()).flatMap(condition -> SchemaPairs.columnsIn(condition).stream());
        return Stream.of(keys, index.include().stream(), predicate).flatMap(names -> names);
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return Stream.concat(unique.columns().stream(), unique.include().stream())
                    .toList();
        }
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return columnsOf(exclusion.index()).toList();
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return SchemaPairs.columnsIn(check.expression());
    }
}
