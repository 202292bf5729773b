package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sequences, matched by name. Of those in a database a model knows the increment only. A column that owns one may be
 * created after it and dropped before it, so owning is an operation of its own.
 */
final class SequenceComparison {

    private final Schema to;
    private final Sides sides;
    private final Findings findings;

    private SequenceComparison(Schema to, Sides sides, Findings findings) {
        this.to = to;
        this.sides = sides;
        this.findings = findings;
    }

    static void compare(Schema from, Schema to, Sides sides, Findings findings) {
        SequenceComparison comparison = new SequenceComparison(to, sides, findings);
        Map<QualifiedName, Sequence> gone = new LinkedHashMap<>();
        from.sequences().forEach(s -> gone.put(s.name(), s));
        for (Sequence sequence : to.sequences()) {
            Sequence before = gone.remove(sequence.name());
            if (before == null) {
                comparison.add(sequence);
            } else {
                comparison.compare(before, sequence);
            }
        }
        gone.values().forEach(comparison::remove);
    }

    private void add(Sequence sequence) {
        List<Operation> operations = new ArrayList<>(List.of(new CreateSequence(free(sequence), false)));
        if (sequence.owner() != null) {
            operations.add(new ChangeSequenceOwner(sequence.name(), null, sequence.owner()));
        }
        findings.add(Change.added(Subject.sequence(sequence.name()), operations.toArray(Operation[]::new)));
    }

    private void compare(Sequence from, Sequence to) {
        List<Operation> operations = new ArrayList<>();
        Sequence wanted = sides == Sides.ALIKE ? to : asFarAsKnown(from, to);
        SequenceSettings settings = SequenceSettings.between(from, wanted);
        if (!settings.isEmpty()) {
            operations.add(new AlterSequence(to.name(), SequenceSettings.between(wanted, from), settings));
        }
        if (!Objects.equals(from.owner(), wanted.owner())) {
            operations.add(new ChangeSequenceOwner(to.name(), from.owner(), wanted.owner()));
        }
        if (!operations.isEmpty()) {
            Subject subject = Subject.sequence(to.name());
            findings.add(Change.changed(subject, subject, operations.toArray(Operation[]::new)));
        }
    }

    /** To a model without it a sequence that a column owns is part of that column, whatever becomes of it. */
    private void remove(Sequence sequence) {
        ColumnRef owner = sequence.owner();
        if (owner != null && sides == Sides.DATABASE_TO_MODEL && has(owner)) {
            return;
        }
        List<Operation> operations = new ArrayList<>();
        if (owner != null) {
            operations.add(new ChangeSequenceOwner(sequence.name(), owner, null));
        }
        operations.add(new DropSequence(sequence.name(), free(sequence), false));
        findings.add(Change.removed(Subject.sequence(sequence.name()), operations.toArray(Operation[]::new)));
    }

    private boolean has(ColumnRef column) {
        return to.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }

    private static Sequence free(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), null);
    }

    /** What a database started with is history, and bounds are unknown to a model: both stay as they are. */
    private Sequence asFarAsKnown(Sequence from, Sequence to) {
        SequenceOptions now = from.options();
        SequenceOptions then = to.options();
        boolean turned = Long.signum(now.increment()) != Long.signum(then.increment());
        SequenceOptions wanted = turned
                ? then
                : new SequenceOptions(now.start(), then.increment(), now.min(), now.max(), now.cache(), now.cycle());
        ColumnRef owner = from.owner();
        return new Sequence(from.name(), from.type(), wanted, owner == null || has(owner) ? owner : to.owner());
    }
}
