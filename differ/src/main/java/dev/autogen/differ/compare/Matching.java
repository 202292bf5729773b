package dev.autogen.differ.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs the parts of two tables: by name, and by structure where the name of the second side is nobody's choice. All
 * that may be needed is judged first, so that what is asked does not depend on what is answered.
 */
final class Matching<P extends Part> {

    /** Two parts that belong together. */
    record Pair<P extends Part>(P from, P to, Judgement judgement) {}

    private interface Pass<P extends Part> {
        boolean accepts(P from, P to, Judgement judgement);
    }

    private final List<P> removed;
    private final List<P> added;
    private final List<Pair<P>> pairs = new ArrayList<>();
    private final Map<P, Map<P, Judgement>> judgements = new HashMap<>();

    private Matching(List<? extends P> from, List<? extends P> to) {
        removed = new ArrayList<>(from);
        added = new ArrayList<>(to);
    }

    /**
     * Pairs the parts.
     *
     * @param certain judges without asking; what it finds the same is settled, and asks nothing, even if that is two
     *     that have swapped their names
     * @param likeness judges the rest
     */
    static <P extends Part> Matching<P> of(
            List<? extends P> from, List<? extends P> to, Likeness<? super P> certain, Likeness<? super P> likeness) {
        Matching<P> matching = new Matching<>(from, to);
        matching.judgeAll(certain);
        matching.pass((f, t, judgement) -> sameName(f, t) && judgement.isSame());
        matching.pass((f, t, judgement) -> !t.explicit() && judgement.isSame());
        matching.pass((f, t, judgement) -> judgement.isSame());
        matching.judge(likeness);
        matching.pass((f, t, judgement) -> sameName(f, t) && judgement.isSame());
        matching.pass((f, t, judgement) -> !t.explicit() && judgement.isSame());
        matching.pass((f, t, judgement) -> sameName(f, t));
        matching.pass((f, t, judgement) -> !t.explicit() && judgement.isUndecided());
        matching.pass((f, t, judgement) -> !t.explicit() && likeness.sameShape(f, t));
        matching.pass((f, t, judgement) -> judgement.isSame());
        matching.pass((f, t, judgement) -> judgement.isUndecided());
        return matching;
    }

    private void judgeAll(Likeness<? super P> likeness) {
        for (P from : removed) {
            Map<P, Judgement> row = new HashMap<>();
            added.forEach(to -> row.put(to, likeness.judge(from, to)));
            judgements.put(from, row);
        }
    }

    /** Judges all that may still belong together; a chosen name that both sides have leaves no choice. */
    private void judge(Likeness<? super P> likeness) {
        judgements.clear();
        Set<String> names = removed.stream().map(Part::name).collect(Collectors.toSet());
        for (P from : removed) {
            Map<P, Judgement> row = new HashMap<>();
            for (P to : added) {
                boolean settled = to.explicit() && names.contains(to.name()) && !sameName(from, to);
                row.put(to, settled ? Judgement.DIFFERENT : likeness.judge(from, to));
            }
            judgements.put(from, row);
        }
    }

    private static boolean sameName(Part from, Part to) {
        return from.name().equals(to.name());
    }

    private void pass(Pass<P> pass) {
        for (P to : List.copyOf(added)) {
            for (P from : removed) {
                Judgement judgement = judgements.getOrDefault(from, Map.of()).getOrDefault(to, Judgement.DIFFERENT);
                if (pass.accepts(from, to, judgement)) {
                    pairs.add(new Pair<>(from, to, judgement));
                    removed.remove(from);
                    added.remove(to);
                    break;
                }
            }
        }
    }

    List<Pair<P>> pairs() {
        return List.copyOf(pairs);
    }

    List<P> removed() {
        return List.copyOf(removed);
    }

    List<P> added() {
        return List.copyOf(added);
    }
}
