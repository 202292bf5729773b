package dev.autogen.differ.compare;

import dev.autogen.differ.Sides;
import dev.autogen.differ.Subject;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.DropSequence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sequences, matched by name. Of those in a database a model knows the increment only; one that a column owns goes with
 * its column.
 */
final class SequenceComparison {

    private SequenceComparison() {}

    static void compare(Schema from, Schema to, Sides sides, Findings findings) {
        Map<QualifiedName, Sequence> gone = new LinkedHashMap<>();
        from.sequences().forEach(s -> gone.put(s.name(), s));
        for (Sequence sequence : to.sequences()) {
            Sequence before = gone.remove(sequence.name());
            Subject subject = Subject.sequence(sequence.name());
            if (before == null) {
                findings.add(Change.added(subject, new CreateSequence(sequence, false)));
                continue;
            }
            SequenceOptions wanted = wanted(before.options(), sequence.options(), sides);
            if (!wanted.equals(before.options())) {
                findings.add(
                        Change.changed(subject, subject, new AlterSequence(sequence.name(), before.options(), wanted)));
            }
        }
        gone.values().stream()
                .filter(s -> s.owner() == null)
                .forEach(s ->
                        findings.add(Change.removed(Subject.sequence(s.name()), new DropSequence(s.name(), s, false))));
    }

    /** What a database started with is history, and bounds are unknown to a model: both stay as they are. */
    private static SequenceOptions wanted(SequenceOptions from, SequenceOptions to, Sides sides) {
        return sides == Sides.ALIKE
                ? to
                : new SequenceOptions(from.start(), to.increment(), from.min(), from.max(), from.cache(), from.cycle());
    }
}
