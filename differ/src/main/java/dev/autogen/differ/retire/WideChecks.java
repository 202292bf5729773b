package dev.autogen.differ.retire;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.expression.AllowedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of enums and discriminators: they go on to allow what rows may hold from before. */
final class WideChecks {

    private final Drops drops;
    private final Kept kept;

    WideChecks(Drops drops, Kept kept) {
        this.drops = drops;
        this.kept = kept;
    }

    /**
     * The checks of a table, as wide as they have to be.
     *
     * @param was the table as it is
     * @param to the table as the entities want it
     */
    List<CheckConstraint> of(Table was, Table to) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : to.checks()) {
            checks.add(AllowedValues.of(check.expression())
                    .flatMap(wanted -> widened(was, check, wanted))
                    .orElse(check));
        }
        return checks;
    }

    private Optional<CheckConstraint> widened(Table was, CheckConstraint check, AllowedValues wanted) {
        for (CheckConstraint former : was.checks()) {
            Optional<AllowedValues> allowed =
                    AllowedValues.of(former.expression()).filter(wanted::isLike);
            if (allowed.isPresent()) {
                return widened(was.name(), check, wanted, former, allowed.get());
            }
        }
        return Optional.empty();
    }

    private Optional<CheckConstraint> widened(
            QualifiedName table,
            CheckConstraint check,
            AllowedValues wanted,
            CheckConstraint former,
            AllowedValues allowed) {
        List<String> gone = new ArrayList<>();
        for (String value : allowed.values()) {
            Retired retired = Retired.now(
                    Retired.Kind.CHECK_VALUE, table, wanted.columnName(), AllowedValues.plain(value), List.of());
            if (!wanted.values().contains(value) && (drops.retire() || kept.has(retired))) {
                gone.add(value);
                kept.add(retired);
            }
        }
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        boolean asItWas =
                gone.size() + wanted.values().size() == allowed.values().size()
                        && allowed.values().containsAll(wanted.values());
        return Optional.of(
                with(check, asItWas ? former.expression() : wanted.with(gone).expression()));
    }

    static CheckConstraint with(CheckConstraint check, String expression) {
        return new CheckConstraint(
                check.name(), check.explicit(), expression, check.validated(), check.noInherit(), check.notEnforced());
    }
}
