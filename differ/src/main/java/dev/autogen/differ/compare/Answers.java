package dev.autogen.differ.compare;

import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a comparison takes its verdicts from. */
@FunctionalInterface
public interface Answers {

    /** Nobody is asked: texts that differ are different. */
    Answers BY_TEXT = pair -> Verdict.DIFFERENT;

    /** The verdict on one pair. */
    Verdict on(ExpressionPair pair);

    /**
     * The answers to questions that were asked, by position.
     *
     * @throws IllegalArgumentException unless there is one for each
     */
    static Answers of(List<ExpressionPair> questions, List<Verdict> verdicts) {
        if (questions.size() != verdicts.size()) {
            throw new IllegalArgumentException(
                    questions.size() + " questions cannot have " + verdicts.size() + " answers");
        }
        Map<ExpressionPair, Verdict> answers = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i), verdicts.get(i));
        }
        return pair -> {
            Verdict verdict = answers.get(pair);
            if (verdict == null) {
                throw new IllegalStateException("Was never asked: " + pair);
            }
            return verdict;
        };
    }
}
