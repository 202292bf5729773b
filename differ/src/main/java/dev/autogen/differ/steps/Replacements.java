package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.expression.AllowedValues;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.text.CanonicalJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is dropped in a plan and made anew under the same name later, so that the drop can wait until then. */
final class Replacements {

    private final List<Planned> plan;
    private final Map<Integer, Integer> drops = new HashMap<>();

    private Replacements(List<Planned> plan) {
        this.plan = plan;
    }

    static Replacements in(List<Planned> plan, Predicate<QualifiedName> large) {
        Replacements replacements = new Replacements(plan);
        for (int i = 0; i < plan.size(); i++) {
            int drop = replacements.dropBefore(i, large);
            if (drop >= 0) {
                replacements.drops.put(i, drop);
            }
        }
        return replacements;
    }

    /** The drop that belongs to what is made at a place; null where nothing is replaced. */
    @Nullable
    Planned droppedFor(int place) {
        Integer drop = drops.get(place);
        return drop == null ? null : plan.get(drop);
    }

    boolean isDroppedLater(int place) {
        return drops.containsValue(place);
    }

    private int dropBefore(int place, Predicate<QualifiedName> large) {
        Operation made = plan.get(place).operation();
        QualifiedName table = tableOf(made);
        if (table == null || !large.test(table) && !isAboutValues(made)) {
            return -1;
        }
        for (int i = place - 1; i >= 0; i--) {
            Operation dropped = plan.get(i).operation();
            if (isReplaced(dropped, made)) {
                String text = CanonicalJson.of(dropped) + CanonicalJson.of(made);
                boolean disturbed =
                        plan.subList(i + 1, place).stream().anyMatch(p -> disturbs(p.operation(), table, text));
                return disturbed ? -1 : i;
            }
        }
        return -1;
    }

    private static @Nullable QualifiedName tableOf(Operation made) {
        if (made instanceof CreateIndex create && !create.ifNotExists()) {
            return create.table();
        }
        boolean replaceable = made instanceof AddConstraint add
                && !add.ifNotExists()
                && (add.constraint() instanceof CheckConstraint || add.constraint() instanceof ForeignKey);
        return replaceable ? ((AddConstraint) made).table() : null;
    }

    /** A check of enum constants is made anew in steps whatever the size of its table. */
    private static boolean isAboutValues(Operation made) {
        return made instanceof AddConstraint add
                && add.constraint() instanceof CheckConstraint check
                && check.validated()
                && AllowedValues.of(check.expression()).isPresent();
    }

    private static boolean isReplaced(Operation dropped, Operation made) {
        if (made instanceof CreateIndex create) {
            return dropped instanceof DropIndex drop
                    && !drop.ifExists()
                    && drop.table().equals(create.table())
                    && drop.name().equals(create.index().name());
        }
        AddConstraint add = (AddConstraint) made;
        return dropped instanceof DropConstraint drop
                && !drop.ifExists()
                && drop.table().equals(add.table())
                && drop.name().equals(add.constraint().name());
    }

    /** Whether what is dropped may have to be gone before: what it and its successor say may name a column. */
    private static boolean disturbs(Operation operation, QualifiedName table, String text) {
        return operation instanceof AlterColumn alter
                        && alter.table().equals(table)
                        && mentions(text, alter.column())
                        && alter.changes().stream().anyMatch(Replacements::rewrites)
                || operation instanceof RenameColumn rename && rename.table().equals(table)
                || operation instanceof DropColumn drop && drop.table().equals(table);
    }

    private static boolean mentions(String text, String column) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)")
                .matcher(text)
                .find();
    }

    private static boolean rewrites(ColumnChange change) {
        return change instanceof ChangeType || change instanceof ChangeExpression;
    }
}
