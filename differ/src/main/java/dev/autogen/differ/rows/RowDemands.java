package dev.autogen.differ.rows;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.expression.AllowedValues;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.TypedColumn;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the operations of a plan demand of rows. */
public final class RowDemands {

    private final List<Operation> plan;
    private final Spelling spelling;
    private final FormerNames names;
    private final Labels labelsBefore;
    private final Labels labelsAfter;
    private final Unsettled unsettled;
    private final List<Demand> demands = new ArrayList<>();
    private int place;

    private RowDemands(List<Operation> plan, Schema after, Spelling spelling) {
        this.plan = plan;
        this.spelling = spelling;
        this.names = spelling.names();
        this.labelsBefore = new Labels(spelling.before());
        this.labelsAfter = new Labels(after);
        this.unsettled = new Unsettled(plan);
    }

    /**
     * The demands of a plan, in its order.
     *
     * @param before what the plan begins with
     * @param after what it leads to
     * @param names what things are called before it
     * @param defaultSchema the schema that is left out of names
     */
    public static List<Demand> of(
            List<Operation> plan, Schema before, Schema after, FormerNames names, String defaultSchema) {
        return new RowDemands(plan, after, new Spelling(before, names, defaultSchema)).all();
    }

    private List<Demand> all() {
        for (place = 0; place < plan.size(); place++) {
            Operation operation = plan.get(place);
            if (operation instanceof AlterColumn alter) {
                altered(alter);
            } else if (operation instanceof AddConstraint add && add.index() == null) {
                constrained(add);
            } else if (operation instanceof CreateIndex create) {
                Duplicates.of(create.index()).ifPresent(duplicates -> unique(create.table(), duplicates));
            } else if (operation instanceof RebuildEnumType rebuild) {
                rebuilt(rebuild);
            } else if (operation instanceof DropEnumValue drop) {
                rebuilt(drop.rebuild());
            }
        }
        return List.copyOf(demands);
    }

    private void altered(AlterColumn alter) {
        ColumnRef column = new ColumnRef(alter.table(), alter.column());
        for (ColumnChange change : alter.changes()) {
            if (change instanceof ChangeType type && !alter.formerUnknown()) {
                retyped(column, type);
            } else if (change instanceof ChangeNullable nullable
                    && !nullable.nullable()
                    && nullable.pending() == null) {
                required(column);
            }
        }
    }

    private void required(ColumnRef column) {
        if (unsettled.isNew(column.table()) || unsettled.isFilled(column)) {
            return;
        }
        Asked asked = new Asked(spelling, column, true);
        String fulfilled = "no " + asked.inWords() + " is null";
        String query = query(asked, asked.shownByKey(), asked.name() + " is null");
        demands.add(
                new Demand(place, column.table(), fulfilled, "without " + column.column(), query, false, true, true));
    }

    private void retyped(ColumnRef column, ChangeType change) {
        SqlType from = change.from();
        if (from == null || unsettled.isNew(column.table())) {
            return;
        }
        Asked asked = new Asked(spelling, column, !unsettled.isFilled(column));
        LostValues lost = new LostValues(asked.name(), from, change.to(), this::labels);
        String type = change.to().sql();
        String fits = "every " + asked.inWords() + " fits " + type;
        lost.condition().ifPresent(condition -> add(asked, fits, "not fitting " + type, condition, true));
        lost.unreadableToServer().ifPresent(condition -> add(asked, fits, "not fitting " + type, condition, false));
    }

    private List<String> labels(SqlType type) {
        List<String> after = labelsAfter.of(type);
        return after.isEmpty() ? labelsBefore.of(type) : after;
    }

    private void constrained(AddConstraint add) {
        if (add.constraint() instanceof UniqueConstraint unique) {
            unique(add.table(), Duplicates.of(unique.columns(), unique.nullsNotDistinct()));
        } else if (add.constraint() instanceof PrimaryKey key) {
            unique(add.table(), Duplicates.of(key.columns(), true));
        } else if (add.constraint() instanceof ForeignKey key && key.validated()) {
            referring(new Orphans(add.table(), key));
        } else if (add.constraint() instanceof CheckConstraint check && check.validated() && !check.notEnforced()) {
            AllowedValues.of(check.expression()).ifPresent(values -> allowed(add.table(), check.name(), values));
        }
    }

