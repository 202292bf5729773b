package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Enum types, matched by name. Values come before everything else changes and go after it, so that in between whatever is
 * valid on either side is valid. The order of values is no difference to a model, which has none of its own.
 */
final class EnumComparison {

    private final EnumUsage before;
    private final EnumUsage after;
    private final Sides sides;
    private final Findings findings;

    private EnumComparison(EnumUsage before, EnumUsage after, Sides sides, Findings findings) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        this.findings = findings;
    }

    /** Comes after the constraints and indexes, whose names it needs. */
    static void compare(Schema from, Schema to, Sides sides, Findings findings) {
        UserTypes types = new UserTypes(to);
        EnumComparison comparison =
                new EnumComparison(new EnumUsage(from, new UserTypes(from)), new EnumUsage(to, types), sides, findings);
        Map<QualifiedName, EnumType> gone = new LinkedHashMap<>();
        from.enums().forEach(type -> gone.put(type.name(), type));
        for (EnumType type : to.enums()) {
            EnumType former = gone.remove(type.name());
            if (former == null) {
                findings.add(Change.added(Subject.type(type.name()), new CreateEnumType(type, false)));
            } else {
                comparison.compare(former, type);
            }
        }
        gone.values().stream()
                .filter(type -> !types.areUsing(type.name()))
                .forEach(type -> findings.add(
                        Change.removed(Subject.type(type.name()), new DropEnumType(type.name(), type, false))));
    }

    private void compare(EnumType from, EnumType to) {
        List<Operation> operations = new ArrayList<>();
        List<String> wide = widen(from, to, operations);
        List<String> wanted = sides == Sides.ALIKE ? to.labels() : new EnumLabels(wide, to.labels()).kept();
        if (!wide.equals(wanted)) {
            EnumUses uses = after.of(to.name(), findings::calledFrom);
            operations.add(new RebuildEnumType(to.name(), wide, wanted, uses));
        }
        if (!operations.isEmpty()) {
            Subject subject = Subject.type(to.name());
            findings.add(Change.changed(subject, subject, operations.toArray(Operation[]::new)));
        }
    }

    /** The labels once all that are new are there. */
    private List<String> widen(EnumType from, EnumType to, List<Operation> operations) {
        EnumLabels labels = new EnumLabels(from.labels(), to.labels());
        if (labels.added().isEmpty()) {
            return from.labels();
        }
        EnumUses uses = before.of(from.name(), (subject, name) -> name);
        boolean keepsOrder = sides != Sides.ALIKE || labels.keepOrder();
        boolean usedAtOnce = labels.added().stream().anyMatch(label -> after.speaksOf(to.name(), label));
        if (usedAtOnce || !keepsOrder) {
            operations.add(new RebuildEnumType(to.name(), from.labels(), labels.union(), uses));
            return labels.union();
        }
        List<String> current = from.labels();
        for (String label : labels.added()) {
            List<String> next = new EnumLabels(current, to.labels()).with(label);
            operations.add(AddEnumValue.to(to.name(), next, label, uses));
            current = next;
        }
        return List.copyOf(current);
    }
}
