package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does to large tables, while others use them, what would keep those out for as long as a table is read: in steps that
 * either hold a strong lock for a moment or a weak one for long. Where nothing takes long, a plan stays as it is.
 *
 * <p>Whatever the size of its table, a check of enum constants that takes the place of another one is validated in a step of its
 * own; and a value of an enum type is added in one, since it can only be used after that has ended.
 *
 * <p>A plan in this form is no transaction: what was done before a step that fails stays, and a later run goes on there.
 */
public final class OnlineForms {

    private final Set<QualifiedName> large;
    private final Schema after;
    private final NotNullForm notNull;

    private OnlineForms(Set<QualifiedName> large, Schema after, boolean invalidNotNull) {
        this.large = large;
        this.after = after;
        this.notNull = invalidNotNull ? new OwnNotNullForm() : new CheckedNotNullForm();
    }

    /** The tables that a plan may read or build something on, under all names that it has for them. */
    public static Set<QualifiedName> concerned(List<Planned> plan) {
        Set<QualifiedName> tables = new HashSet<>();
        for (Planned planned : plan) {
            QualifiedName table = tableOf(planned.operation());
            if (table != null) {
                tables.add(table);
            }
        }
        return AllNames.of(tables, plan);
    }

    private static @Nullable QualifiedName tableOf(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return create.table();
        }
        if (operation instanceof DropIndex drop) {
            return drop.table();
        }
        if (operation instanceof AddConstraint add) {
            return add.table();
        }
        if (operation instanceof AlterColumn alter) {
            return alter.table();
        }
        if (operation instanceof Backfill fill) {
            return fill.table();
        }
        return operation instanceof AddColumn add ? add.table() : null;
    }

    /**
     * The forms for a plan.
     *
     * @param large the tables that are too large to be locked for long, each under any name that it has in the plan
     * @param after what the plan leads to; keys of tables are looked up there
     * @param serverMajor version of PostgreSQL, such as 18, which has a form of its own for NOT NULL
     */
    public static List<Planned> of(List<Planned> plan, Set<QualifiedName> large, Schema after, int serverMajor) {
        Set<QualifiedName> there = AllNames.of(large, plan);
        for (Planned planned : plan) {
            if (planned.operation() instanceof CreateTable create) {
                there.remove(create.table().name());
            }
        }
        return new OnlineForms(there, after, serverMajor >= 18).forms(plan);
    }

    private List<Planned> forms(List<Planned> plan) {
        Replacements replacements = Replacements.in(plan, large::contains);
        List<Planned> forms = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Planned planned = plan.get(i);
            Planned dropped = replacements.droppedFor(i);
            if (dropped != null) {
                forms.addAll(replaced(dropped, planned));
            } else if (replacements.isDroppedLater(i)) {
                continue;
            } else if (planned.step() == null) {
                forms.addAll(form(planned));
            } else {
                forms.add(planned);
            }
        }
        return List.copyOf(forms);
    }

    private static List<Planned> replaced(Planned dropped, Planned created) {
        return created.operation() instanceof CreateIndex
                ? IndexForm.replaced(dropped, created)
                : ValidationForm.replaced(dropped, created);
    }

    private List<Planned> form(Planned planned) {
        Operation operation = planned.operation();
        if (operation instanceof AddEnumValue add) {
            return List.of(
                    planned.inStep("add " + add.label() + " to " + add.type().name()));
        }
        QualifiedName table = tableOf(operation);
        if (table == null || !large.contains(table)) {
            return List.of(planned);
        }
        if (operation instanceof CreateIndex create) {
            return List.of(IndexForm.created(planned, create));
        }
        if (operation instanceof DropIndex drop) {
            return List.of(IndexForm.dropped(planned, drop));
        }
        if (operation instanceof AddConstraint add) {
            return constraint(planned, add);
        }
        if (operation instanceof Backfill fill) {
            PrimaryKey key = after.table(table).map(Table::primaryKey).orElse(null);
            return List.of(key == null || fill.batches() != null ? planned : BackfillForm.of(planned, fill, key));
        }
        return operation instanceof AlterColumn alter
                ? notNull.of(planned, alter)
                : new DefaultForm(after, notNull).of(planned, (AddColumn) operation);
    }

    private static List<Planned> constraint(Planned planned, AddConstraint add) {
        Constraint constraint = add.constraint();
        if (constraint instanceof UniqueConstraint unique && add.index() == null) {
            return UniqueForm.of(planned, add, unique);
        }
        boolean readsRows =
                constraint.validated() && (constraint instanceof ForeignKey || constraint instanceof CheckConstraint);
        return readsRows ? ValidationForm.of(planned, add) : List.of(planned);
    }
}
