package dev.autogen.differ.hazard;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.cost.Cost;
import dev.autogen.schema.cost.TableLock;
import dev.autogen.schema.cost.Work;
import dev.autogen.schema.expression.AllowedValues;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.ValidateConstraint;
import dev.autogen.schema.postgres.BackfillSql;
import dev.autogen.schema.text.CanonicalJson;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What else a migration does around one of its operations.
 *
 * @param names of tables, as they are at that operation
 * @param all the operations of the migration
 * @param before those that were done before this one
 * @param transaction those of its transaction
 * @param earlier those of its transaction that were done before it
 */
record Surroundings(
        TableNames names,
        List<Operation> all,
        List<Operation> before,
        List<Operation> transaction,
        List<Operation> earlier) {

    private static final String NOT_NULL = " is not null";

    /** Whether the same migration creates the table. */
    boolean isNew(QualifiedName table) {
        return names.isCreated(table);
    }

    boolean isNewType(QualifiedName type) {
        return all.stream()
                .anyMatch(o -> o instanceof CreateEnumType c && same(c.type().name(), type));
    }

    boolean isDropped(QualifiedName table) {
        return all.stream().anyMatch(o -> o instanceof DropTable drop && same(drop.name(), table));
    }

    /** Whether a constraint of the kind is added to the table; any will do where the kind is not known. */
    boolean isReplaced(QualifiedName table, @Nullable Constraint constraint) {
        return all.stream()
                .anyMatch(o -> o instanceof AddConstraint add
                        && same(add.table(), table)
                        && (constraint == null || add.constraint().getClass() == constraint.getClass()));
    }

    /** Whether the transaction adds a primary key to the table. */
    boolean getsKeyAtOnce(QualifiedName table) {
        return transaction.stream()
                .anyMatch(o -> o instanceof AddConstraint add
                        && same(add.table(), table)
                        && add.constraint() instanceof PrimaryKey);
    }

    /** Whether an index of the migration begins with these columns. */
    boolean isIndexed(QualifiedName table, List<String> columns) {
        return all.stream()
                .anyMatch(o -> o instanceof CreateIndex create
                        && same(create.table(), table)
                        && beginsWith(create.index(), columns));
    }

    private static boolean beginsWith(Index index, List<String> columns) {
        return index.keys().size() >= columns.size()
                && index.keys().subList(0, columns.size()).stream()
                        .allMatch(key -> key.column() && columns.contains(key.expression()));
    }

    /** Whether the transaction goes on to use the value. */
    boolean isUsed(String label) {
        String quoted = "'" + label.replace("'", "''") + "'";
        return transaction.subList(earlier.size() + 1, transaction.size()).stream()
                .anyMatch(o -> CanonicalJson.of(o).contains(quoted));
    }

    /** Whether the transaction has added a constraint to the table that is not validated. */
    boolean hasUnvalidated(QualifiedName table) {
        return earlier.stream()
                .anyMatch(o -> o instanceof AddConstraint add && same(add.table(), table) && isPending(add.constraint())
                        || o instanceof InvalidateConstraint again && same(again.table(), table));
    }

    private static boolean isPending(Constraint constraint) {
        return !constraint.validated();
    }

    /** Whether a check that the column is not null has been validated before. */
    boolean isProvenNotNull(QualifiedName table, String column) {
        return checks(table)
                .filter(check -> column.equalsIgnoreCase(requiredOrNull(check)))
                .anyMatch(check -> check.validated() || isValidated(table, check.name()));
    }

    /** Whether the column has been given a value in all rows that had none, or was asked for such rows. */
    boolean isFilled(QualifiedName table, String column) {
        String none = BackfillSql.isNull(column);
        return before.stream()
                        .anyMatch(o -> o instanceof Backfill fill
                                && same(fill.table(), table)
                                && fill.column().equals(column)
                                && (fill.condition() == null || fill.condition().equals(none)))
                || asked(table).anyMatch(query -> names(table, column)
                        .anyMatch(name -> query.endsWith(" where " + BackfillSql.isNull(name))));
    }

    /** Whether the migration has asked about rows of the table with something in these columns, which is in each text. */
    boolean isAskedAbout(QualifiedName table, List<String> texts) {
        return asked(table).anyMatch(query -> texts.stream()
                .allMatch(text -> names(table, text).anyMatch(name -> mentions(query, name))));
    }

    /** The same of a constraint: the column that a check is about, or rows that refer to none. */
    boolean isAskedAbout(QualifiedName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            QualifiedName other = key.referencedTable();
            return asked(table)
                    .anyMatch(query -> isFrom(query, other)
                            && key.columns().stream()
                                    .allMatch(column -> names(table, column).anyMatch(name -> mentions(query, name))));
        }
        if (!(constraint instanceof CheckConstraint check)) {
            return false;
        }
        String required = requiredOrNull(check);
        return required != null && isFilled(table, required)
                || AllowedValues.of(check.expression())
                        .filter(values -> isAskedAbout(table, List.of(values.columnName())))
                        .isPresent();
    }

    /** The column that a check lets have no NULL; null where it says something else. */
    private static @Nullable String requiredOrNull(CheckConstraint check) {
        String text = check.expression().replaceAll("[()\"]", "").strip();
        int column = text.length() - NOT_NULL.length();
        return column > 0 && text.regionMatches(true, column, NOT_NULL, 0, NOT_NULL.length())
                ? text.substring(0, column)
                : null;
    }

    /** The questions that were asked of the table before. */
    private Stream<String> asked(QualifiedName table) {
        return before.stream()
                .filter(RequireNoRows.class::isInstance)
                .map(RequireNoRows.class::cast)
                .filter(require -> require.moment() == RequireNoRows.Moment.BEFORE)
                .map(RequireNoRows::query)
                .filter(query -> isFrom(query, table));
    }

    /** A column's name, and the one that it had before. */
    private Stream<String> names(QualifiedName table, String column) {
        return Stream.concat(
                Stream.of(column),
                before.stream()
                        .filter(o -> o instanceof RenameColumn rename
                                && same(rename.table(), table)
                                && rename.to().equals(column))
                        .map(o -> ((RenameColumn) o).from()));
    }

    /** Whether the table had a key that these columns are more than, so that they have no duplicates. */
    boolean hadKeyWithin(QualifiedName table, List<String> columns) {
        return before.stream()
                .anyMatch(o -> o instanceof DropConstraint drop
                        && same(drop.table(), table)
                        && drop.constraint() instanceof PrimaryKey key
                        && columns.containsAll(key.columns()));
    }

    private boolean isFrom(String query, QualifiedName table) {
        return mentions(query, table.name())
                || mentions(query, names.former(table).name());
    }

    private static boolean mentions(String query, String text) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)")
                .matcher(query)
                .find();
    }

    /** Whether a check takes the place of one that allowed nothing more, so that every row fulfils it. */
    boolean widens(QualifiedName table, CheckConstraint check) {
        Optional<AllowedValues> now = AllowedValues.of(check.expression());
        return now.isPresent()
                && before.stream()
                        .anyMatch(o -> o instanceof DropConstraint drop
                                && same(drop.table(), table)
                                && drop.name().equals(check.name())
                                && drop.constraint() instanceof CheckConstraint former
                                && AllowedValues.of(former.expression())
                                        .filter(values -> now.get().isLike(values)
                                                && now.get().values().containsAll(values.values()))
                                        .isPresent());
    }

    /** The same of a check that was added under that name. */
    boolean widens(QualifiedName table, String name) {
        return checks(table).filter(check -> check.name().equals(name)).anyMatch(check -> widens(table, check));
    }

    /** Whether the migration has asked about rows that a constraint would not let in which was added under that name. */
    boolean isAskedAbout(QualifiedName table, String name) {
        return constraints(table)
                .filter(constraint -> constraint.name().equals(name))
                .anyMatch(constraint -> isAskedAbout(table, constraint));
    }

    private Stream<CheckConstraint> checks(QualifiedName table) {
        return constraints(table).filter(CheckConstraint.class::isInstance).map(CheckConstraint.class::cast);
    }

    private Stream<Constraint> constraints(QualifiedName table) {
        return before.stream()
                .filter(AddConstraint.class::isInstance)
                .map(AddConstraint.class::cast)
                .filter(add -> same(add.table(), table))
                .map(AddConstraint::constraint);
    }

    private boolean isValidated(QualifiedName table, String constraint) {
        return before.stream()
                .anyMatch(o -> o instanceof ValidateConstraint validate
                        && same(validate.table(), table)
                        && validate.name().equals(constraint));
    }

    /** Whether another change of the migration has read all rows of the table already. */
    boolean isReadBefore(QualifiedName table) {
        return before.stream().anyMatch(o -> same(altered(o), table) && reads(o));
    }

    private static @Nullable QualifiedName altered(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            return alter.table();
        }
        return operation instanceof AddConstraint add ? add.table() : null;
    }

    static boolean reads(Operation operation) {
        Work work = Cost.of(operation).work();
        return work == Work.SCAN || work == Work.REWRITE;
    }

    /** A table that the transaction keeps from everybody, and that is not new. */
    Optional<QualifiedName> lockedTable() {
        return earlier.stream()
                .filter(o -> Cost.of(o).lock() != TableLock.UNKNOWN
                        && Cost.of(o).lock().stopsWrites())
                .flatMap(o -> HazardTables.of(o).stream())
                .filter(table -> !isNew(table))
                .findFirst();
    }

    private boolean same(@Nullable QualifiedName one, QualifiedName other) {
        return one != null && names.full(one).equals(names.full(other));
    }
}
