package dev.autogen.runner;

import dev.autogen.runner.internal.OperationSink;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.postgres.RetiredFor;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says. Each method names one operation; the calls chained to it complete it; it is handed on when the
 * next one begins or the migration returns.
 *
 * <p>Tables, sequences and types are named {@code users} or {@code crm.users} ({@link QualifiedName#parse}); without a schema
 * the configured default schema is meant. Identifiers are given as the catalog holds them and quoted where necessary.
 * Expressions are SQL and passed through.
 *
 * <p>Where the operations go is decided by who runs the migration: to the database (<em>execute</em>) or into a list
 * (<em>record</em>). Not safe for threads.
 */
public final class Operations {

    private final Wording wording;
    private final Supplier<String> environment;

    Operations(OperationSink sink, Supplier<String> environment) {
        this.wording = new Wording(sink);
        this.environment = environment;
    }

    /** Hands on the operation that is still being worded, if there is one. */
    void flush() {
        wording.flush();
    }

    /**
     * Puts operations into a transaction of their own, which is journaled: a run that was cut off goes on after the last
     * step that was done, and does not call the body of that one or those before it again. Operations outside steps, in a
     * migration that has some, are a step too: those before, between and after.
     *
     * @param name says what the step is for
     * @param body says the operations, on these or the {@link Operations} it is given, which are the same; called again
     *     where the step did not get its locks
     * @throws IllegalStateException inside another step
     */
    public void step(String name, StepBody body) {
        wording.step(name, body, this);
    }

    private <P extends Pending> P begin(P next) {
        return wording.begin(next);
    }

    /** {@code CREATE SCHEMA}. */
    public Creation createSchema(String name) {
        return begin(new Creation(ifNotExists -> new CreateSchema(name, ifNotExists)));
    }

    /** {@code DROP SCHEMA}; fails while something is in it. */
    public Removal dropSchema(String name) {
        return begin(new Removal(ifExists -> new DropSchema(name, ifExists)));
    }

    /** {@code CREATE EXTENSION}; its files have to be installed on the server. */
    public ExtensionCreation createExtension(String name) {
        return begin(new ExtensionCreation(name));
    }

    /** {@code DROP EXTENSION}; fails while something else depends on it. */
    public Removal dropExtension(String name) {
        return begin(new Removal(ifExists -> new DropExtension(name, null, ifExists)));
    }

    /** {@code CREATE TYPE ... AS ENUM}; the labels in the order of the values. */
    public Creation createEnumType(String name, String... labels) {
        EnumType type = new EnumType(QualifiedName.parse(name), List.of(labels));
        return begin(new Creation(ifNotExists -> new CreateEnumType(type, ifNotExists)));
    }

    /**
     * {@code ALTER TYPE ... ADD VALUE}. The value may not be used in the same transaction, unless that has created the type
     * too: a default or a row with it belongs into a later migration, or {@link #rebuildEnumType} takes the place of this.
     */
    public EnumValueAddition addEnumValue(String type, String label) {
        return begin(new EnumValueAddition(QualifiedName.parse(type), label));
    }

    /** {@code ALTER TYPE ... RENAME VALUE}; the rows that hold it then hold the new label. */
    public Renaming renameEnumValue(String type, String from, String to) {
        QualifiedName parsed = QualifiedName.parse(type);
        return begin(new Renaming(ifExists -> new RenameEnumValue(parsed, from, to, ifExists)));
    }

    /**
     * Makes an enum type anew with these labels, for which PostgreSQL has no statement: values can be left out, moved, and
     * added for use in the same transaction. Rewrites the tables that use it; fails while a row holds a value left out.
     */
    public EnumRebuilding rebuildEnumType(String type, String... labels) {
        return begin(new EnumRebuilding(QualifiedName.parse(type), List.of(labels), wording::collect));
    }

    /** {@code DROP TYPE} of an enum type; fails while a column uses it. */
    public Removal dropEnumType(String name) {
        QualifiedName parsed = QualifiedName.parse(name);
        return begin(new Removal(ifExists -> new DropEnumType(parsed, null, ifExists)));
    }

    /** {@code CREATE TYPE ... AS (...)}. */
    public Creation createCompositeType(String name, Consumer<CompositeDefinition> definition) {
        CompositeDefinition type = new CompositeDefinition(QualifiedName.parse(name));
        definition.accept(type);
        return begin(new Creation(ifNotExists -> new CreateCompositeType(type.type(), ifNotExists)));
    }

    /** {@code ALTER TYPE ... ADD ATTRIBUTE}, at the end of a composite type. */
    public AttributeAddition addTypeAttribute(String type, String attribute, SqlType attributeType) {
        return begin(new AttributeAddition(QualifiedName.parse(type), TypeAttribute.of(attribute, attributeType)));
    }

    /** {@code ALTER TYPE ... DROP ATTRIBUTE}. Destroys data in the columns of that type, which is not guarded. */
    public Removal dropTypeAttribute(String type, String attribute) {
        QualifiedName parsed = QualifiedName.parse(type);
        return begin(new Removal(ifExists -> new DropTypeAttribute(parsed, attribute, null, ifExists)));
    }

    /** {@code DROP TYPE} of a composite type; fails while a column uses it. */
    public Removal dropCompositeType(String name) {
        QualifiedName parsed = QualifiedName.parse(name);
        return begin(new Removal(ifExists -> new DropCompositeType(parsed, null, ifExists)));
    }

    /** {@code ALTER TYPE ... RENAME TO}; the new name is an identifier in the same schema. */
    public Renaming renameType(String from, String to) {
        QualifiedName parsed = QualifiedName.parse(from);
        return begin(new Renaming(ifExists -> new RenameType(parsed, to, ifExists)));
    }

    /** {@code CREATE SEQUENCE}. */
    public SequenceCreation createSequence(String name) {
        return begin(new SequenceCreation(QualifiedName.parse(name)));
    }

    /** {@code ALTER SEQUENCE}: what is to change is chained to it, the rest stays as it is. */
    public SequenceAlteration alterSequence(String name) {
        return begin(new SequenceAlteration(QualifiedName.parse(name)));
    }

    /** {@code ALTER SEQUENCE ... OWNED BY}: the column, in the same schema, with which it is dropped. */
    public void setSequenceOwner(String name, String table, String column) {
        ColumnRef owner = new ColumnRef(QualifiedName.parse(table), column);
        begin(() -> new ChangeSequenceOwner(QualifiedName.parse(name), null, owner, true));
    }

    /** {@code ALTER SEQUENCE ... OWNED BY NONE}. */
    public void dropSequenceOwner(String name) {
        begin(() -> new ChangeSequenceOwner(QualifiedName.parse(name), null, null, true));
    }

    /** {@code ALTER SEQUENCE ... RENAME TO}; the new name is an identifier in the same schema. */
    public Renaming renameSequence(String from, String to) {
        QualifiedName parsed = QualifiedName.parse(from);
        return begin(new Renaming(ifExists -> new RenameSequence(parsed, to, ifExists)));
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
    public Renaming renameTable(String from, String to) {
        QualifiedName parsed = QualifiedName.parse(from);
        return begin(new Renaming(ifExists -> new RenameTable(parsed, to, ifExists)));
    }

    /** {@code ALTER TABLE ... SET SCHEMA}; indexes and owned sequences go with the table. */
    public Renaming setTableSchema(String table, String schema) {
        QualifiedName parsed = QualifiedName.parse(table);
        return begin(new Renaming(ifExists -> new SetTableSchema(parsed, schema, ifExists)));
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
    public Renaming renameColumn(String table, String from, String to) {
        QualifiedName parsed = QualifiedName.parse(table);
        return begin(new Renaming(ifExists -> new RenameColumn(parsed, from, to, ifExists)));
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
    public IndexRemoval dropIndex(String name) {
        return begin(new IndexRemoval(name));
    }

    /**
     * One SQL statement as it stands, with a {@code ?} for each parameter. What it destroys is not guarded. What takes it
     * back, or why nothing does, can be said here; that it is done is for the other method of the migration to say.
     *
     * @param parameters strings, numbers, booleans, {@code java.time} values, UUIDs or null; always bound, never glued
     * @throws IllegalArgumentException for a parameter of another type
     */
    public Execution execute(String sql, @Nullable Object... parameters) {
        return begin(new Execution(sql, ParameterTypes.checked(parameters)));
    }

    /**
     * One SQL statement that is executed for some rows of a table at a time, each time in a transaction of its own, in which
     * the history keeps how far it came: a run that was cut off goes on behind the last batch, and no row is in two. Where
     * the statement has <code>{batch}</code> stands the condition that a row belongs to the batch, a range of the key:
     *
     * <pre>{@code
     * op.step("full names", s -> s.batch("update users set full_name = first || ' ' || last where {batch}")
     *         .over("users", "id"));
     * }</pre>
     *
     * <p>It has to be alone in a {@link #step}. Rows behind the last key that there is when it begins are left to whoever
     * adds them. What it destroys is not guarded. Run again within {@code singleTransaction()}, all batches are in that one.
     *
     * @param sql an {@code insert}, {@code update}, {@code delete} or {@code merge} with a {@code ?} for each parameter; the
     *     question mark of an operator is written {@code ??}
     * @param parameters as for {@link #execute}; always bound, and so is the range
     * @throws IllegalArgumentException for a parameter of another type
     */
    public Batch batch(String sql, @Nullable Object... parameters) {
        return begin(new Batch(sql, ParameterTypes.checked(parameters)));
    }

    /**
     * {@code INSERT} of rows: {@code op.insert("roles", "id", "name").row(1, "admin").row(2, "user").key("id")}. Taking it back
     * deletes the rows with these keys, whatever is in them by then. Values are written as literals, so that a string goes into
     * a column of any type that reads it.
     *
     * @param columns those that each row gives a value for
     */
    public RowInsertion insert(String table, String... columns) {
        return begin(new RowInsertion(QualifiedName.parse(table), List.of(columns)));
    }

    /**
     * {@code DELETE} of rows by a key: {@code op.delete("roles", "id").row(1).row(2)}. What it destroys is not guarded.
     *
     * @param key columns by which the rows are found
     */
    public RowDeletion delete(String table, String... key) {
        return begin(new RowDeletion(QualifiedName.parse(table), List.of(key)));
    }

    /**
     * {@code UPDATE} of a column: {@code op.backfill("users", "status").with("'active'").whereNull()}. One statement; for a
     * large table {@link Backfilling#inBatches} in a step. Taking it back leaves the values as they are.
     */
    public Backfilling backfill(String table, String column) {
        return begin(new Backfilling(QualifiedName.parse(table), column));
    }

    /**
     * {@code setval}: {@code op.setval("users_seq").pastMaximumOf("users", "id")} lets a sequence go on behind the keys that
     * there are, by one increment, so that Hibernate's optimizers meet none of them. It never goes back; for a sequence of
     * several tables it is said for each. Taking it back leaves the sequence where it is.
     */
    public SequenceAdvance setval(String sequence) {
        return begin(new SequenceAdvance(QualifiedName.parse(sequence)));
    }

    /** The same for the sequence that belongs to the column, as that of an identity does, whatever it is called. */
    public SequenceAdvance setval() {
        return begin(new SequenceAdvance(null));
    }

    /**
     * Stops the migration, before something is done, unless the query finds nothing. It looks for what must not be there; each
     * row is a reason to stop, whatever is in it, and the first one is shown:
     *
     * <pre>{@code
     * op.require("no duplicate emails", "select email from users group by email having count(*) > 1");
     * }</pre>
     *
     * <p>Nothing is changed then: the transaction of the migration, or of its step, is rolled back. So a query that always
     * gives a row, such as {@code select count(*) ...}, always stops. A script made by {@code --sql} asks the same.
     *
     * @param name what holds while there are no rows; the failure says that it does not
     * @param query one {@code select}, without semicolon, with a {@code ?} for each parameter
     * @param parameters as for {@link #execute}; always bound
     * @throws IllegalArgumentException for a parameter of another type
     */
    public void require(String name, String query, @Nullable Object... parameters) {
        List<@Nullable Object> bound = ParameterTypes.checked(parameters);
        begin(() -> new RequireNoRows(Moment.BEFORE, name, query, bound));
    }

    /**
     * Stops the migration, before something is done, where a table holds rows and was retired too short a time ago:
     *
     * <pre>{@code
     * op.requireRetired("orders").by("3f9c2a7b1e04").atLeast("30d");
     * }</pre>
     */
    public RetiredCheck requireRetired(String table) {
        return begin(new RetiredCheck(RetiredFor.Kind.TABLE, table, ""));
    }

    /** The same of a column that holds values. */
    public RetiredCheck requireRetired(String table, String column) {
        return begin(new RetiredCheck(RetiredFor.Kind.COLUMN, table, column));
    }

    /** The same of a sequence that has been used. */
    public RetiredCheck requireRetiredSequence(String sequence) {
        return begin(new RetiredCheck(RetiredFor.Kind.SEQUENCE, sequence, ""));
    }

    /** The same of a value of an enum type, where a table that uses the type has held rows. */
    public RetiredCheck requireRetiredValue(String type, String value) {
        return begin(new RetiredCheck(RetiredFor.Kind.VALUE, type, value));
    }

    /**
     * The same as {@link #require}, after something was done: stops the migration unless the query finds nothing.
     *
     * @throws IllegalArgumentException for a parameter of another type
     */
    public void verify(String name, String query, @Nullable Object... parameters) {
        List<@Nullable Object> bound = ParameterTypes.checked(parameters);
        begin(() -> new RequireNoRows(Moment.AFTER, name, query, bound));
    }

    /**
     * The rows that a query finds right now, after the operations that were said before.
     *
     * <p>A migration that reads the database (by this, {@link #inspect} or {@link #connection}) does what nobody can know
     * without one: it has no checksum, so that it never counts as edited, there is no script of it, its downgrade is not kept
     * in the history, and {@code --abort} does not take back what such a step did. In a migration with steps, only steps read.
     *
     * @param sql with a {@code ?} for each parameter
     * @param parameters as for {@link #execute}; always bound
     * @return all rows, in memory
     * @throws IllegalArgumentException for a parameter of another type
     */
    public List<Row> query(String sql, @Nullable Object... parameters) {
        List<@Nullable Object> bound = ParameterTypes.checked(parameters);
        return wording.read(sql, connection -> Rows.of(connection, sql, bound));
    }

    /** What is there in the database right now, for what a migration does on a condition; reads, as {@link #query}. */
    public Inspection inspect() {
        return wording.read("inspect()", connection -> new Inspection(wording::read));
    }

    /**
     * The connection of the run, for free code; reads, as {@link #query}. The transaction is begun and ended by the run:
     * committing, rolling back but to a savepoint, closing and the like throw. Holds as long as its step. What is done with it
     * is not guarded.
     */
    public Connection connection() {
        return wording.read("connection()", StepConnection::of);
    }

    /**
     * The name of the environment, for what a migration does in one and not in another; empty where none is set. A migration
     * that asks has no checksum, since that would be another one elsewhere; a script and the downgrade that the history keeps
     * are those of the environment in which they were written. To leave out a whole migration there is {@link OnlyIn}.
     */
    public String environment() {
        return environment.get();
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
