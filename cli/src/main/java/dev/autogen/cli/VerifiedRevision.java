package dev.autogen.cli;

import dev.autogen.runner.Direction;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of trying a migration.
 *
 * @param runs what was run of it, in order
 * @param findings what was found
 */
record VerifiedRevision(Script script, Result result, List<Ran> runs, List<VerifyFinding> findings) {

    /** Copies. */
    VerifiedRevision {
        runs = List.copyOf(runs);
        findings = List.copyOf(findings);
    }

    /** How it ended. */
    enum Result {
        /** It leads there and back. */
        OK,
        /** It says that there is no way back, and that is accepted. */
        IRREVERSIBLE,
        /** It was applied for what comes after it, and not looked at. */
        APPLIED,
        /** Nothing of it was run: it is not meant for the environment that was asked for. */
        SKIPPED,
        /** Something was found. */
        FAILED
    }

    /** One direction that was run, and how long that took. */
    record Ran(Direction direction, Duration duration) {
        @Override
        public String toString() {
            return (direction == Direction.UPGRADE ? "up " : "down ") + duration.toMillis() + " ms";
        }
    }

    /** Whether it was looked at. */
    boolean isTried() {
        return result != Result.APPLIED && result != Result.SKIPPED;
    }

    /** The last one: nothing can be built on it. */
    boolean isDeadEnd() {
        return result == Result.FAILED && runs.isEmpty();
    }

    /** Lines for people. */
    List<String> lines(String defaultSchema) {
        List<String> lines = new ArrayList<>();
        String times = runs.stream().map(Ran::toString).collect(Collectors.joining(", "));
        lines.add("%-12s  %s%s".formatted(word(), script.label(), times.isEmpty() ? "" : "  " + times));
        for (VerifyFinding finding : findings) {
            finding.lines(defaultSchema).forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    private String word() {
        return result.name().toLowerCase(Locale.ROOT);
    }

    /** Writes an object. */
    void write(JsonWriter out, String defaultSchema) {
        out.beginObject().name("revision").value(script.id());
        out.name("title").value(script.title());
        out.name("result").value(word());
        out.name("runs").beginArray();
        for (Ran run : runs) {
            out.beginObject().name("direction").value(run.direction().toString());
            out.name("milliseconds").value(run.duration().toMillis()).endObject();
        }
        out.endArray();
        out.name("findings").beginArray();
        findings.forEach(finding -> finding.write(out, defaultSchema));
        out.endArray().endObject();
    }
}
