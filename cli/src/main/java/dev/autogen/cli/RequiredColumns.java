package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.Planned;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.BackfillSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are required from now on, of tables that have rows: how these get their value. What takes it all back is what
 * takes back the operations that were planned.
 */
final class RequiredColumns {

    /** A value that is the same for all rows: as a default it needs no look at any of them. */
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:'(?:[^'\\\\]|'')*'(?:::[a-z_ ]+(?:\\(\\d+(?:, *\\d+)?\\))?)?|-?\\d+(?:\\.\\d+)?|true|false)");

    private final ExistingRows rows;
    private final FillValues values;
    private final Schema model;
    private final List<Operation> plan;
    private final String defaultSchema;

    /** Required in a plan that leads to a model. */
    RequiredColumns(ExistingRows rows, FillValues values, Schema model, List<Operation> plan, String defaultSchema) {
        this.rows = rows;
        this.values = values;
        this.model = model;
        this.plan = plan;
        this.defaultSchema = defaultSchema;
    }

    /** The changes with what gives the rows their values. */
    List<Change> filled(List<Change> changes) {
        List<Change> filled = new ArrayList<>();
        for (Change change : changes) {
            filled.addAll(filled(change));
        }
        values.requireUsed();
        return filled;
    }

    private List<Change> filled(Change change) {
        Operation operation = change.operation();
        if (operation instanceof AddColumn add && add.column().needsValue() && !isNew(add.table())) {
            return added(change, add);
        }
        if (operation instanceof AlterColumn alter && requires(alter) && !isNew(alter.table())) {
            ColumnRef ref = new ColumnRef(alter.table(), alter.column());
            return column(ref).map(column -> required(change, ref, column)).orElse(List.of(change));
        }
        return List.of(change);
    }

    private static boolean requires(AlterColumn alter) {
        return alter.changes().stream()
                .anyMatch(change -> change instanceof ChangeNullable to && !to.nullable() && to.pending() == null);
    }

    private boolean isNew(QualifiedName table) {
        return plan.stream()
                .anyMatch(operation -> operation instanceof CreateTable create
                        && create.table().name().equals(table));
    }

    private List<Change> added(Change change, AddColumn add) {
        Column column = add.column();
        ColumnRef ref = new ColumnRef(add.table(), column.name());
        TableSize size = rows.size(add.table());
        if (size != null && size.isEmpty() && !values.isGiven(ref)) {
            return List.of(change);
        }
        String there = there(ref, size);
        String value = values.of(ref, column, addedTo(add.table(), column), there);
        List<String> notices = new ArrayList<>(change.notices());
        notices.remove(Planned.NEEDS_VALUE);
        notices.add(there);
        if (value != null && !add.ifNotExists() && CONSTANT.matcher(value).matches()) {
            return List.of(
                    new Change(new AddColumn(add.table(), column.withDefault(value), false), change.origin(), notices),
                    new Change(
                            new AlterColumn(add.table(), column.name(), List.of(new ChangeDefault(value, null))),
                            change.origin(),
                            List.of()));
        }
        return List.of(
                new Change(
                        new AddColumn(add.table(), column.withNullable(true), add.ifNotExists()),
                        change.origin(),
                        notices),
                fill(change, ref, value, List.of()),
                new Change(
                        new AlterColumn(add.table(), column.name(), List.of(new ChangeNullable(false))),
                        change.origin(),
                        List.of()));
    }

    private List<Change> required(Change change, ColumnRef ref, Column column) {
        TableSize size = rows.size(ref.table());
        if (size != null && size.isEmpty() && !values.isGiven(ref)) {
            return List.of(change);
        }
        OptionalLong nulls = rows.nulls(ref);
        String there = there(ref, size)
                + (nulls.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, ", %,d without %s", nulls.getAsLong(), ref.column()));
        if (nulls.isPresent() && nulls.getAsLong() == 0 && !values.isGiven(ref)) {
            return List.of(change);
        }
        String byDefault = column.defaultExpression();
        String value = byDefault != null && !values.isGiven(ref)
                ? byDefault
                : values.of(ref, column, addedTo(ref.table(), null), there);
        return List.of(fill(change, ref, value, List.of(there)), change);
    }

    private Change fill(Change change, ColumnRef ref, @Nullable String value, List<String> notices) {
        Backfill fill = new Backfill(ref.table(), ref.column(), value, BackfillSql.isNull(ref.column()), null);
        List<String> said = new ArrayList<>(notices);
        if (value == null) {
            said.add("choose a value: with(\"...\"), an SQL expression, in place of toBeChosen()");
        }
        return new Change(fill, change.origin(), said);
    }

    private String there(ColumnRef ref, @Nullable TableSize size) {
        String table = ref.table().relativeTo(defaultSchema).toString();
        return size == null ? "how many rows " + table + " has is not known" : table + ": " + size;
    }

    private Optional<Column> column(ColumnRef ref) {
        return model.table(ref.table()).flatMap(t -> t.column(ref.column()));
    }

    /** The columns that the plan adds to a table before the given one. */
    private List<Column> addedTo(QualifiedName table, @Nullable Column before) {
        List<Column> added = new ArrayList<>();
        for (Operation operation : plan) {
            if (operation instanceof AddColumn add && add.table().equals(table) && !add.ifNotExists()) {
                if (add.column().equals(before)) {
                    break;
                }
                added.add(add.column());
            }
        }
        return added;
    }
}
