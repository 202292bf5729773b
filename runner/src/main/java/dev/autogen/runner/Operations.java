package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameTable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says. Each method names one operation; the calls chained to it complete it; it is handed on when the
 * next one begins or the migration returns.
 *
 * <p>Tables and sequences are named {@code users} or {@code crm.users} ({@link QualifiedName#parse}); without a schema
 * the configured default schema is meant. Identifiers are given as the catalog holds them and quoted where necessary.
 * Expressions are SQL and passed through.
 *
 * <p>Where the operations go is decided by who runs the migration: to the database (<em>execute</em>) or into a list
 * (<em>record</em>). Not safe for threads.
 */
public final class Operations {

    private final Consumer<Operation> sink;
    private @Nullable Pending pending;

    Operations(Consumer<Operation> sink) {
        this.sink = sink;
    }

    /** Hands on the operation that is still being worded, if there is one. */
    void flush() {
        Pending last = pending;
        pending = null;
        if (last != null) {
            sink.accept(last.finish());
        }
    }

    private <P extends Pending> P begin(P next) {
        flush();
        pending = next;
        return next;
    }

    /** {@code CREATE SCHEMA}. */
    public Creation createSchema(String name) {
        return begin(new Creation(ifNotExists -> new CreateSchema(name, ifNotExists)));
    }

    /** {@code DROP SCHEMA}; fails while something is in it. */
    public Removal dropSchema(String name) {
        return begin(new Removal(ifExists -> new DropSchema(name, ifExists)));
    }

    /** {@code CREATE SEQUENCE}. */
    public SequenceCreation createSequence(String name) {
        return begin(new SequenceCreation(QualifiedName.parse(name)));
    }

    /** {@code ALTER SEQUENCE}; options that are not given go back to PostgreSQL's defaults. */
    public SequenceAlteration alterSequence(String name) {
        return begin(new SequenceAlteration(QualifiedName.parse(name), SequenceOptions.DEFAULT));
    }

    /** {@code DROP SEQUENCE}. */
    public Removal dropSequence(String name) {
        QualifiedName parsed = QualifiedName.parse(name);
        return begin(new Removal(ifExists -> new DropSequence(parsed, null, ifExists)));
    }

    /** {@code CREATE TABLE} with its columns and constraints. */
    public Creation createTable(String name, Consumer<TableDefinition> definition) {
        TableDefinition table = new TableDefinition(QualifiedName.parse(name));
        definition.accept(table);
        return begin(new Creation(table::create));
    }

    /** {@code ALTER TABLE ... RENAME TO}; the new name is an identifier in the same schema. */
    public void renameTable(String from, String to) {
        begin(() -> new RenameTable(QualifiedName.parse(from), to));
    }

    /** {@code COMMENT ON TABLE}. */
    public void commentOnTable(String table, String comment) {
        begin(() -> new AlterTableComment(QualifiedName.parse(table), null, comment, true));
    }

    /** {@code COMMENT ON TABLE ... IS NULL}. */
    public void dropTableComment(String table) {
        begin(() -> new AlterTableComment(QualifiedName.parse(table), null, null, true));
    }

    /** {@code DROP TABLE}. Destroys data. */
    public Removal dropTable(String name) {
        QualifiedName parsed = QualifiedName.parse(name);
        return begin(new Removal(ifExists -> new DropTable(parsed, null, ifExists)));
    }

    /** {@code ADD COLUMN}, at the end of the table; see {@link SqlTypes#column}. */
    public Creation addColumn(String table, ColumnDefinition column) {
        QualifiedName parsed = QualifiedName.parse(table);
        return begin(new Creation(ifNotExists -> new AddColumn(parsed, column.column(), ifNotExists)));
    }

    /** {@code RENAME COLUMN}. */
    public void renameColumn(String table, String from, String to) {
        begin(() -> new RenameColumn(QualifiedName.parse(table), from, to));
    }

    /** {@code ALTER COLUMN}: what is to change is chained to it. */
    public ColumnAlteration alterColumn(String table, String column) {
        return begin(new ColumnAlteration(QualifiedName.parse(table), column));
    }

    /** {@code DROP COLUMN}. Destroys data. */
    public Removal dropColumn(String table, String column) {
        QualifiedName parsed = QualifiedName.parse(table);
        return begin(new Removal(ifExists -> new DropColumn(parsed, column, null, ifExists)));
    }

    /** {@code ADD CONSTRAINT ... PRIMARY KEY}. */
    public KeyAddition addPrimaryKey(String name) {
        return begin(new KeyAddition(name));
    }

    /** {@code ADD CONSTRAINT ... UNIQUE}. */
    public UniqueAddition addUnique(String name) {
        return begin(new UniqueAddition(name));
    }

    /** {@code ADD CONSTRAINT ... EXCLUDE}. */
    public ExclusionAddition addExclusion(String name) {
        return begin(new ExclusionAddition(name));
    }

    /** {@code ADD CONSTRAINT ... FOREIGN KEY}. */
    public ForeignKeyAddition addForeignKey(String name) {
        return begin(new ForeignKeyAddition(name));
    }

    /** {@code ADD CONSTRAINT ... CHECK}. */
    public CheckAddition addCheck(String name) {
        return begin(new CheckAddition(name));
    }

    /** {@code VALIDATE CONSTRAINT}: checks the rows that a {@code NOT VALID} constraint has not checked. */
    public Validation validateConstraint(String name) {
        return begin(new Validation(name));
    }

    /** {@code RENAME CONSTRAINT}. */
    public void renameConstraint(String table, String from, String to) {
        begin(() -> new RenameConstraint(QualifiedName.parse(table), from, to));
    }

    /** {@code DROP CONSTRAINT}. */
    public RemovalOn dropConstraint(String name) {
        return begin(new RemovalOn(name, (table, ifExists) -> new DropConstraint(table, name, null, ifExists)));
    }

    /** {@code CREATE INDEX}. */
    public IndexCreation createIndex(String name) {
        return begin(new IndexCreation(name));
    }

    /** {@code ALTER INDEX ... RENAME TO}. */
    public void renameIndex(String table, String from, String to) {
        begin(() -> new RenameIndex(QualifiedName.parse(table), from, to));
    }

    /** {@code DROP INDEX}. */
    public RemovalOn dropIndex(String name) {
        return begin(new RemovalOn(name, (table, ifExists) -> new DropIndex(table, name, null, ifExists)));
    }

    /**
     * One SQL statement as it stands, with a {@code ?} for each parameter. What it destroys is not guarded, and what
     * takes it back is for the other method of the migration to say.
     *
     * @param parameters strings, numbers, booleans, {@code java.time} values, UUIDs or null; always bound, never glued
     * @throws IllegalArgumentException for a parameter of another type
     */
    public void execute(String sql, @Nullable Object... parameters) {
        List<@Nullable Object> bound = Arrays.asList(parameters);
        bound.forEach(ParameterTypes::check);
        begin(() -> new ExecuteSql(sql, bound, null));
    }

    /**
     * Says in a {@code downgrade} that there is no way back; nothing of such a downgrade is ever run.
     *
     * @param reason why, as a clause: {@code "rows were merged"}
     */
    public void irreversible(String reason) {
        begin(() -> new Irreversible(null, reason));
    }
}
