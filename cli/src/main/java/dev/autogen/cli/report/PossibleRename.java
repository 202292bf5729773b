package dev.autogen.cli.report;

import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What is gone while something like it is new.
 *
 * @param gone what it was
 * @param candidates what it may be now, the likeliest first
 * @param refusal the option that says that it is none of these; empty where there is no such option
 */
public record PossibleRename(String gone, List<Candidate> candidates, String refusal) {

    /** Copies. */
    public PossibleRename {
        candidates = List.copyOf(candidates);
    }

    /**
     * One answer.
     *
     * @param now what it is called
     * @param option the option that says so
     */
    public record Candidate(String now, String option) {}

    /** What is gone, and below it the options that say what became of it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(gone));
        candidates.forEach(candidate -> lines.add("  " + candidate.option()));
        if (!refusal.isEmpty()) {
            lines.add("  " + refusal);
        }
        return lines;
    }

    void write(JsonWriter out) {
        out.beginObject().name("gone").value(gone).name("candidates").beginArray();
        for (Candidate candidate : candidates) {
            out.beginObject().name("now").value(candidate.now());
            out.name("option").value(candidate.option()).endObject();
        }
        out.endArray();
        if (!refusal.isEmpty()) {
            out.name("refusal").value(refusal);
        }
        out.endObject();
    }
}
