package dev.autogen.differ.hazard;

import static dev.autogen.differ.hazard.Bearing.DURATION;
import static dev.autogen.differ.hazard.Bearing.NONE;
import static dev.autogen.differ.hazard.Bearing.ROWS;
import static dev.autogen.differ.hazard.Severity.ERROR;
import static dev.autogen.differ.hazard.Severity.INFO;
import static dev.autogen.differ.hazard.Severity.WARNING;

import dev.autogen.schema.cost.TableLock;
import java.util.Arrays;
import java.util.Locale;

/**
 * The hazards that are looked for. Codes are never given another meaning: {@code AG1xx} lose rows or fail, {@code AG2xx}
 * stop others, {@code AG3xx} break code or habits. {@code docs/hazards.md} is made of this list.
 */
public enum HazardCode {
    /** A table goes. */
    AG101(
            ERROR,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a table is dropped",
            "the rows of {table} are lost, and code that still reads it fails",
            "stop mapping it in one release, drop it in a later one"),
    /** A column goes. */
    AG102(
            ERROR,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a column is dropped, or made anew as a generated one",
            "its values in {table} are lost, its indexes and constraints go too, and code that still selects it fails",
            "stop mapping it in one release, drop it in a later one"),
    /** A schema goes. */
    AG103(
            WARNING,
            NONE,
            TableLock.NONE,
            "a schema is dropped",
            "it fails while anything is left in the schema",
            "drop what is in it before, each by its own operation"),
    /** A sequence goes. */
    AG104(
            WARNING,
            NONE,
            TableLock.NONE,
            "a sequence is dropped",
            "its position is lost, and whatever else takes numbers from it fails",
            "drop it in a later release; a sequence that comes back must be set past the largest key"),
    /** A required column without a value for the rows there are. */
    AG107(
            ERROR,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a column is added that is not null and has no default",
            "it fails because {table} has rows, and inserts of code that does not know the column fail",
            "give it a default; or add it nullable, fill it, and set it not null then"),
    /** A column is required. */
    AG108(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a column is set not null",
            "it fails while a row of {table} has no value there",
            "fill the column before; let op.require(...) look for rows without a value"),
    /** Values become unique. */
    AG109(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a unique index, a key, or a unique or exclusion constraint is added",
            "it fails while {table} has duplicates",
            "find and settle duplicates before: group by ... having count(*) > 1"),
    /** A type holds less. */
    AG110(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a column gets a type that holds less",
            "values of {table} that do not fit make it fail, or are cut or rounded",
            "look for such values before; or add a second column and move over to it"),
    /** A value of an enum goes. */
    AG111(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a value of an enum type is removed",
            "it fails while a row of {table} holds the value",
            "give those rows another value before; code that writes it must be gone"),
    /** A column may be empty. */
    AG112(
            INFO,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a column may be null from now on",
            "code that reads {table} may meet a null that it does not expect, such as one for a primitive",
            "release code that copes with null first"),
    /** A constraint goes. */
    AG113(
            WARNING,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a constraint is dropped and none of its kind takes its place",
            "nothing keeps wrong rows out of {table} from then on",
            "be sure that the application does; the way back fails on what came in meanwhile"),
    /** A conversion that somebody has to read. */
    AG114(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a type is changed with USING",
            "the values of {table} are converted by an expression, and fail where it does",
            "review the expression, and try it on rows: autogen verify --rows"),
    /** Something that no operation speaks of keeps the column as it is. */
    AG115(
            ERROR,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a column changes its type, or goes, under a view, rule, trigger, policy, SQL function or the like",
            "PostgreSQL refuses because of what stands on {table}: {dependants}",
            "drop that before with op.execute, and create it again afterwards, either way"),
    /** Nothing says where the value goes. */
    AG118(
            INFO,
            NONE,
            TableLock.NONE,
            "a value is added to an enum type without a place",
            "the value sorts last",
            "say .before(...) or .after(...)"),
    /** Used too early. */
    AG119(
            ERROR,
            NONE,
            TableLock.NONE,
            "a new value of an enum type is used in the transaction that adds it",
            "PostgreSQL does not allow that before the transaction has ended",
            "add the value in a step of its own"),
    /** Numbers begin at one. */
    AG120(
            WARNING,
            ROWS,
            TableLock.ACCESS_EXCLUSIVE,
            "a column becomes an identity, and nothing sets its sequence",
            "the next insert into {table} may take a number that is taken",
            "set the sequence past the largest key in the same transaction: setval"),
    /** A primary key goes. */
    AG122(
            WARNING,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a primary key is dropped",
            "{table} cannot be replicated logically without one, and it fails while foreign keys refer to it",
            "build the new key beside it, and exchange them in one transaction"),
    /** An attribute of a composite type goes. */
    AG130(
            ERROR,
            NONE,
            TableLock.NONE,
            "an attribute of a composite type is dropped",
            "its values are lost in every column of the type",
            "stop mapping it in one release, drop it in a later one"),
    /** Rows that break a new rule. */
    AG132(
            WARNING,
            ROWS,
            TableLock.SHARE_UPDATE_EXCLUSIVE,
            "a foreign key or a check is added, or validated",
            "it fails while a row of {table} breaks it",
            "look for such rows before, and settle them"),
    /** A backfill without a value. */
    AG133(
            ERROR,
            NONE,
            TableLock.NONE,
            "a value for rows is still to be chosen",
            "nothing of the migration is run before somebody chose what rows of {table} get",
            "write with(\"...\") in place of toBeChosen()"),

