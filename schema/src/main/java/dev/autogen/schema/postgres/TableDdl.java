package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of one {@link CreateTable}. */
final class TableDdl {

    private final Table table;
    private final TableOptions options;
    private final boolean ifNotExists;
    private final List<Constraint> added;
    private final List<String> statements = new ArrayList<>();

    private TableDdl(Table table, boolean ifNotExists) {
        this.table = table;
        this.options = table.options() == null ? TableOptions.NONE : table.options();
        this.ifNotExists = ifNotExists;
        this.added = new ArrayList<>(Repeated.in(table.constraints()));
        // CREATE TABLE takes NOT VALID and ignores it (heap.c, "If creating a new table ... mark them valid").
        table.constraints().stream().filter(c -> !c.validated()).forEach(added::add);
    }

    static List<String> statements(CreateTable operation) {
        TableDdl ddl = new TableDdl(operation.table(), operation.ifNotExists());
        ddl.statements.add(ddl.create());
        ddl.addConstraints();
        ddl.addIndexes();
        ddl.addComments();
        return List.copyOf(ddl.statements);
    }

    private String create() {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(Definitions.column(column)));
        table.constraints().stream()
                .filter(constraint -> !added.contains(constraint))
                .forEach(constraint -> parts.add(ConstraintDefinition.of(constraint)));
        String body = parts.stream().map(p -> "\n  " + p).collect(Collectors.joining(","));
        return "create " + (options.unlogged() ? "unlogged " : "") + "table " + (ifNotExists ? "if not exists " : "")
                + name(table.name()) + " (" + body + (body.isEmpty() ? ")" : "\n)") + inherits()
                + (options.partitionBy() == null ? "" : " partition by " + options.partitionBy())
                + Definitions.storage(options.storage());
    }

    private String inherits() {
        return options.inherits().isEmpty()
                ? ""
                : options.inherits().stream().map(Quoting::name).collect(Collectors.joining(", ", " inherits (", ")"));
    }

    private void addConstraints() {
        for (Constraint constraint : added) {
            statements.addAll(Ddl.statements(new AddConstraint(table.name(), constraint, ifNotExists)));
        }
        for (Column column : table.columns()) {
            NotNull notNull = column.notNullConstraint();
            if (notNull != null && !notNull.validated()) {
                statements.add(Ddl.add(table.name(), notNull, column.name(), ifNotExists));
            }
        }
    }

    private void addIndexes() {
        for (Index index : table.indexes()) {
            statements.add(IndexDefinition.create(table.name(), index, ifNotExists, false));
        }
    }

    private void addComments() {
        if (table.comment() != null) {
            statements.add(Ddl.comment("table " + name(table.name()), table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                statements.add(Ddl.columnComment(table.name(), column.name(), column.comment()));
            }
        }
    }
}
