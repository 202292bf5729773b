package dev.autogen.differ.rename.candidate;

import dev.autogen.differ.rename.Named;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something new that what went away may have become.
 *
 * @param now what it is called
 * @param description what it is like, for people; may be empty
 * @param score how alike they are, of 100
 */
public record Candidate(Named now, String description, int score) implements Comparable<Candidate> {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::now);

    /** The likeliest first. */
    @Override
    public int compareTo(Candidate other) {
        return ORDER.compare(this, Objects.requireNonNull(other));
    }
}
