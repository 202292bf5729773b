package dev.autogen.cli.report;

import dev.autogen.differ.hazard.Severity;
import java.util.List;

/** What a command found. */
public sealed interface Report permits DiffReport, CheckReport, LintReport, RevisionReport {

    /** What somebody should read though all went on. */
    List<String> warnings();

    /** What is good to know. */
    List<String> notes();

    /** What is good to know of single changes, where the report itself does not say so as text. */
    default List<String> notices() {
        return List.of();
    }

    /** What only a curious person wants to know. */
    List<String> details();

    /**
     * What is dangerous in it, a line each, where the report itself does not say so as text.
     *
     * @param least how severe it has to be
     */
    default List<String> hazards(Severity least, Colours colours) {
        return List.of();
    }

    /** How the entities were read. */
    Reading reading();

    /** Whether anything differs. */
    boolean found();

    /** Calls the method of the renderer for this kind of report. */
    String accept(Renderer renderer);
}
