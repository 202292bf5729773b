package dev.autogen.differ.rename.candidate;

import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Rename;
import java.util.List;

/**
 * What became of something that holds data and went away.
 *
 * @param gone what it was called, its table too
 * @param description what it was like, for people; may be empty
 * @param candidates what it may be now, the likeliest first; never empty
 */
public record Question(Named gone, String description, List<Candidate> candidates) {

    private static final int MOST = 5;

    /** Sorts, and keeps as many as anybody reads. */
    public Question {
        candidates = candidates.stream().sorted().limit(MOST).toList();
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("Nothing can have become of " + gone);
        }
    }

    /** The answer that it is this one. */
    public Rename answer(Candidate candidate) {
        return new Rename(gone, candidate.now());
    }
}
