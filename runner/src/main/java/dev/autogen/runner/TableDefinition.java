package dev.autogen.runner;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table is created with. Columns come in the order in which they are said. */
public final class TableDefinition {

    private final QualifiedName name;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<UniqueWording> uniques = new ArrayList<>();
    private final List<ForeignKeyWording> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private @Nullable String comment;

    TableDefinition(QualifiedName name) {
        this.name = name;
    }

    /** A column; nullable unless said otherwise. */
    public ColumnDefinition column(String columnName, SqlType type) {
        ColumnDefinition column = new ColumnDefinition(columnName, type);
        columns.add(column);
        return column;
    }

    /** The primary key, under a name. */
    public void primaryKey(String keyName, String... keyColumns) {
        primaryKey = new PrimaryKey(keyName, true, List.of(keyColumns));
    }

    /** A unique constraint, under a name. */
    public UniqueWording unique(String constraintName, String... constraintColumns) {
        UniqueWording unique = new UniqueWording(constraintName, List.of(constraintColumns));
        uniques.add(unique);
        return unique;
    }

    /** A foreign key, under a name; goes on with {@link ForeignKeyWording#references}. */
    public ForeignKeyWording foreignKey(String constraintName, String... constraintColumns) {
        ForeignKeyWording key = new ForeignKeyWording(constraintName, List.of(constraintColumns));
        foreignKeys.add(key);
        return key;
    }

    /** A check constraint, under a name; the expression is SQL. */
    public void check(String constraintName, String expression) {
        checks.add(CheckConstraint.of(constraintName, expression));
    }

    /** The comment on the table. */
    public void comment(String text) {
        comment = text;
    }

    Operation create(boolean ifNotExists) {
        Table.Builder table = Table.builder(name).comment(comment);
        columns.forEach(c -> table.column(c.column()));
        if (primaryKey != null) {
            table.constraint(primaryKey);
        }
        uniques.forEach(u -> table.constraint(u.unique()));
        foreignKeys.forEach(k -> table.constraint(k.foreignKey()));
        checks.forEach(table::constraint);
        return new CreateTable(table.build(), ifNotExists);
    }
}
