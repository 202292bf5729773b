package dev.autogen.differ.compare;

import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of constraints and indexes, whatever their kind. */
final class PartComparison {

    private PartComparison() {}

    /**
     * Compares the parts of one kind.
     *
     * @param certain judges without asking
     * @param likeness judges what is left
     * @param rebuild which parts of the first side cannot stay as they are, because of what changes below them
     */
    static <P extends Part> void compare(
            List<? extends P> from,
            List<? extends P> to,
            Likeness<? super P> certain,
            Likeness<? super P> likeness,
            Predicate<? super P> rebuild,
            Findings findings) {
        Matching<P> matching = Matching.of(from, to, certain, likeness);
        matching.pairs().forEach(pair -> pair(pair, rebuild.test(pair.from()), findings));
        matching.removed().forEach(part -> findings.add(Change.removed(part.subject(), part.drop())));
        matching.added().forEach(part -> findings.add(Change.added(part.subject(), part.add())));
    }

    /** What becomes of two parts that belong together. */
    static <P extends Part> void pair(Matching.Pair<P> pair, boolean rebuild, Findings findings) {
        findings.doubt(pair.judgement().doubts());
        if (pair.judgement().isDifferent()) {
            replace(pair.from(), pair.to(), findings);
        } else {
            keep(pair, rebuild, findings);
        }
    }

    private static void replace(Part from, Part to, Findings findings) {
        findings.add(Change.changed(from.subject(), to.subject(), from.drop(), to.add()));
    }

    private static <P extends Part> void keep(Matching.Pair<P> pair, boolean rebuild, Findings findings) {
        Part from = pair.from();
        Part to = pair.to();
        boolean otherName = !from.name().equals(to.name());
        boolean renamed = otherName && to.explicit() && pair.judgement().isSame();
        List<Operation> operations = new ArrayList<>();
        if (rebuild) {
            operations.add(from.drop());
            operations.add(renamed ? to.add() : from.add());
        } else if (renamed) {
            operations.add(from.rename(to.name()));
        }
        boolean collateral = !renamed;
        if (pair.judgement().isSame() && !(rebuild && renamed)) {
            Optional<Operation> validation = from.validation(to, renamed ? to.name() : from.name());
            validation.ifPresent(operations::add);
            collateral &= validation.isEmpty();
        }
        if (!operations.isEmpty()) {
            findings.add(new Change(from.subject(), to.subject(), collateral, operations));
        }
        if (otherName && !renamed && from.subject().kind() == to.subject().kind()) {
            if (operations.isEmpty()) {
                findings.keeps(from, to);
            } else {
                findings.called(to.subject(), from.name());
            }
        }
    }
}
