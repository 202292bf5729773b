package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Severity;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was written.
 *
 * @param written which one; null where there was nothing to do
 * @param changes what it does
 * @param downgrade what takes that back, in order
 */
public record RevisionReport(
        @Nullable Written written,
        Changes changes,
        List<Operation> downgrade,
        List<String> notes,
        List<String> warnings,
        Reading reading)
        implements Report {

    /**
     * A file.
     *
     * @param revision its id
     * @param file where it lies, as people are told
     */
    public record Written(String revision, String title, String file) {}

    /** Copies. */
    public RevisionReport {
        downgrade = List.copyOf(downgrade);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** There was nothing to do. */
    public static RevisionReport nothing(String defaultSchema, Reading reading) {
        return new RevisionReport(
                null, new Changes(defaultSchema, List.of()), List.of(), List.of(), List.of(), reading);
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        return changes.noticeLines();
    }

    @Override
    public List<String> hazards(Severity least, Colours colours) {
        return changes.hazardLines(least, colours);
    }

    @Override
    public boolean found() {
        return written != null;
    }

    @Override
    public String accept(Renderer renderer) {
        return renderer.render(this);
    }
}