    /** An index is built. */
    AG201(
            WARNING,
            DURATION,
            TableLock.SHARE,
            "an index is created within a transaction",
            "locks {table} against writes while the index is built",
            "create it concurrently, in a step of its own"),
    /** An index goes. */
    AG202(
            INFO,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "an index is dropped within a transaction",
            "locks {table} for a moment, and all others queue behind whoever it waits for",
            "drop it concurrently, in a step of its own"),
    /** A unique constraint is built. */
    AG204(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a unique constraint is added",
            "locks {table} against reads and writes while its index is built",
            "create a unique index concurrently, then add the constraint using it"),
    /** A primary key is built. */
    AG205(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a primary key is added",
            "locks {table} against reads and writes while its index is built",
            "set the columns not null, create a unique index concurrently, then add the key using it"),
    /** An exclusion constraint is built. */
    AG206(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "an exclusion constraint is added",
            "locks {table} against reads and writes while its index is built; there is no other way",
            "do it when nobody needs the table"),
    /** A foreign key is checked. */
    AG207(
            WARNING,
            DURATION,
            TableLock.SHARE_ROW_EXCLUSIVE,
            "a foreign key is added and validated at once",
            "locks {table} and the table at the other end against writes while all rows are checked",
            "add it not valid, and validate it in a step of its own"),
    /** A check is checked. */
    AG208(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a check is added and validated at once",
            "locks {table} against reads and writes while all rows are checked",
            "add it not valid, and validate it in a step of its own"),
    /** Each row another default. */
    AG212(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a column is added whose default may differ from row to row",
            "locks {table} against reads and writes while all rows are written anew",
            "add the column, set the default, and fill the rows in batches"),
    /** Each row a number. */
    AG213(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "an identity column, or one numbered by a sequence, is added",
            "locks {table} against reads and writes while all rows are written anew",
            "add a nullable column, fill it in batches, set it not null, and make it an identity then"),
    /** Each row computed. */
    AG214(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a stored generated column is added",
            "locks {table} against reads and writes while all rows are written anew",
            "an ordinary column that is filled in batches and kept by a trigger; from PostgreSQL 18 a virtual one"),
    /** Each row converted. */
    AG215(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a type is changed to one that is kept otherwise",
            "locks {table} against reads and writes while all rows and indexes are written anew; its statistics are lost",
            "add a second column, fill it in batches, exchange them; then analyze"),
    /** Each row looked at. */
    AG217(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a column is set not null and nothing proves it",
            "locks {table} against reads and writes while all rows are read",
            "add a check that it is not null, not valid; validate it in a step of its own; then set not null"),
    /** Each row computed again. */
    AG219(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a generated column gets another expression",
            "locks {table} against reads and writes while all rows are written anew",
            "add a second column, and exchange them"),
    /** Validated under a lock that was to be avoided. */
    AG223(
            WARNING,
            DURATION,
            TableLock.SHARE_UPDATE_EXCLUSIVE,
            "a constraint is validated in the transaction that adds it",
            "the strong lock of adding it to {table} is held while all rows are checked",
            "validate it in a step of its own"),
    /** Read twice. */
    AG224(
            INFO,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "a table is read by several changes, one after the other",
            "all rows of {table} are read once more",
            "one ALTER TABLE for all of them, written with op.execute"),
    /** Many rows at once. */
    AG225(
            WARNING,
            DURATION,
            TableLock.ROW_EXCLUSIVE,
            "a column is filled by one statement",
            "all rows of {table} that it changes stay locked until it ends, and are written anew",
            "fill it in a step of its own, in batches: inBatches()"),
    /** Rows changed under a lock. */
    AG226(
            WARNING,
            DURATION,
            TableLock.UNKNOWN,
            "SQL changes rows after a lock was taken in the same transaction",
            "{table} stays locked while rows are changed",
            "change rows in a step of its own, in batches: op.batch"),
    /** An enum made anew. */
    AG231(
            WARNING,
            DURATION,
            TableLock.ACCESS_EXCLUSIVE,
            "an enum type is made anew",
            "locks {table} against reads and writes while all rows and indexes are written anew",
            "leave unused values in the type; or a second column, filled in batches"),

