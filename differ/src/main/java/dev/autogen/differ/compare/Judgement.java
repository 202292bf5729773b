package dev.autogen.differ.compare;

import dev.autogen.differ.Undecided;
import dev.autogen.schema.expression.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two things mean the same.
 *
 * @param outcome the answer
 * @param doubts what is undecided; empty where the answer is known
 */
record Judgement(Outcome outcome, List<Undecided> doubts) {

    static final Judgement SAME = new Judgement(Outcome.SAME, List.of());
    static final Judgement DIFFERENT = new Judgement(Outcome.DIFFERENT, List.of());

    Judgement {
        doubts = List.copyOf(doubts);
    }

    static Judgement of(boolean same) {
        return same ? SAME : DIFFERENT;
    }

    static Judgement undecided(Undecided doubt) {
        return new Judgement(Outcome.UNDECIDED, List.of(doubt));
    }

    /** The same only if all are; different as soon as one is. */
    static Judgement all(List<Judgement> judgements) {
        List<Undecided> doubts = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.isDifferent()) {
                return DIFFERENT;
            }
            doubts.addAll(judgement.doubts());
        }
        return doubts.isEmpty() ? SAME : new Judgement(Outcome.UNDECIDED, doubts);
    }

    /** An old text need not fit columns of another type: what cannot be decided there has to be made anew. */
    Judgement unlessDisrupted(boolean disrupted) {
        return disrupted && isUndecided() ? DIFFERENT : this;
    }

    boolean isSame() {
        return outcome == Outcome.SAME;
    }

    boolean isDifferent() {
        return outcome == Outcome.DIFFERENT;
    }

    boolean isUndecided() {
        return outcome == Outcome.UNDECIDED;
    }
}
