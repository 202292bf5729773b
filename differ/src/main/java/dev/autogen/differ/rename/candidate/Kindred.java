package dev.autogen.differ.rename.candidate;

import dev.autogen.differ.rename.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * Objects of one kind, of which one may be what another one was.
 *
 * @param name what an object is called
 * @param description what it is like, for people
 * @param former what something is called where the table or type that it is part of has its old name
 * @param different whether two are not the same for certain
 */
record Kindred<T>(
        Function<T, Named> name,
        Function<T, String> description,
        UnaryOperator<Named> former,
        Predicate<Pair> different) {

    /** One that went away and one that is new. */
    record Pair(Named gone, Named added) {}

    /**
     * What became of an object; empty where nothing that is new comes into question.
     *
     * @param likeness how alike it and another one are; 0 for not at all
     */
    Optional<Question> question(T gone, List<T> added, ToIntFunction<T> likeness) {
        Named was = name.apply(gone);
        List<Candidate> candidates = added.stream()
                .map(other -> new Candidate(name.apply(other), description.apply(other), likeness.applyAsInt(other)))
                .filter(candidate -> candidate.score() > 0)
                .filter(candidate -> !different.test(new Pair(was, candidate.now())))
                .toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(former.apply(was), description.apply(gone), candidates));
    }
}