    /** Another name. */
    AG301(
            WARNING,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a table, column, sequence, type or enum value is renamed, or a table moves to another schema",
            "code that still uses the old name fails, prepared statements too",
            "keep the name in the database: @Table(name = ...), @Column(name = ...); or stop the old code first"),
    /** Another type. */
    AG302(
            INFO,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "the type of a column changes",
            "code and prepared statements that still expect the old type of {table} may fail",
            "release code that copes with both first"),
    /** A value that old code does not know. */
    AG303(
            INFO,
            NONE,
            TableLock.NONE,
            "a value is added to an enum type",
            "code without the new constant fails when it reads it",
            "write the value only after all code knows it"),
    /** Deletes read the child. */
    AG305(
            INFO,
            DURATION,
            TableLock.SHARE_ROW_EXCLUSIVE,
            "a foreign key is added, and no index on its columns with it",
            "unless there is an index already, each delete at the other end reads all of {table}",
            "add an index on its columns"),
    /** A wide index. */
    AG306(
            INFO,
            NONE,
            TableLock.SHARE,
            "an index that is not unique has more than three columns",
            "the later columns rarely help, and every write of {table} pays for them",
            "leave away what no query needs"),
    /** Text that cannot be compared. */
    AG307(
            INFO,
            NONE,
            TableLock.ACCESS_EXCLUSIVE,
            "a column of type json",
            "json has no equality: select distinct and group by over {table} fail",
            "jsonb"),
    /** Numbers given twice. */
    AG309(
            WARNING,
            NONE,
            TableLock.NONE,
            "the increment of a sequence changes",
            "code with the old allocationSize, running beside the new one, gives numbers twice",
            "stop the old code first"),
    /** No way back. */
    AG314(
            INFO,
            NONE,
            TableLock.NONE,
            "a downgrade says that there is no way back",
            "the revision cannot be taken back",
            "write the way back, or accept that there is none"),
    /** An extension goes. */
    AG316(
            WARNING,
            NONE,
            TableLock.NONE,
            "an extension is dropped",
            "it fails while anything uses it, and its functions and types are gone for all",
            "be sure that no other application of this database needs it"),
    /** Nobody knows. */
    AG320(
            WARNING,
            NONE,
            TableLock.UNKNOWN,
            "raw SQL: op.execute, op.batch",
            "the SQL was not analysed",
            "review it, and accept this with a reason: @Accept(\"AG320: ...\")");

    private final Severity severity;
    private final Bearing bearing;
    private final TableLock lock;
    private final String trigger;
    private final String reason;
    private final String safeForm;

    HazardCode(Severity severity, Bearing bearing, TableLock lock, String trigger, String reason, String safeForm) {
        this.severity = severity;
        this.bearing = bearing;
        this.lock = lock;
        this.trigger = trigger;
        this.reason = reason;
        this.safeForm = safeForm;
    }

    /**
     * The code that is written so, in whatever case.
     *
     * @throws IllegalArgumentException if there is none; the message says so
     */
    public static HazardCode parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(code -> code.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no hazard " + text.strip() + "; docs/hazards.md lists them, such as AG201"));
    }

    /** On a large table, or where the size does not matter. */
    public Severity severity() {
        return severity;
    }

    Bearing bearing() {
        return bearing;
    }

    /** The lock that goes with it as a rule. */
    public TableLock lock() {
        return lock;
    }

    /** What is looked for. */
    public String trigger() {
        return trigger;
    }

    /** What else could be done. */
    public String safeForm() {
        return safeForm;
    }

    /** Why it is one. */
    public String reason() {
        return reason("the table", "its names");
    }

    /** Why it is one, for a table and what stands on it. */
    String reason(String table, String dependants) {
        return reason.replace("{table}", table).replace("{dependants}", dependants);
    }

    /** Whether rows are destroyed, which the guard asks about before it is done. */
    boolean losesData() {
        return this == AG101 || this == AG102 || this == AG104 || this == AG130;
    }
}
