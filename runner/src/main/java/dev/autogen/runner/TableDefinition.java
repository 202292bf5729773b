package dev.autogen.runner;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table is created with. Columns come in the order in which they are said. */
public final class TableDefinition {

    private final QualifiedName name;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<UniqueWording> uniques = new ArrayList<>();
    private final List<ForeignKeyWording> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<ExclusionWording> exclusions = new ArrayList<>();
    private @Nullable KeyWording primaryKey;
    private @Nullable String comment;
    private TableOptions options = TableOptions.NONE;

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
    public KeyWording primaryKey(String keyName, String... keyColumns) {
        KeyWording key = new KeyWording(keyName, List.of(keyColumns));
        primaryKey = key;
        return key;
    }

    /** A unique constraint, under a name. */
    public UniqueWording unique(String constraintName, String... constraintColumns) {
        UniqueWording unique = new UniqueWording(constraintName, List.of(constraintColumns));
        uniques.add(unique);
        return unique;
    }

    /** An exclusion constraint, under a name; goes on with {@link ExclusionWording#element}. */
    public ExclusionWording exclude(String constraintName) {
        ExclusionWording exclusion = new ExclusionWording(constraintName);
        exclusions.add(exclusion);
        return exclusion;
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

    /** {@code UNLOGGED}: its rows do not survive a crash. */
    public void unlogged() {
        options = new TableOptions(true, options.partitionBy(), options.inherits(), options.storage());
    }

    /** {@code PARTITION BY}, such as {@code "RANGE (created)"}. */
    public void partitionBy(String key) {
        options = new TableOptions(options.unlogged(), key, options.inherits(), options.storage());
    }

    /** {@code INHERITS}: the parents, in order. */
    public void inherits(String... parents) {
        List<QualifiedName> names = Stream.of(parents).map(QualifiedName::parse).toList();
        options = new TableOptions(options.unlogged(), options.partitionBy(), names, options.storage());
    }

    /** {@code WITH}: a storage option, such as {@code with("fillfactor", "70")}; may be said again. */
    public void with(String option, String value) {
        List<StorageOption> storage = new ArrayList<>(options.storage());
        storage.add(new StorageOption(option, value));
        options = new TableOptions(options.unlogged(), options.partitionBy(), options.inherits(), storage);
    }

    Operation create(boolean ifNotExists) {
        Table.Builder table = Table.builder(name).comment(comment).options(options);
        columns.forEach(c -> table.column(c.column()));
        if (primaryKey != null) {
            table.constraint(primaryKey.primaryKey());
        }
        uniques.forEach(u -> table.constraint(u.unique()));
        exclusions.forEach(e -> table.constraint(e.exclusion()));
        foreignKeys.forEach(k -> table.constraint(k.foreignKey()));
        checks.forEach(table::constraint);
        return new CreateTable(table.build(), ifNotExists);
    }
}