    private void unique(QualifiedName table, Duplicates duplicates) {
        if (unsettled.isNew(table)
                || spelling.former(table).filter(duplicates::areExcludedBy).isPresent()) {
            return;
        }
        boolean first = duplicates.isPlain()
                ? duplicates.columns().stream().noneMatch(column -> unsettled.has(new ColumnRef(table, column)))
                : !names.change(table) && !unsettled.hasAny(table);
        UnaryOperator<String> columnNames =
                first ? column -> names.of(new ColumnRef(table, column)).column() : UnaryOperator.identity();
        String spelled = spelling.of(first ? names.of(table) : table);
        demands.add(new Demand(
                place,
                table,
                "no two rows of " + spelling.inWords(table) + " have " + duplicates.inWords(),
                "with " + duplicates.inWords(),
                duplicates.query(spelled, columnNames, first ? spelling.former(table) : Optional.empty()),
                true,
                first,
                true));
    }

    private void referring(Orphans orphans) {
        QualifiedName table = orphans.table();
        List<ColumnRef> columns = orphans.referring();
        if (unsettled.isNew(table)
                || columns.stream().anyMatch(unsettled::isEmpty)
                || spelling.former(table)
                        .filter(former -> orphans.areExcludedBy(former, names))
                        .isPresent()) {
            return;
        }
        QualifiedName other = orphans.key().referencedTable();
        boolean first = !unsettled.isNew(other)
                && Stream.concat(columns.stream(), orphans.referenced().stream())
                        .noneMatch(unsettled::has);
        Asked asked = new Asked(spelling, table, orphans.key().columns(), first);
        String where = spelling.inWords(other);
        add(
                asked,
                "every " + asked.inWords() + " is in " + where,
                "with a " + String.join(", ", orphans.key().columns()) + " that is not in " + where,
                orphans.condition(first ? names::of : UnaryOperator.identity(), spelling::of),
                true);
    }

    private void allowed(QualifiedName table, String name, AllowedValues allowed) {
        String column = allowed.columnName();
        ColumnRef ref = new ColumnRef(table, column);
        if (unsettled.isNew(table)) {
            return;
        }
        Asked asked = new Asked(spelling, ref, !unsettled.has(ref));
        Optional<AllowedValues> was = former(allowed, asked);
        if (was.isEmpty()) {
            String list = String.join(", ", allowed.values());
            add(
                    asked,
                    "every " + asked.inWords() + " is allowed by " + name,
                    "with another " + column,
                    asked.name() + " not in (" + list + ")",
                    true);
            return;
        }
        List<String> gone = new ArrayList<>(was.get().values());
        gone.removeAll(allowed.values());
        if (!gone.isEmpty()) {
            without(asked, gone.stream().map(AllowedValues::plain).toList(), isOneOf(asked.name(), gone));
        }
    }

    /** What a check of the column has allowed before. */
    private Optional<AllowedValues> former(AllowedValues allowed, Asked asked) {
        return spelling.former(asked.table()).stream()
                .flatMap(table -> table.checks().stream())
                .flatMap(check -> AllowedValues.of(check.expression()).stream())
                .filter(values -> values.range() == allowed.range()
                        && values.columnName().equals(names.of(asked.column()).column()))
                .findFirst();
    }

    private void rebuilt(RebuildEnumType rebuild) {
        if (rebuild.from() == null) {
            return;
        }
        Set<String> gone = new LinkedHashSet<>(rebuild.from());
        rebuild.to().forEach(gone::remove);
        if (gone.isEmpty()) {
            return;
        }
        List<String> literals = gone.stream().map(Quoting::literal).toList();
        for (TypedColumn use : rebuild.uses().columns()) {
            ColumnRef column = new ColumnRef(use.table(), use.column().name());
            if (!unsettled.isNew(use.table()) && !unsettled.has(column)) {
                Asked asked = new Asked(spelling, column, true);
                boolean array = use.column().type().array();
                without(
                        asked,
                        List.copyOf(gone),
                        array ? hasOneOf(asked.name(), literals) : isOneOf(asked.name(), literals));
            }
        }
    }

    private void without(Asked asked, List<String> values, String condition) {
        String list = String.join(" or ", values);
        add(
                asked,
                "no " + asked.inWords() + " is " + list,
                "with " + asked.column().column() + " " + list,
                condition,
                true);
    }

    private static String isOneOf(String column, List<String> literals) {
        return literals.size() == 1
                ? column + " = " + literals.get(0)
                : column + " in (" + String.join(", ", literals) + ")";
    }

    private static String hasOneOf(String column, List<String> literals) {
        return literals.stream()
                .map(literal -> literal + " = any(" + column + ")")
                .collect(Collectors.joining(" or "));
    }

    private void add(Asked asked, String fulfilled, String violated, String condition, boolean portable) {
        String query = query(asked, asked.shown(), condition);
        demands.add(new Demand(place, asked.table(), fulfilled, violated, query, false, asked.isFirst(), portable));
    }

    private static String query(Asked asked, String shown, String condition) {
        return "select " + shown + " from " + asked.spelledTable() + " where " + condition;
    }
}
